// SPDX-License-Identifier: EPL-2.0
package org.glossator.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.glossator.formats.internal.tables.CsvTables;
import org.glossator.model.Codebooks;
import org.glossator.study.StudyStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk that is full says no name: the export does. */
class FullDiskTest {

	private static final Path FULL = Path.of("/dev/full");

	@TempDir
	private Path temp;

	@Test
	void theFolderIsNamed() throws IOException {
		assumeTrue(Files.exists(FULL), "Linux has a device that is always full");
		Path out = temp.resolve("tables");
		try (StudyStore store = StudyStore.create(temp.resolve("study"), "A study", Codebooks.named("empty").orElseThrow())) {
			ExportRequest request = new ExportRequest(out, Optional.empty());
			IOException failure = assertThrows(IOException.class, () -> TableExport.run(store, request, new NullProgressMonitor(), folder -> {
				Files.createSymbolicLink(folder.resolve("articles.csv"), FULL);
				return new CsvTables(folder, request.style());
			}));
			assertEquals("Nothing was exported to " + out + ". No space is left on the disk. What was there before is as it was.", failure.getMessage());
		}
		assertFalse(Files.exists(out));
	}
}
