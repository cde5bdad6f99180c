// SPDX-License-Identifier: EPL-2.0
package org.glossator.bench;

import java.nio.file.Path;

import org.glossator.study.StudyStore;

/** Opens a study for writing and looks at its list of articles. */
public final class OurOpen {

	private static final double MILLISECONDS = 1e6;

	private OurOpen() {
	}

	/** @param arguments the folder of a study */
	public static void main(String[] arguments) throws Exception {
		long start = System.nanoTime();
		try (StudyStore store = StudyStore.open(Path.of(arguments[0]))) {
			long characters = store.articles().stream().mapToLong(article -> article.getTitle().length()).sum();
			Fresh.tell("open", (System.nanoTime() - start) / MILLISECONDS);
			Fresh.tell("articles", store.articles().size());
			Fresh.tell("characters", characters);
			Fresh.tellCpu(0);
		}
	}
}
