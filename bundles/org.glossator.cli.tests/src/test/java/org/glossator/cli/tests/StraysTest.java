// SPDX-License-Identifier: EPL-2.0
package org.glossator.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.glossator.model.study.Round;
import org.glossator.model.study.StudyFactory;
import org.glossator.study.StudyStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What lies in a study and is not read is told, by list and by check, with where and how many. */
class StraysTest extends CommandTest {

	@BeforeEach
	void makeStudy() throws IOException {
		Files.writeString(temp.resolve("one.txt"), "One\n\nA first article.\n");
		assertEquals(0, run("new", "study"), err());
		assertEquals(0, run("import", "study", "one.txt"), err());
		assertEquals(0, run("check", "study"), err());
	}

	private void write(String name, String text) throws IOException {
		Path file = temp.resolve("study").resolve(name);
		Files.createDirectories(file.getParent());
		Files.writeString(file, text);
	}

	@Test
	void codingsWhereNoneAreReadAreTold() throws IOException {
		write("codings/anna/one.xmi", "as the first layout had it");
		write("codings/anna/two.xmi", "as the first layout had it");
		write("coders/ben/codings/one.xmi", "in no round");
		write("coders/ben/one.xmi", "beside the rounds");
		write("coders/ben/notes.txt", "nobody's business");
		write("adjudicated/one.xmi", "in no round");
		for (String command : new String[] { "check", "list" }) {
			assertEquals(1, run(command, "study", "--json"), err());
			assertTrue(err().contains("codings/anna has 2 files of codings where none are read, such as one.xmi."), err());
			assertTrue(err().contains("coders/ben/codings has a file of codings where none are read: one.xmi."), err());
			assertTrue(err().contains("coders/ben has a file of codings where none are read: one.xmi."), err());
			assertTrue(err().contains("adjudicated has a file of codings where none are read: one.xmi."), err());
		}
		assertEquals(1, run("check", "study", "--json"), err());
		assertEquals(4, json().get("study").size(), out());
	}

	@Test
	void codingsOfARoundThatTheStudyDoesNotNameAreTold() throws IOException {
		write("coders/ben/codings/sceond/two.xmi", "another hand");
		write("coders/ben/codings/sceond/one.xmi", "another hand");
		write("coders/ben/codings/empty/notes.txt", "nobody's business");
		write("adjudicated/second/one.xmi", "another hand");
		for (String command : new String[] { "check", "list" }) {
			assertEquals(1, run(command, "study", "--json"), err());
			assertTrue(err().contains("coders/ben/codings/sceond has 2 files of codings, such as one.xmi, of a round \u201csceond\u201d that the study does not name."), err());
			assertTrue(err().contains("adjudicated/second has a file of codings, one.xmi, of a round \u201csecond\u201d that the study does not name."), err());
			assertFalse(err().contains("codings/empty") || err().contains("codings/main"), err());
		}
	}

	private static Round round(String id, String... articles) {
		Round round = StudyFactory.eINSTANCE.createRound();
		round.setId(id);
		round.setName("The " + id);
		round.getCoders().add("nobody-yet");
		round.getArticles().addAll(List.of(articles));
		return round;
	}

	private void rounds(Round... rounds) throws IOException {
		try (StudyStore store = StudyStore.open(temp.resolve("study"))) {
			store.edit(study -> study.getRounds().addAll(List.of(rounds)));
		}
	}

	@Test
	void roundsThatDoNotFitAreTold() throws IOException {
		String article;
		try (StudyStore store = StudyStore.openReadOnly(temp.resolve("study"))) {
			article = store.articles().getFirst().getId();
		}
		rounds(round("second", article), round("main", article));
		assertEquals(0, run("check", "study"), err());
		rounds(round("Two words", "gone"), round("third", article, "gone", "lost"), round("third"));
		for (String command : new String[] { "check", "list" }) {
			assertEquals(1, run(command, "study", "--json"), err());
			String file = temp.resolve("study/study.glossator").toString();
			assertTrue(err().contains(file + " has a round \u201cThe Two words\u201d with the id \u201cTwo words\u201d."), err());
			assertTrue(err().contains(file + " has 2 rounds with the id \u201cthird\u201d"), err());
			assertTrue(err().contains(file + " says that gone is coded in the round \u201cThe Two words\u201d, and the study has no such article."), err());
			assertTrue(err().contains(file + " says that 2 articles are coded in the round \u201cThe third\u201d which the study does not have, such as gone."), err());
			assertFalse(err().contains("The second") || err().contains("The main"), err());
		}
		assertEquals(1, run("check", "study", "--json"), err());
		assertEquals(4, json().get("study").size(), out());
	}

	@Test
	void aRoundWithoutAnIdIsDamage() throws IOException {
		rounds(round("second"));
		Path file = temp.resolve("study/study.glossator");
		Files.writeString(file, Files.readString(file).replace("id=\"second\"", ""));
		assertEquals(1, run("check", "study"), err());
		assertTrue(err().contains(file + " cannot be read as a study: it is damaged (an article, a coder or a round in it has no id"), err());
	}

	@ParameterizedTest
	@ValueSource(strings = { "article='one' activeMilliseconds='-1'", "activeMilliseconds='5'" })
	void progressThatCannotBeIsTold(String said) throws IOException {
		write("coders/ben/coder.xmi", "<s:CoderPart xmi:version='2.0' xmlns:xmi='http://www.omg.org/XMI' xmlns:s='http://glossator.org/model/study/1' id='ben' name='Ben'>"
				+ "<progress article='one'/><progress " + said + "/></s:CoderPart>");
		for (String command : new String[] { "check", "list" }) {
			assertEquals(1, run(command, "study", "--json"), err());
			assertTrue(err().contains("coders/ben/coder.xmi cannot be read, so its coder is called by the id") && err().contains("entry 2 of 2 names no article"), err());
		}
	}

	@Test
	void aVersionOfTheCodebookThatCannotBeReadIsTold() throws IOException {
		write("codebook/1.xmi", "<torn");
		assertEquals(1, run("check", "study"), err());
		assertTrue(err().contains("codebook/1.xmi cannot be read, or does not say what version 1 of this codebook was."), err());
	}
}
