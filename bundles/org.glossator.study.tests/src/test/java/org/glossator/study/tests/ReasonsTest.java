// SPDX-License-Identifier: EPL-2.0
package org.glossator.study.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPInputStream;

import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;

import org.glossator.model.Codebooks;
import org.glossator.study.Reasons;
import org.glossator.study.StudyException;
import org.glossator.study.StudyStore;
import org.glossator.study.parts.CodingKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

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
		assertEquals("It failed in a way that was not foreseen.", Reasons.sentence(new IOException()));
		assertEquals("Something in it stands where something else is expected.", Reasons.sentence(new IllegalArgumentException()));
		assertEquals("No space is left on the disk.", Reasons.sentence(new UncheckedIOException(new IOException("No space left on device"))));
	}

	/** What Java and its parsers say is for programmers. */
	@Test
	void whatOthersThrowIsToldByItsKind() {
		Map<String, Executable> failures = new LinkedHashMap<>();
		failures.put("Something in it stands where something else is expected.", () -> Integer.parseInt(null));
		failures.put("Its bytes are not of the encoding that its first line names, or of UTF-8 when it names none.",
				() -> StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(new byte[] { (byte) 200 })));
		failures.put("It is damaged or cut off at line 2: that is no well-formed XML.", () -> parse("<a>\n<b></a>"));
		failures.put("It is empty, no XML at all, or damaged in its first line.", () -> parse(""));
		failures.put("It is packed, and damaged or cut off.", () -> new GZIPInputStream(new ByteArrayInputStream("no archive at all".getBytes(StandardCharsets.UTF_8))).close());
		failures.put("The end of the file is missing.", () -> new DataInputStream(new ByteArrayInputStream(new byte[1])).readInt());
		failures.forEach((sentence, failing) -> {
			Throwable thrown = assertThrows(Throwable.class, failing);
			assertEquals(sentence, Reasons.sentence(thrown));
			assertEquals(sentence, Reasons.sentence(new IllegalStateException(thrown)), "wrapped without a word");
			assertEquals("It is torn. Restore it.", Reasons.sentence(new StudyException("It is torn. Restore it.", thrown)), "with words of ours");
		});
	}

	private static void parse(String xml) throws SAXException, IOException, ParserConfigurationException {
		SAXParserFactory.newDefaultInstance().newSAXParser().parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)), new DefaultHandler());
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
			var coding = store.codings().open(CodingKey.of("anna", id));
			Path blocked = store.folder().resolve("coders/anna");
			Files.writeString(blocked, "a file where the folder should be");
			String sentence = assertThrows(StudyException.class, () -> store.codings().save(coding)).getMessage();
			assertTrue(sentence.startsWith(store.codings().file(CodingKey.of("anna", id)) + " was not saved, and is as it was before. " + blocked), sentence);
			assertTrue(sentence.endsWith("something of that name is there already."), sentence);
			Files.delete(blocked);
			store.codings().save(coding);
			assertTrue(Files.exists(store.codings().file(CodingKey.of("anna", id))));
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
