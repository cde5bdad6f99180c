// SPDX-License-Identifier: EPL-2.0
package org.glossator.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.glossator.cas.CasResource;
import org.glossator.cas.article.ArticleContent;
import org.glossator.cas.article.ArticleMetadata;
import org.glossator.cas.text.SourceBytes;
import org.glossator.model.Codebooks;
import org.glossator.model.study.ProgressState;
import org.glossator.study.files.AtomicFiles;
import org.glossator.study.parts.CodingKey;
import org.glossator.study.parts.Whose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A study of layout 1 opens as one of layout 2, with all that was in it, wherever the migration is killed. */
class SecondLayoutTest {

	/** What kills a program leaves the disk as it is; what is in memory is gone. */
	private static final class Killed extends Error {
		private static final long serialVersionUID = 1L;
	}

	@TempDir
	Path temp;
	private Path folder;
	private String one;
	private String two;
	private Map<String, String> codings;

	@BeforeEach
	void oldStudy() throws IOException {
		folder = old("study");
	}

	/** Makes a study and puts its files where layout 1 had them. */
	private Path old(String name) throws IOException {
		Path made = temp.resolve(name);
		codings = new TreeMap<>();
		try (StudyStore store = StudyStore.create(made, "old", Codebooks.empty())) {
			one = add(store, "One");
			two = add(store, "Two");
			code(store, "anna", one);
			code(store, "anna", two);
			code(store, "ben", one);
		}
		Path old = Files.createDirectory(made.resolve("codings"));
		for (String coder : List.of("anna", "ben")) {
			Files.move(made.resolve("coders").resolve(coder).resolve("codings/main"), old.resolve(coder));
		}
		Files.writeString(old.resolve("readme.txt"), "nobody's");
		Files.move(made.resolve("adjudicated"), made.resolve("adjudicated.was"));
		Files.createDirectory(made.resolve("adjudicated"));
		Files.copy(old.resolve("ben").resolve(one + ".xmi"), made.resolve("adjudicated").resolve(one + ".xmi"));
		Files.delete(made.resolve("adjudicated.was"));
		AtomicFiles.deleteTree(made.resolve("coders"));
		Path study = made.resolve("study.glossator");
		String text = Files.readString(study).replace(" formatVersion=\"2\"", "");
		String people = "  <coders id=\"anna\" name=\"Anna M\u00fcller\"/>\n  <coders id=\"ben\" name=\"Ben\" color=\"#112233\"/>\n"
				+ "  <assignments article=\"" + one + "\" coder=\"anna\" state=\"done\"/>\n"
				+ "  <assignments article=\"" + two + "\" coder=\"anna\" state=\"in-progress\"/>\n";
		Files.writeString(study, text.replace("</study:Study>", people + "</study:Study>"));
		return made;
	}

	private static String add(StudyStore store, String title) throws IOException {
		String text = title + "\n\ntext";
		ArticleContent content = new ArticleContent(text, ArticleMetadata.builder().title(title).sourceName(title + ".txt").build(), List.of());
		return store.add(content, SourceBytes.of(text.getBytes()), "txt").article().getId();
	}

	private void code(StudyStore store, String coder, String article) throws IOException {
		CasResource coding = store.codings().open(CodingKey.of(coder, article));
		store.codings().save(coding);
		codings.put(coder + "/" + article, Files.readString(store.codings().file(CodingKey.of(coder, article))));
	}

	private void assertAllThere(Path study) throws IOException {
		try (StudyStore store = StudyStore.openReadOnly(study)) {
			assertEquals(List.of(), store.notes());
			assertEquals(2, store.study().getFormatVersion());
			Map<String, String> now = new TreeMap<>();
			for (CodingKey key : store.codings().all()) {
				if (key.whose() instanceof Whose.Coder) {
					assertTrue(key.isMain());
					now.put(key.whose().id() + "/" + key.article(), Files.readString(store.codings().file(key)));
				}
				store.codings().open(key);
			}
			assertEquals(codings, now);
			assertEquals(List.of(new CodingKey(new Whose.Adjudicated(), CodingKey.MAIN, one)), store.codings().of(new Whose.Adjudicated()));
			assertEquals(List.of("anna", "ben"), store.coders());
			assertEquals(List.of("Anna M\u00fcller", "Ben"), store.people().names());
			assertEquals("#112233", store.people().withId("ben").orElseThrow().getColor());
			Map<String, ProgressState> said = new TreeMap<>();
			store.people().progress("anna").forEach(each -> said.put(each.getArticle(), each.getState()));
			assertEquals(Map.of(one, ProgressState.DONE, two, ProgressState.IN_PROGRESS), said);
			assertEquals(List.of(), store.people().progress("ben"));
			assertEquals(List.of(), store.study().getAssignments());
		}
		assertEquals("nobody's", Files.readString(study.resolve("codings/readme.txt")), "what is not ours stays");
		String written = Files.readString(study.resolve("study.glossator"));
		assertFalse(written.contains("state="), written);
	}

	@Test
	void aStudyOfTheFirstLayoutOpensWithAllThatWasInIt() throws IOException {
		assertThrows(StudyException.class, () -> StudyStore.openReadOnly(folder), "it has to be written once");
		StudyStore.open(folder).close();
		assertAllThere(folder);
		Map<String, String> before = files(folder);
		StudyStore.open(folder).close();
		assertEquals(before, files(folder), "and nothing is done a second time");
	}

	@Test
	void joiningBringsItToTheLayoutToo() throws IOException {
		StudyStore.join(folder, "Anna").close();
		assertAllThere(folder);
	}

	@Test
	void whereverTheMigrationIsKilledTheNextOpeningEndsIt() throws IOException {
		boolean ended = false;
		int killed = 0;
		for (int at = 0; !ended; at++) {
			Path study = old("killed-" + at);
			int[] left = { at };
			try {
				new SecondLayout(() -> {
					if (left[0]-- == 0) {
						throw new Killed();
					}
				}).migrate(study);
				ended = true;
			} catch (Killed e) {
				killed++;
			}
			StudyStore.open(study).close();
			assertAllThere(study);
		}
		assertTrue(killed > 10, killed + " steps");
	}

	private static Map<String, String> files(Path study) throws IOException {
		Map<String, String> files = new TreeMap<>();
		try (Stream<Path> all = Files.walk(study)) {
			for (Path file : all.filter(Files::isRegularFile).toList()) {
				String name = study.relativize(file).toString().replace('\\', '/');
				if (!name.startsWith(".glossator/")) {
					files.put(name, Files.readString(file));
				}
			}
		}
		return files;
	}
}
