// SPDX-License-Identifier: EPL-2.0
package org.glossator.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.glossator.model.codebook.Codebook;
import org.glossator.study.StudyStore;
import org.glossator.study.history.CodebookChange;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.fasterxml.jackson.databind.JsonNode;

/** What an import could not place is said, and said again by each check, for it is in the study. */
class UnplacedTest extends CommandTest {

	private void corpus(String codings, String members) throws IOException {
		Files.createDirectories(temp.resolve("in"));
		Files.writeString(temp.resolve("in/a.xmi"), """
				<?xml version="1.0" encoding="UTF-8"?>
				<xmi:XMI xmlns:xmi="http://www.omg.org/XMI" xmlns:cas="http:///uima/cas.ecore" xmlns:nf="http:///org/glossator/newsframing.ecore"
				  xmi:version="2.0">
				<cas:NULL xmi:id="0"/>%s
				<cas:Sofa xmi:id="1" sofaNum="1" sofaID="_InitialView" mimeType="text" sofaString="Delta &#128512; said no. Omega left."/>
				<cas:View sofa="1" members="%s"/>
				</xmi:XMI>
				""".formatted(codings, members));
	}

	@BeforeEach
	void makeStudy() {
		assertEquals(0, run("new", "s"), err());
	}

	/** What is wrong, as said by the import, and as one entry of the document of check. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = {
			"<nf:Mention xmi:id='3' sofa='1' begin='0' end='5' certainty='low'/>  | 3     | unknown_feature Mention certainty 1",
			"<nf:Stance xmi:id='3' sofa='1' begin='0' end='5' attribution='999'/> | 3     | dangling Stance attribution 1",
			"<nf:Mention xmi:id='3' sofa='1' begin='0' end='5'/>                  | 3 777 | dangling_member - - 1",
			"<nf:Attribution xmi:id='3' sofa='1' begin='0' end='5' negated='no'/> | 3     | other_kind Attribution negated 1",
			"<nf:Mention xmi:id='1' sofa='1' begin='0' end='5'/>                  | 1     | shared_id Mention - 1" })
	void whatAnImportSaysIsRepeatedByCheck(String coding, String members, String expected) throws IOException {
		corpus(coding, members);
		assertEquals(0, run("import", "s", "in", "--format", "xmi", "--coder", "Ann"), err());
		String said = err().lines().filter(line -> line.startsWith("a.xmi: 1 ")).findFirst().orElseThrow(() -> new AssertionError(err())).substring(7);
		assertEquals(1, run("check", "s", "--json"));
		JsonNode unplaced = json().get("unplaced");
		assertEquals(1, unplaced.size(), unplaced.toString());
		JsonNode one = unplaced.get(0);
		assertEquals(expected, Stream.of("kind", "type", "feature", "count").map(key -> one.get(key).asText()).map(value -> value.isEmpty() ? "-" : value)
				.reduce((some, next) -> some + " " + next).orElseThrow());
		assertEquals(said, one.get("message").asText());
		assertTrue(err().contains("coders/ann/codings/main/" + one.get("article").asText() + ".xmi: " + said), err());
		assertEquals(1, run("check", "s"));
		assertEquals(0, run("export", "s", "--format", "xmi", "--out", "o"), err());
	}

	/** What an import left out nobody finds in the study, so the study keeps a record of it; it is nothing that could be mended there. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = {
			"3'><note/><note/></cas:View><cas:NULL xmi:id='0 | 2 elements note within cas:View, where UIMA has no place for them, were left out by the import.",
			"3'>Ann was here</cas:View><cas:NULL xmi:id='0 | 1 stretch of text within cas:View (\u201cAnn was here\u201d), where UIMA has no place for it, was left out by the import." })
	void whatAnImportLeftOutIsRepeatedByCheck(String members, String said) throws IOException {
		corpus("<nf:Mention xmi:id='3' sofa='1' begin='0' end='5' form='NAM'/>", members);
		Path file = temp.resolve("in/a.xmi");
		Files.writeString(file, Files.readString(file).replaceFirst("<cas:View sofa=\"1\" members=\"(.*?)\"/>", "<cas:View sofa='1' members='$1'/>"));
		assertEquals(0, run("import", "s", "in", "--format", "xmi", "--coder", "Ann"), err());
		assertTrue(err().contains("a.xmi: " + said), err());
		assertEquals(0, run("check", "s", "--json"), err());
		assertTrue(json().get("remarks").get(0).asText().endsWith(".xmi: " + said), out());
		assertEquals(0, run("import", "s", "in", "--format", "xmi", "--coder", "Ann"), err());
		assertEquals(0, run("export", "s", "--format", "xmi", "--out", "o"), err());
		assertEquals(0, run("export", "s", "--format", "csv", "--out", "c"), err());
	}

	@Test
	void offsetsBetweenTheTwoCharactersOfALineEndAreRepeatedByCheck() throws IOException {
		corpus("<nf:Mention xmi:id='3' sofa='1' begin='0' end='6' form='NAM'/>", "3");
		Path file = temp.resolve("in/a.xmi");
		Files.writeString(file, Files.readString(file).replace("Delta &#128512;", "Delta&#13;&#10;"));
		assertEquals(0, run("import", "s", "in", "--format", "xmi", "--coder", "Ann"), err());
		assertEquals(0, run("check", "s", "--json"), err());
		assertTrue(json().get("remarks").get(0).asText().contains(".xmi: 1 begin or end of an annotation was between the two characters of one line end"), out());
		assertEquals(0, run("import", "s", "in", "--format", "xmi", "--coder", "Ann"), err());
		assertTrue(err().isEmpty() || !err().contains("another coding"), err());
	}

	@Test
	void aCodingThatSplitsACharacterIsNamedWithItsPlace() throws IOException {
		corpus("<nf:Mention xmi:id='3' sofa='1' begin='0' end='7'/>", "3");
		assertEquals(0, run("import", "s", "in", "--format", "xmi", "--coder", "Ann"), err());
		assertTrue(err().contains("a.xmi: 1 Mention begins or ends inside a character (at 0-7)."), err());
		assertEquals(1, run("check", "s"));
		assertTrue(err().contains("error whole-characters at 0-7"), err());
		assertEquals(0, run("export", "s", "--format", "xmi", "--out", "o"), err());
	}

	/** A rule of the codebook names it with its place, so it is not counted once more; without that rule it is told as the import told it. */
	@Test
	void aCodingOutsideOfTheTextIsCountedOnce() throws IOException {
		corpus("<nf:Mention xmi:id='3' sofa='1' begin='9' end='5' form='NAM'/>", "3");
		assertEquals(0, run("import", "s", "in", "--format", "xmi", "--coder", "Ann"), err());
		assertTrue(err().contains("a.xmi: 1 Mention outside of the text, or with an end before its begin (at 9-5)."), err());
		assertEquals(1, run("check", "s", "--json"));
		assertEquals(1, json().get("problems").size() + json().get("unplaced").size(), out());
		assertEquals("9-5", json().get("problems").get(0).get("begin").asText() + "-" + json().get("problems").get(0).get("end").asText());
		Path codebook = temp.resolve("s/codebook.xmi");
		String text = Files.readString(codebook);
		Files.writeString(codebook, text.replaceFirst("id=\"span-valid\"( severity=\"\\w+\")?", "id=\"span-valid\" severity=\"off\""));
		assertEquals(1, run("check", "s", "--json"));
		assertEquals("outside_text", json().get("unplaced").get(0).get("kind").asText(), out());
		assertEquals(0, json().get("problems").size(), out());
	}

	/** What cannot be read is said with what people call a layer. */
	@Test
	void aDamagedOffsetIsSaidWithTheNameOfTheLayer() throws IOException {
		corpus("<nf:Mention xmi:id='3' sofa='1' begin='x' end='5' form='NAM'/>", "3");
		assertEquals(1, run("import", "s", "in", "--format", "xmi", "--coder", "Ann"));
		assertTrue(err().contains("In Mention, begin is \u201cx\u201d, which is no number that can stand there."), err());
	}

	/** Codings by a former codebook are no mistake, when it is known what changed since. */
	@Test
	void aFormerVersionOfTheCodebookIsNoted() throws IOException {
		corpus("<nf:Mention xmi:id='3' sofa='1' begin='0' end='5' form='NAM'/>", "3");
		assertEquals(0, run("import", "s", "in", "--format", "xmi", "--coder", "Ann"), err());
		try (StudyStore store = StudyStore.open(temp.resolve("s"))) {
			EcoreUtil.Copier copier = new EcoreUtil.Copier();
			Codebook next = (Codebook) copier.copy(store.codebook());
			copier.copyReferences();
			next.getLayers().getFirst().setDefinition("Another one");
			store.codebooks().change(new CodebookChange(store.codebook(), next, copier, Map.of()), "Ann", "", () -> { }).run();
		}
		assertEquals(0, run("check", "s", "--json"), err());
		assertEquals("{\"1\":1}", json().get("codebookVersions").toString());
		assertTrue(err().contains("Files made by version 1 of the codebook, which is at version 2 now: 1."), err());
	}

	/** A codebook that came without its history: nobody knows what the codings are by it. */
	@Test
	void aFormerVersionOfWhichNothingIsKnownIsNeverPassedOver() throws IOException {
		corpus("<nf:Mention xmi:id='3' sofa='1' begin='0' end='5' form='NAM'/>", "3");
		assertEquals(0, run("import", "s", "in", "--format", "xmi", "--coder", "Ann"), err());
		Path codebook = temp.resolve("s/codebook.xmi");
		Files.writeString(codebook, Files.readString(codebook).replaceFirst(" namespace=", " version=\"4\" namespace="));
		for (String command : List.of("check s", "list s", "list s --json", "export s --format csv --out tables", "export s --format xmi --out xmi")) {
			assertEquals(1, run(command.split(" ")), command);
			assertTrue(err().contains(".xmi: Made with version 1 of the codebook news-framing, which the study does not have: it has version 4."), command + ": " + err());
		}
	}

	/** The codebook of another copy of the study, as a synchronisation or a restored backup brings it. */
	@Test
	void codingsThatTheCodebookDoesNotExplainAreNeverPassedOver() throws IOException {
		corpus("<nf:Frame xmi:id='3' sofa='1' begin='0' end='5'/>", "3");
		assertEquals(0, run("import", "s", "in", "--format", "xmi", "--coder", "Ann"), err());
		assertEquals(0, run("list", "s"), err());
		Path codebook = temp.resolve("s/codebook.xmi");
		Files.writeString(codebook, Files.readString(codebook).replace("layers name=\"Frame\"", "layers name=\"Framing\"")
				.replace("@layers[name='Frame']", "@layers[name='Framing']"));
		String said = "coders/ann/codings/main/delta-said-no-omega-left.xmi: 1 coding of a layer Frame, which the codebook does not have.";
		for (String command : List.of("check s", "list s", "list s --json", "export s --format csv --out tables", "export s --format xmi --out xmi")) {
			assertEquals(1, run(command.split(" ")), command);
			assertTrue(err().replaceAll("ann/codings/main/.*\\.xmi:", "ann/codings/main/delta-said-no-omega-left.xmi:").contains(said), command + ": " + err());
		}
	}

	@Test
	void codingsOfAVersionThatIsYetToComeAreNeverPassedOver() throws IOException {
		corpus("<nf:Mention xmi:id='3' sofa='1' begin='0' end='5' form='NAM'/>", "3");
		Path codebook = temp.resolve("s/codebook.xmi");
		String first = Files.readString(codebook);
		Files.writeString(codebook, first.replaceFirst(" namespace=", " version=\"4\" namespace="));
		assertEquals(0, run("import", "s", "in", "--format", "xmi", "--coder", "Ann"), err());
		assertEquals(0, run("list", "s"), err());
		Files.writeString(codebook, first);
		for (String command : List.of("check s", "list s", "list s --json", "export s --format csv --out tables", "export s --format xmi --out xmi")) {
			assertEquals(1, run(command.split(" ")), command);
			assertTrue(err().contains(".xmi: Made with version 4 of the codebook news-framing, which the study does not have: it has version 1."), command + ": " + err());
		}
	}

	@Test
	void oneBadFileEndsNoImport() throws IOException {
		corpus("<nf:Mention xmi:id='3' sofa='1' begin='0' end='5'/>", "3");
		Path bad = Files.createDirectories(temp.resolve("in/bad"));
		Files.writeString(bad.resolve("TypeSystem.xml"), """
				<typeSystemDescription xmlns="http://uima.apache.org/resourceSpecifier"><types><typeDescription>
				<name>demo.Word</name><supertypeName>uima.tcas.Annotation</supertypeName><features><featureDescription><name>part-of-speech</name>
				<rangeTypeName>uima.cas.String</rangeTypeName></featureDescription></features></typeDescription></types></typeSystemDescription>
				""");
		Files.copy(temp.resolve("in/a.xmi"), bad.resolve("b.xmi"));
		assertEquals(1, run("import", "s", "in", "--format", "xmi", "--coder", "Ann", "--json"));
		JsonNode document = json();
		assertEquals(1, document.get("added").size(), document.toString());
		assertTrue(document.get("rejected").get(0).get("reason").asText().contains("part-of-speech"), document.toString());
		try (Stream<Path> codings = Files.list(temp.resolve("s/coders/ann/codings/main"))) {
			assertEquals(1, codings.count());
		}
	}

	/** A file with a second text, as tools have that keep a translation beside it, is whole. */
	@Test
	void aSecondTextIsNoted() throws IOException {
		corpus("<nf:Mention xmi:id='3' sofa='1' begin='0' end='5' form='NAM'/><cas:Sofa xmi:id='2' sofaNum='2' sofaID='de' mimeType='text' sofaString='Nein'/>"
				+ "<nf:Mention xmi:id='4' sofa='2' begin='0' end='4'/><cas:View sofa='2' members='4'/>", "3");
		assertEquals(0, run("import", "s", "in", "--format", "xmi", "--coder", "Ann"), err());
		assertTrue(err().contains("a.xmi: 1 Mention on another text of the file than the article."), err());
		assertEquals(0, run("check", "s", "--json"), err());
		assertTrue(json().get("remarks").get(0).asText().contains(".xmi: 1 Mention on another text of the file than the article."), out());
		assertEquals(0, json().get("unplaced").size());
		assertTrue(err().contains("1 Mention on another text"), err());
	}

	@Test
	void aDateThatCouldNotBeReadIsRepeated() throws IOException {
		Files.writeString(temp.resolve("t.csv"), "title,text,date\nOne,\"A text, and some more of it.\",07/08/2017\nTwo,\"Another text, and some more.\",2017-07-10\n");
		assertEquals(0, run("import", "s", "t.csv"), err());
		assertTrue(err().contains("\u201c07/08/2017\u201d cannot be read"), err());
		assertEquals(0, run("check", "s", "--json"), err());
		assertEquals(1, json().get("remarks").size());
		assertTrue(json().get("remarks").get(0).asText().startsWith("one: its date of publication \u201c07/08/2017\u201d cannot be read"), out());
	}

	@Test
	void whatAnImportLeftIsSaid() throws IOException {
		Files.createDirectories(temp.resolve("s/.glossator/staging/half"));
		assertEquals(0, run("check", "s", "--json"), err());
		assertTrue(json().get("remarks").get(0).asText().startsWith("An import is at work in the study, or was ended, with 1 article unfinished."), out());
		Files.writeString(temp.resolve("a.txt"), "A headline\n\nAnd a text.\n");
		assertEquals(0, run("import", "s", "a.txt"), err());
		assertEquals(0, run("check", "s", "--json"), err());
		assertEquals(0, json().get("remarks").size());
	}

	/** A project of several annotators that is imported as one coder's: whose each file was is said, so that nobody is taken for another. */
	@Test
	void whoAnnotatedIsSaidWhenThereAreSeveral() throws IOException {
		corpus("<nf:Mention xmi:id='3' sofa='1' begin='0' end='5'/>", "3");
		String xmi = Files.readString(temp.resolve("in/a.xmi"));
		for (String file : new String[] { "one.txt/ann.xmi", "two.txt/ben.xmi", "three.txt/ben.xmi" }) {
			Path path = temp.resolve("project/annotation").resolve(file);
			Files.createDirectories(path.getParent());
			Files.writeString(path, xmi.replace("Omega", file.replaceAll("\\..*", "")));
		}
		assertEquals(0, run("import", "s", "project", "--format", "xmi", "--coder", "Cora"), err());
		assertTrue(err().contains("Files of 2 annotators (ann, ben) have become codings of Cora. To keep them apart,"), err());
		assertEquals(3, err().lines().filter(line -> line.matches("annotation/(one|two|three)\\.txt/(ann|ben)\\.xmi: By its name it was annotated by (ann|ben);.*")).count(), err());
		assertEquals(0, run("import", "s", "project/annotation/one.txt", "--format", "xmi", "--coder", "Dora"), err());
		assertTrue(!err().contains("annotated by"), err());
	}

	/** A type that the type system lacks keeps the file out of exports, and importing it once more with one that has the type mends that. */
	@Test
	void aTypeThatTheTypeSystemLacksIsLearnedLater() throws IOException {
		String types = "<typeSystemDescription xmlns='http://uima.apache.org/resourceSpecifier'><types>%s</types></typeSystemDescription>";
		String type = "<typeDescription><name>demo.%s</name><description/><supertypeName>uima.tcas.Annotation</supertypeName></typeDescription>";
		Path lacking = Files.writeString(temp.resolve("lacking.xml"), types.formatted(type.formatted("Word")));
		Path whole = Files.writeString(temp.resolve("whole.xml"), types.formatted(type.formatted("Word") + type.formatted("Lost")));
		corpus("<d:Word xmlns:d='http:///demo.ecore' xmi:id='3' sofa='1' begin='0' end='5'/><d:Lost xmlns:d='http:///demo.ecore' xmi:id='4' sofa='1' begin='0' end='5'/>", "3 4");
		assertEquals(0, run("import", "s", "in", "--format", "xmi", "--coder", "Ann", "--types", lacking.toString()), err());
		assertTrue(err().contains("1 demo.Lost, a type that the study does not know. It is kept in the study and seen nowhere, and exports as XMI leave the file out,"), err());
		assertEquals(1, run("check", "s"));
		assertEquals(1, run("export", "s", "--format", "xmi", "--out", "o"));
		assertEquals(0, run("import", "s", "in", "--format", "xmi", "--coder", "Ann", "--types", whole.toString()), err());
		assertTrue(err().contains("not imported again"), err());
		assertEquals(0, run("check", "s"), err());
		assertEquals(0, run("export", "s", "--format", "xmi", "--out", "o"), err());
	}
}
