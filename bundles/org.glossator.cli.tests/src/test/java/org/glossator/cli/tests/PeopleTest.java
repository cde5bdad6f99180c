// SPDX-License-Identifier: EPL-2.0
package org.glossator.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

import org.glossator.model.study.ProgressState;
import org.glossator.study.StudyStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A study of a team says who leads it, and what is written by whom. */
class PeopleTest extends CommandTest {

	@BeforeEach
	void makeStudy() throws IOException {
		Files.writeString(temp.resolve("one.txt"), "One\n\nA first article.\n");
		Files.writeString(temp.resolve("two.txt"), "Two\n\nA second article.\n");
		assertEquals(0, run("new", "study"), err());
	}

	@Test
	void whileNoLeadIsNamedWhoeverComesWritesAll() {
		assertEquals(0, run("import", "study", "one.txt"), err());
		assertEquals(0, run("import", "study", "two.txt", "--as", "Ben"), err());
		assertEquals(0, run("people", "study"), err());
		assertEquals("", out(), "nobody has said anything yet");
	}

	@Test
	void onceALeadIsNamedTheLeadWritesWhatIsShared() throws IOException {
		assertEquals(0, run("people", "study", "--lead", "Ana M\u00fcller", "--adjudicator", "Cem"), err());
		assertEquals("ana-muller\tAna M\u00fcller\tlead, coder\ncem\tCem\tadjudicator, coder\n", out().replace("\r", ""));
		assertEquals(2, run("import", "study", "one.txt"), err());
		assertTrue(err().contains("is led by Ana M\u00fcller. Say who you are with --as NAME."), err());
		assertEquals(2, run("people", "study", "--lead", "Ben"), err());
		assertEquals(1, run("import", "study", "one.txt", "--as", "Ben", "--json"), err());
		assertTrue(err().contains("written by Ana M\u00fcller, who leads this study"), err());
		assertFalse(Files.list(temp.resolve("study/articles")).findAny().isPresent());
		assertEquals(1, run("people", "study", "--lead", "Ben", "--as", "Ben"), err());
		assertEquals(0, run("import", "study", "one.txt", "--as", "Ana M\u00fcller"), err());
		assertEquals(0, run("import", "study", "two.txt", "--as", "ana-muller"), err());
		assertEquals(0, run("people", "study", "--lead", "Ben", "--as", "Ana M\u00fcller"), err());
		assertEquals(0, run("people", "study", "--json"), err());
		assertEquals("lead", json().get("people").get(1).get("roles").get(0).asText(), out());
		assertEquals(2, run("people", "study", "--lead", "Ana", "--as", "a\nb"), err());
	}

	@Test
	void whoDoesNotLeadImportsCodingsOfTheirOwn() throws IOException {
		assertEquals(0, run("import", "study", "one.txt"), err());
		assertEquals(0, run("people", "study", "--lead", "Ana"), err());
		Files.writeString(temp.resolve("TypeSystem.xml"), """
				<typeSystemDescription xmlns="http://uima.apache.org/resourceSpecifier"><types><typeDescription><name>demo.Span</name><description/>
				<supertypeName>uima.tcas.Annotation</supertypeName></typeDescription></types></typeSystemDescription>
				""");
		Files.writeString(temp.resolve("one.xmi"), xmi("One&#10;&#10;A first article.&#10;"));
		Files.writeString(temp.resolve("two.xmi"), xmi("Two&#10;&#10;A second article.&#10;"));
		assertEquals(1, run("import", "study", "one.xmi", "two.xmi", "--format", "xmi", "--coder", "Ben", "--as", "Ben"), err());
		assertTrue(out().contains("\tone.xmi") && !out().contains("\ttwo.xmi"), out());
		assertTrue(err().contains("two.xmi") && err().contains("written by Ana, who leads this study"), err());
		assertTrue(Files.exists(temp.resolve("study/coders/ben/ForeignTypes.xml")));
		assertFalse(Files.exists(temp.resolve("study/ForeignTypes.xml")));
		assertEquals(1, run("import", "study", "one.xmi", "--format", "xmi", "--coder", "Ana", "--as", "Ben"), err());
		assertTrue(err().contains("written by ana alone"), err());
	}

	@Test
	void aListSaysHowFarCodersAreAndHowLongTheyWereAtIt() throws IOException {
		assertEquals(0, run("import", "study", "one.txt"), err());
		try (StudyStore store = StudyStore.open(temp.resolve("study"))) {
			String article = store.articles().getFirst().getId();
			store.people().spend("ben", "Ben", "main", article, 61_000);
			store.people().say("ben", "Ben", "main", List.of(article), ProgressState.DONE);
		}
		assertEquals(0, run("list", "study", "--json"), err());
		assertEquals("[{\"coder\":\"ben\",\"round\":\"main\",\"state\":\"done\",\"activeMilliseconds\":61000}]",
				json().get("articles").get(0).get("progress").toString());
	}

	private static String xmi(String text) {
		return "<xmi:XMI xmlns:xmi='http://www.omg.org/XMI' xmlns:cas='http:///uima/cas.ecore' xmlns:d='http:///demo.ecore' xmi:version='2.0'>"
				+ "<cas:NULL xmi:id='0'/><cas:Sofa xmi:id='1' sofaNum='1' sofaID='_InitialView' mimeType='text' sofaString='" + text + "'/>"
				+ "<d:Span xmi:id='2' sofa='1' begin='0' end='3'/><cas:View sofa='1' members='2'/></xmi:XMI>";
	}
}
