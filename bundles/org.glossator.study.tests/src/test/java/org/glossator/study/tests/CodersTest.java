// SPDX-License-Identifier: EPL-2.0
package org.glossator.study.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.glossator.cas.CasResource;
import org.glossator.study.StudyException;
import org.glossator.study.StudyStore;
import org.glossator.study.parts.CodingKey;
import org.glossator.study.parts.Whose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody is taken for another: a coder is found by name, and gets an id that nobody has. */
class CodersTest {

	@TempDir
	private Path temp;

	private StudyStore create() throws IOException {
		return StudyStore.create(temp.resolve("study"), "Study", Samples.codebook());
	}

	@ParameterizedTest
	@CsvSource({ "J\u00f6rg,Jorg", "Jorg,J\u00f6rg", "O'Neil,ONeil", "Ann,ann", "\u738b\u82b3,coder", "\u738b\u82b3,\u674e\u5a1c", "Anna M\u00fcller,anna-muller",
			"con,con-coder", "a/b,a b", "..,.", "study,Study" })
	void twoNamesAreTwoCoders(String one, String other) throws IOException {
		try (StudyStore store = create()) {
			String first = store.coder(one).getId();
			assertEquals(Optional.empty(), store.people().named(other));
			String second = store.people().idOf(other);
			assertNotEquals(first, second);
			assertEquals(second, store.coder(other).getId());
			assertEquals(first, store.coder(" " + one).getId());
			assertEquals(Set.of(one, other), store.people().all().stream().map(coder -> coder.getName()).collect(Collectors.toSet()));
			assertEquals(one, store.people().name(first));
			assertEquals(other, store.people().name(second));
		}
		try (StudyStore store = StudyStore.openReadOnly(temp.resolve("study"))) {
			assertEquals(2, store.coders().size());
			assertEquals(Optional.of(other), store.people().named(other).map(store.people()::name));
		}
	}

	@Test
	void whoWorksHereIsCalledByNameBeforeTheStudyNamesThem() throws IOException {
		try (StudyStore store = create()) {
			store.people().call("ben", "Ben Kahn");
			assertEquals("Ben Kahn", store.people().name("ben"));
			assertEquals("cem", store.people().name("cem"), "of others nothing was said");
			assertEquals(Optional.empty(), store.people().named("Ben Kahn"), "the study does not know them by that");
			assertEquals(List.of(), store.people().names());
		}
		try (StudyStore store = StudyStore.openReadOnly(temp.resolve("study"))) {
			assertEquals("ben", store.people().name("ben"), "nothing was written");
		}
	}

	@Test
	void accentsInWhateverEncodingAreOneName() throws IOException {
		try (StudyStore store = create()) {
			String id = store.coder("J\u00f6rg").getId();
			assertEquals(id, store.coder("Jo\u0308rg ").getId());
			assertEquals(List.of(id), store.coders());
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "Anna\u00a0B", "\u3000Anna\u2009B ", "\ufeffAnna B", "Anna B\u200b", "\u200fAnna B\u200e", "An\u00adna B", "Anna\u2060 B" })
	void whatCannotBeSeenMakesNoOtherCoder(String copied) throws IOException {
		try (StudyStore store = create()) {
			String id = store.coder("Anna B").getId();
			assertEquals(id, store.coder(copied).getId());
			assertEquals(List.of("Anna B"), store.people().names());
		}
	}

	@Test
	void whatCanBeSeenMakesOne() throws IOException {
		List<String> names = List.of("AnnaB", "Anna B", "Anna  B", "Anna-B", "Anna\u2011B", "\ud83d\udc69\u200d\ud83d\udd2c", "\ud83d\udc69\ud83d\udd2c", "\u0645\u06cc\u200c\u062e", "\u0645\u06cc\u062e",
				"\u0410nna B", "\uff21nna B", "\u0130rem", "Irem", "\u0131rem", "irem", "Gro\u00df", "Gross", "O\u2019Neil", "O'Neil", "O`Neil", "{0}", "%s", "..", "con", "x".repeat(300), "x".repeat(299) + "y");
		try (StudyStore store = create()) {
			for (String name : names) {
				store.coder(name);
			}
			assertEquals(Set.copyOf(names), store.people().all().stream().map(coder -> coder.getName()).collect(Collectors.toSet()));
			assertEquals(names.size(), store.coders().size());
		}
	}

	@Test
	void codingsThatArriveBeforeTheNameOfTheirCoderAreNotGivenToANewOne() throws IOException {
		try (StudyStore store = create()) {
			String article = Samples.add(store, "Title", "text").article().getId();
			CasResource coding = store.codings().open(CodingKey.of("anna", article));
			Samples.code(store, coding, 5, "hers");
			store.codings().save(coding);
			assertEquals("anna", store.people().name("anna"));
			assertEquals(Optional.of("anna"), store.people().named("anna"), "nothing else is known of her");
			assertEquals("anna-2", store.coder("Anna").getId());
			assertEquals(List.of(), store.codings().of(Whose.coder("anna-2")).stream().map(CodingKey::article).toList());
			assertEquals(List.of("anna", "Anna"), store.people().names());
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "Ann\u0001", "Ann\nBell", "J\ufffdrg", "\u200b" })
	void whatIsNoNameIsRefusedAndTheStudyStaysWritable(String name) throws IOException {
		try (StudyStore store = create()) {
			assertTrue(assertThrows(StudyException.class, () -> store.coder(name)).getMessage().contains("cannot be the name of a coder"));
			store.coder("Ann");
		}
		try (StudyStore store = StudyStore.openReadOnly(temp.resolve("study"))) {
			assertEquals(List.of("Ann"), store.people().names());
		}
	}

	@Test
	void aVeryLongNameHasAnIdThatAFileSystemHolds() throws IOException {
		try (StudyStore store = create()) {
			String name = "Maria ".repeat(50).strip();
			String id = store.coder(name).getId();
			String other = store.coder(name + " II").getId();
			assertTrue(id.length() <= 60 && other.length() <= 60 && !id.equals(other), id + " " + other);
			assertEquals(name, store.people().name(id));
		}
	}
}
