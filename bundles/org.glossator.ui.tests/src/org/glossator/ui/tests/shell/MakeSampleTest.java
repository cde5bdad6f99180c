// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.tests.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.glossator.app.sample.SampleStudy;
import org.glossator.ingest.ForkRuntime;
import org.glossator.study.StudyStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample study is made whole or not at all, also after a start that ended while it was being made. */
class MakeSampleTest {

	@TempDir
	private Path home;

	@Test
	void whatAnEarlierStartLeftIsClearedAwayAndMadeAnew() throws IOException {
		Path folder = home.resolve("Sample study");
		Path leftover = home.resolve(".Sample study.unfinished");
		Files.createDirectories(leftover.resolve("articles/half-an-article"));
		Files.writeString(leftover.resolve("study.glossator"), "<?xml version=");
		Files.writeString(leftover.resolve("articles/half-an-article/article.xmi"), "half");
		SampleStudy.make(folder, "Ana Lovelace", MakeSampleTest::part, ForkRuntime.current(), new NullProgressMonitor());
		assertFalse(Files.exists(leftover));
		try (StudyStore store = StudyStore.openReadOnly(folder)) {
			assertEquals(3, store.articles().size());
			assertEquals(List.of("Ana Lovelace"), store.people().names());
		}
	}

	@Test
	void whatFailsLeavesNothingBehind() {
		Path folder = home.resolve("Sample study");
		IOException failure = assertThrows(IOException.class, () -> SampleStudy.make(folder, "Ana", path -> {
			if (path.endsWith(".json")) {
				throw new IOException("The disk has gone.");
			}
			return part(path);
		}, ForkRuntime.current(), new NullProgressMonitor()));
		assertTrue(failure.getMessage().contains("The disk has gone."), failure.getMessage());
		assertFalse(Files.exists(folder));
		assertFalse(Files.exists(home.resolve(".Sample study.unfinished")));
	}

	private static InputStream part(String path) throws IOException {
		return Platform.getBundle("org.glossator.app").getEntry(path).openStream();
	}
}
