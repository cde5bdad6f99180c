// SPDX-License-Identifier: EPL-2.0
package org.glossator.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.glossator.study.StudyStore;
import org.glossator.study.parts.CodingKey;
import org.glossator.study.walk.CodingQuery;
import org.glossator.study.walk.CodingWalk;
import org.glossator.study.walk.Remembered;
import org.glossator.study.walk.Taking;

/** Walks over all codings of a study, and once more after one file has changed. */
public final class OurReading {

	private static final double MILLISECONDS = 1e6;

	private OurReading() {
	}

	/** Adds up what the files hold. */
	private static final class Sum implements Taking<Integer> {
		private int codings;

		@Override
		public void take(CodingKey key, Integer value) {
			codings += value.intValue();
		}

		@Override
		public void damaged(CodingKey key, IOException reason) {
			throw new IllegalStateException(key + ": " + reason.getMessage(), reason);
		}
	}

	/** @param arguments the folder of a study */
	public static void main(String[] arguments) throws Exception {
		try (StudyStore store = StudyStore.openReadOnly(Path.of(arguments[0]))) {
			Remembered<Integer> known = new Remembered<>(store, CodingQuery.of(store, coding -> Integer.valueOf(coding.codings().size())));
			double cpu = Fresh.cpu();
			long start = System.nanoTime();
			Fresh.tell("codings", walk(store, known));
			Fresh.tell("first", (System.nanoTime() - start) / MILLISECONDS);
			Fresh.tell("cpu", Fresh.cpu() - cpu);
			List<CodingKey> keys = store.codings().all();
			Files.setLastModifiedTime(store.codings().file(keys.getFirst()), FileTime.from(Instant.now()));
			start = System.nanoTime();
			Fresh.tell("again", walk(store, known));
			Fresh.tell("second", (System.nanoTime() - start) / MILLISECONDS);
		}
	}

	private static int walk(StudyStore store, Remembered<Integer> known) throws IOException {
		Sum sum = new Sum();
		CodingWalk.over(store).read(known::of, new NullProgressMonitor(), sum);
		return sum.codings;
	}
}
