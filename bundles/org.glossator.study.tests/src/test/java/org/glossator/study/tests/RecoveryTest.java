// SPDX-License-Identifier: EPL-2.0
package org.glossator.study.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.glossator.model.study.Article;
import org.glossator.study.StudyException;
import org.glossator.study.StudyStore;
import org.glossator.study.files.AtomicFiles;
import org.glossator.study.parts.CodingKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a crash at each step leaves on disk, made by hand, and what the next open makes of it. */
class RecoveryTest {

	@TempDir
	private Path temp;
	private Path folder;
	private String one;
	private String two;
	private String before;

	@BeforeEach
	void makeStudy() throws IOException {
		folder = temp.resolve("study");
		try (StudyStore store = StudyStore.create(folder, "study", Samples.codebook())) {
			one = Samples.add(store, "One", "text").article().getId();
			store.flush();
			before = Files.readString(folder.resolve("study.glossator"));
			two = Samples.add(store, "Two", "text").article().getId();
		}
	}

	private Path article(String id) {
		return folder.resolve("articles").resolve(id);
	}

	private static List<String> ids(StudyStore store) {
		return store.articles().stream().map(Article::getId).toList();
	}

	/** What the file system refuses is no mistake of the person, and the sentence names the study, whichever file it was. */
	@Test
	void aStudyThatCannotBeWrittenIsNamed() throws IOException {
		Path refusing = temp.resolve("refusing");
		Files.createDirectories(refusing.resolve(".glossator")); // as left by one whose making was cut short
		Files.createDirectories(refusing.resolve("codebook.xmi/in the way"));
		IOException refused = assertThrows(IOException.class, () -> StudyStore.create(refusing, "study", Samples.codebook()));
		assertFalse(refused instanceof StudyException, refused.getMessage());
		assertTrue(refused.getMessage().startsWith("The study " + refusing + " was not made. "), refused.getMessage());
	}

	@Test
	void anArticleThatTheModelDoesNotNameIsTakenIn() throws IOException {
		String after = Files.readString(folder.resolve("study.glossator"));
		Files.writeString(folder.resolve("study.glossator"), before);
		try (StudyStore reader = StudyStore.openReadOnly(folder)) {
			assertEquals(List.of(one, two), ids(reader));
		}
		assertEquals(before, Files.readString(folder.resolve("study.glossator"))); // a reader writes nothing
		try (StudyStore store = StudyStore.open(folder)) {
			assertEquals(List.of(one, two), ids(store));
			assertEquals(List.of(), store.notes());
			assertTrue(store.bySourceHash(store.find(two).orElseThrow().getSourceSha256()).isPresent());
			Article again = Samples.add(store, "Two", "text").article();
			assertEquals(two, again.getId());
		}
		assertEquals(after.replaceAll("imported=\"[^\"]*\"", ""),
				Files.readString(folder.resolve("study.glossator")).replaceAll("imported=\"[^\"]*\"", ""));
	}

	@Test
	void whatWasBeingStagedIsSwept() throws IOException {
		Path staged = folder.resolve(".glossator/staging/half");
		Files.createDirectories(staged);
		Files.writeString(staged.resolve("source.txt"), "half of a fi");
		Path temporary = folder.resolve(".glossator/.x" + AtomicFiles.TEMPORARY);
		Files.writeString(temporary, "half");
		Path notOurs = folder.resolve("notes.txt");
		Files.writeString(notOurs, "mine");
		StudyStore.openReadOnly(folder).close();
		assertTrue(Files.exists(temporary)); // it may be in use by a writer
		StudyStore.open(folder).close();
		assertFalse(Files.exists(staged));
		assertFalse(Files.exists(temporary));
		assertTrue(Files.exists(notOurs));
	}

	@Test
	void anIncompleteFolderIsLeftAloneAndNamed() throws IOException {
		Files.writeString(folder.resolve("study.glossator"), before);
		Path xmi = article(two).resolve("article.xmi");
		String whole = Files.readString(xmi);
		for (String torn : List.of("", whole.substring(0, whole.length() / 2), whole.replace("Two", "Tow"))) {
			Files.writeString(xmi, torn);
			String other;
			try (StudyStore store = StudyStore.open(folder)) {
				assertEquals(List.of(one), ids(store));
				assertEquals(1, store.notes().size());
				assertTrue(store.notes().get(0).contains(two), store.notes().get(0));
				assertTrue(Files.exists(xmi));
				other = Samples.add(store, "Two", "text").article().getId();
				assertFalse(other.equals(two)); // the name is taken, so the torn folder is not written into
			}
			AtomicFiles.deleteTree(article(other));
			Files.writeString(folder.resolve("study.glossator"), before);
		}
		Files.delete(xmi);
		Files.writeString(xmi, whole);
		Files.delete(article(two).resolve("source.txt"));
		try (StudyStore store = StudyStore.open(folder)) {
			assertEquals(List.of(one), ids(store));
		}
	}

	@Test
	void aTornSourceIsNotTakenInAndNamed() throws IOException {
		Files.writeString(folder.resolve("study.glossator"), before);
		Path source = article(two).resolve("source.txt");
		Files.writeString(source, "Two\n\nte");
		try (StudyStore store = StudyStore.open(folder)) {
			assertEquals(List.of(one), ids(store));
			assertEquals(1, store.notes().size());
			String note = store.notes().get(0);
			assertTrue(note.contains(two) && note.contains("source.txt does not hold the bytes that were imported"), note);
		}
	}

	@Test
	void anArticleOfAFormerVersionThatDoesNotKnowItsSourceIsTakenIn() throws IOException {
		Files.writeString(folder.resolve("study.glossator"), before);
		Path xmi = article(two).resolve("article.xmi");
		String former = Files.readString(xmi).replaceAll(" sourceSha256=\"[^\"]*\"", "");
		Files.writeString(xmi, former);
		try (StudyStore store = StudyStore.open(folder)) {
			assertEquals(List.of(one, two), ids(store));
			assertEquals(List.of(), store.notes());
		}
		assertEquals(former, Files.readString(xmi));
	}

	@Test
	void aMissingArticleIsNamedAndStaysListed() throws IOException {
		AtomicFiles.deleteTree(article(one));
		try (StudyStore store = StudyStore.open(folder)) {
			assertEquals(List.of(one, two), ids(store));
			assertTrue(store.notes().get(0).contains(one), store.notes().get(0));
			assertThrows(StudyException.class, () -> store.article(one));
			assertThrows(StudyException.class, () -> store.codings().open(CodingKey.of("anna", one)));
			assertEquals("Two\n\ntext", store.article(two).text());
		}
	}

	@Test
	void makingAStudyThatWasCutShortIsDoneAgain() throws IOException {
		Files.delete(folder.resolve("study.glossator"));
		AtomicFiles.deleteTree(folder.resolve("articles"));
		Files.writeString(folder.resolve("codebook.xmi"), "half of");
		assertThrows(StudyException.class, () -> StudyStore.open(folder));
		try (StudyStore store = StudyStore.create(folder, "again", Samples.codebook())) {
			assertEquals("sample", store.codebook().getName());
		}
		StudyStore.open(folder).close();
	}

	@Test
	void aStudyThatLostItsModelIsNotMadeAnew() throws IOException {
		Files.delete(folder.resolve("study.glossator"));
		Files.writeString(folder.resolve("registry.xmi"), "the work of weeks");
		assertThrows(StudyException.class, () -> StudyStore.create(folder, "again", Samples.codebook()));
		assertEquals("the work of weeks", Files.readString(folder.resolve("registry.xmi")));
	}

	@Test
	void articlesAreFoundInWhateverOrderTheModelNamesThem() throws IOException {
		try (StudyStore store = StudyStore.open(folder)) {
			Samples.add(store, "Zebra", "text");
		}
		Path model = folder.resolve("study.glossator");
		List<String> lines = new ArrayList<>(Files.readAllLines(model));
		Collections.swap(lines, 2, lines.size() - 2);
		Files.write(model, lines);
		try (StudyStore store = StudyStore.open(folder)) {
			store.articles().forEach(article -> assertTrue(store.find(article.getId()).isPresent(), article.getId()));
		}
	}

	@Test
	void aWriteThatFailsLeavesTheFileAsItWas() throws IOException {
		Path file = temp.resolve("file.txt");
		AtomicFiles.write(file, out -> out.write('a'));
		assertThrows(IOException.class, () -> AtomicFiles.write(file, out -> {
			out.write(new byte[100_000]);
			throw new IOException("no");
		}));
		assertEquals("a", Files.readString(file));
		try (var entries = Files.list(temp)) {
			assertEquals(2, entries.count()); // the study and the file
		}
	}

	@Test
	void aDamagedModelIsNamedAndNothingElseIsTouched() throws IOException {
		Files.writeString(folder.resolve("codebook.xmi"), "<x");
		String message = assertThrows(StudyException.class, () -> StudyStore.open(folder)).getMessage();
		assertTrue(message.contains("codebook.xmi"), message);
		assertThrows(StudyException.class, () -> StudyStore.open(folder)); // and the lock was given back
		assertTrue(message.contains("restore this one file"), message);
	}
}
