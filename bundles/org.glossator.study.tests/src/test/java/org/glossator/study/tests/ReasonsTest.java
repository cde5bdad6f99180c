// SPDX-License-Identifier: EPL-2.0
package org.glossator.study.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

import org.glossator.model.Codebooks;
import org.glossator.study.Reasons;
import org.glossator.study.StudyException;
import org.glossator.study.StudyStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people read when a file cannot be read or written. */
class ReasonsTest {

	@TempDir
	private Path temp;

	@Test
	void aSentenceNamesTheFileAndTheReason() {
		assertEquals("/a/b cannot be used: permission is denied.", Reasons.sentence(new AccessDeniedException("/a/b")));
		assertEquals("/a/b cannot be used: it is not there, or not any more.", Reasons.sentence(new NoSuchFileException("/a/b")));
		assertEquals("/a/b cannot be used: the file system is read-only.",
				Reasons.sentence(new FileSystemException("/a/b", null, "Read-only file system")));
		assertEquals("/a/b cannot be used: no space is left on the disk.",
				Reasons.sentence(new FileSystemException("/a/b", null, "No space left on device")));
		assertEquals("/a/b cannot be used: the file system refuses it.", Reasons.sentence(new FileSystemException("/a/b")));
		assertEquals("No space is left on the disk.", Reasons.sentence(new IOException("No space left on device")));
	}

	@Test
	void whatHasNoMessageIsSaidAllTheSame() {
		assertEquals("The end of the file is missing.", Reasons.sentence(new EOFException()));
		assertEquals("It failed without saying why (IOException).", Reasons.sentence(new IOException()));
		assertEquals("It failed without saying why (IllegalArgumentException).", Reasons.sentence(new IllegalArgumentException()));
		assertEquals("No space is left on the disk.", Reasons.sentence(new UncheckedIOException(new IOException("No space left on device"))));
	}

	@Test
	void aSentenceStaysOneAndAClauseHasNoStopOfItsOwn() {
		StudyException two = new StudyException("It is torn. Restore it.");
		assertEquals("It is torn. Restore it.", Reasons.sentence(two));
		assertEquals("It is torn. Restore it.", Reasons.clause(two));
		assertEquals("its source is missing", Reasons.clause(new StudyException("its source is missing")));
		assertEquals("It is torn", Reasons.clause(new StudyException("It is torn.")));
	}

	@Test
	void aCodingWhoseFolderCannotBeMadeSaysSoAndStaysOpen() throws IOException {
		try (StudyStore store = StudyStore.create(temp.resolve("study"), "study", Codebooks.empty())) {
			String id = Samples.add(store, "One", "text").article().getId();
			var coding = store.openCoding("anna", id);
			Path blocked = store.folder().resolve("codings/anna");
			Files.writeString(blocked, "a file where the folder should be");
			String sentence = assertThrows(StudyException.class, () -> store.save(coding)).getMessage();
			assertTrue(sentence.startsWith(store.codingFile("anna", id) + " was not saved, and is as it was before. " + blocked), sentence);
			assertTrue(sentence.endsWith("something of that name is there already."), sentence);
			Files.delete(blocked);
			store.save(coding);
			assertTrue(Files.exists(store.codingFile("anna", id)));
		}
	}

	@Test
	void aRegistryThatCannotBeWrittenSaysWhy() throws IOException {
		try (StudyStore store = StudyStore.create(temp.resolve("study"), "study", Codebooks.empty())) {
			Files.delete(store.registryFile());
			Files.createDirectories(store.registryFile().resolve("in the way"));
			String sentence = assertThrows(StudyException.class, store::saveRegistry).getMessage();
			assertTrue(sentence.startsWith(store.registryFile() + " was not written, and is as it was before. "), sentence);
			assertTrue(sentence.endsWith("."), sentence);
		}
	}

	@Test
	void aStudyWhoseFilesCannotBeUsedSaysWhichAndWhy() throws IOException {
		Path study = temp.resolve("study");
		StudyStore.create(study, "study", Codebooks.empty()).close();
		Files.delete(study.resolve(".glossator/lock"));
		Files.createDirectory(study.resolve(".glossator/lock"));
		String sentence = assertThrows(StudyException.class, () -> StudyStore.open(study)).getMessage();
		Files.delete(study.resolve("articles"));
		Files.writeString(study.resolve("articles"), "a file where the folder should be");
		assertEquals("The study " + study + " cannot be opened. " + study.resolve("articles") + " cannot be used: it is no folder.",
				assertThrows(StudyException.class, () -> StudyStore.openReadOnly(study)).getMessage());
		assertEquals("The study " + study + " cannot be opened. " + study.resolve(".glossator/lock") + " cannot be used: it is a folder.", sentence);
	}
}
