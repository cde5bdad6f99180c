// SPDX-License-Identifier: EPL-2.0
package org.glossator.study.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.glossator.model.Codebooks;
import org.glossator.study.Rewrite;
import org.glossator.study.StudyException;
import org.glossator.study.StudyStore;
import org.glossator.study.files.AtomicFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many files of a study change together, or none of them. */
class RewriteTest {

	/** Ends the program, as far as the disk can tell. */
	private static final class Killed extends Error {
		private static final long serialVersionUID = 1L;
	}

	@TempDir
	Path temp;
	private Path folder;
	private List<Path> files;

	@BeforeEach
	void study() throws IOException {
		fresh("study");
	}

	private void fresh(String name) throws IOException {
		folder = temp.toRealPath().resolve(name);
		StudyStore.create(folder, name, Codebooks.empty()).close();
		files = List.of(folder.resolve("codings/ann/a.xmi"), folder.resolve("codings/ben/b b.xmi"), folder.resolve("codings/new/c.xmi"));
		for (Path file : files.subList(0, 2)) {
			Files.createDirectories(file.getParent());
			Files.writeString(file, "old " + file.getFileName());
		}
	}

	@Test
	void allGetTheirNewContent() throws IOException {
		try (StudyStore store = StudyStore.open(folder)) {
			Rewrite.run(store, contents());
			assertEquals(3, changed());
			assertFalse(Files.exists(folder.resolve(".glossator/rewrite")));
		}
	}

	@Test
	void whereverItIsKilledAllOrNoneHaveChangedAtTheNextOpen() throws IOException {
		boolean ended = false;
		int none = 0;
		int all = 0;
		for (int at = 0; !ended; at++) {
			fresh("killed-" + at);
			int[] left = { at };
			try (StudyStore store = StudyStore.open(folder)) {
				Rewrite.run(store, contents(), () -> {
					if (left[0]-- == 0) {
						throw new Killed();
					}
				});
				ended = true;
			} catch (Killed e) {
				StudyStore.open(folder).close();
			}
			int changed = changed();
			assertTrue(changed == 0 || changed == 3, changed + " changed, killed at " + at);
			assertFalse(Files.exists(folder.resolve(".glossator/rewrite")));
			none += changed == 0 ? 1 : 0;
			all += changed == 3 ? 1 : 0;
		}
		assertTrue(none >= 4 && all >= 4, none + " and " + all);
	}

	@Test
	void whatSomebodyElseWroteMeanwhileStays() throws IOException {
		killInTheMiddle();
		Files.writeString(files.get(1), "theirs");
		StudyStore.open(folder).close();
		assertEquals("old a.xmi", Files.readString(files.get(0)));
		assertEquals("theirs", Files.readString(files.get(1)));
		assertFalse(Files.exists(files.get(2)));
	}

	@Test
	void aReaderFinishesWhatAKilledProgramHadBegun() throws IOException {
		killInTheMiddle();
		StudyStore.openReadOnly(folder).close();
		assertEquals(3, changed());
		assertFalse(Files.exists(folder.resolve(".glossator/rewrite")));
		StudyStore.open(folder).close(); // and the lock was given back
	}

	@Test
	void aReaderRefusesWhatAnotherProgramIsChanging() throws IOException {
		try (StudyStore store = StudyStore.open(folder)) {
			kill(store);
			String sentence = assertThrows(StudyException.class, () -> StudyStore.openReadOnly(folder)).getMessage();
			assertTrue(sentence.contains(folder.toString()) && sentence.contains("was not read") && sentence.contains("this program"), sentence);
			assertEquals(1, changed());
		}
	}

	@Test
	void aReaderRefusesHalfAChangeThatItCannotFinish() throws IOException {
		killInTheMiddle();
		Files.delete(folder.resolve(".glossator/lock"));
		Files.createDirectory(folder.resolve(".glossator/lock")); // no program can lock it, as in a folder that is read-only
		String sentence = assertThrows(StudyException.class, () -> StudyStore.openReadOnly(folder)).getMessage();
		assertTrue(sentence.contains("was not read") && sentence.contains("it is a folder"), sentence);
		assertEquals(1, changed());
	}

	private void killInTheMiddle() throws IOException {
		try (StudyStore store = StudyStore.open(folder)) {
			kill(store);
		}
		assertEquals(1, changed());
	}

	private void kill(StudyStore store) {
		int[] left = { 7 }; // three new files, two old ones and the plan are there; one is in its place
		assertThrows(Killed.class, () -> Rewrite.run(store, contents(), () -> {
			if (left[0]-- == 0) {
				throw new Killed();
			}
		}));
	}

	@Test
	void aContentThatFailsChangesNothing() throws IOException {
		try (StudyStore store = StudyStore.open(folder)) {
			Map<Path, AtomicFiles.Content> contents = contents();
			contents.put(files.get(2), out -> {
				throw new IOException("no");
			});
			assertThrows(IOException.class, () -> Rewrite.run(store, contents));
			assertEquals(0, changed());
			assertFalse(Files.exists(folder.resolve(".glossator/rewrite")));
		}
	}

	@Test
	void aFileThatCannotBeReplacedPutsTheOthersBack() throws IOException {
		Path blocked = folder.resolve("codings/ann/blocked.xmi");
		try (StudyStore store = StudyStore.open(folder)) {
			Map<Path, AtomicFiles.Content> contents = contents();
			contents.put(blocked, out -> out.write(1));
			int[] left = { 10 };
			StudyException failure = assertThrows(StudyException.class, () -> Rewrite.run(store, contents, () -> {
				if (left[0]-- == 0) { // before the last file goes to its place, something else stands there
					assertTrue(blocked.resolve("in the way").toFile().mkdirs());
				}
			}));
			assertTrue(failure.getMessage().endsWith("All of them are as they were before."), failure.getMessage());
			assertEquals(0, changed());
			assertFalse(Files.exists(files.get(2)));
		}
	}

	private Map<Path, AtomicFiles.Content> contents() {
		Map<Path, AtomicFiles.Content> contents = new LinkedHashMap<>();
		for (Path file : files) {
			contents.put(file, out -> out.write(("new " + file.getFileName()).getBytes(StandardCharsets.UTF_8)));
		}
		return contents;
	}

	private int changed() throws IOException {
		int changed = 0;
		for (Path file : files) {
			changed += Files.exists(file) && Files.readString(file).startsWith("new") ? 1 : 0;
		}
		return changed;
	}
}
