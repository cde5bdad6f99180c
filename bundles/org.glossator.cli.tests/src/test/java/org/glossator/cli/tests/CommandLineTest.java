// SPDX-License-Identifier: EPL-2.0
package org.glossator.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.glossator.cas.CasResource;
import org.glossator.model.codebook.Codebook;
import org.glossator.model.codebook.Layer;
import org.glossator.study.StudyStore;
import org.glossator.study.parts.CodingKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;

class CommandLineTest extends CommandTest {

	private static final Path SEEDS = Path.of(System.getProperty("glossator.root"), "seeds");

	/** Two people may have one name, as when studies are put together: neither is taken for the other. */
	@Test
	void aNameThatTwoCodersHaveIsNobodys() throws IOException {
		assertEquals(0, run("new", "study"), err());
		try (StudyStore store = StudyStore.open(temp.resolve("study"))) {
			store.addCoder("bk1", "Ben Kahn");
			store.addCoder("bk2", "Ben Kahn");
		}
		assertEquals(2, run("export", "study", "--format", "csv", "--out", "out", "--coder", "Ben Kahn"));
		assertTrue(err().startsWith("Several coders are called Ben Kahn. Give the id of the one: bk1 or bk2."), err());
		assertEquals(0, run("export", "study", "--format", "csv", "--out", "out", "--coder", "bk2"), err());
		Files.writeString(temp.resolve("a.xmi"), "<a/>");
		assertEquals(2, run("import", "study", "a.xmi", "--format", "xmi", "--coder", "Ben Kahn"));
		assertTrue(err().startsWith("Several coders of this study are called Ben Kahn (bk1, bk2), so nobody can tell whose these codings are."), err());
	}

	@Test
	void fromAFolderOfArticlesToACorpus() throws IOException {
		assertEquals(0, run("new", "study"), err());
		Path inbox = Files.createDirectory(temp.resolve("inbox"));
		try (Stream<Path> seeds = Files.list(SEEDS)) {
			for (Path seed : seeds.toList()) {
				Files.copy(seed, inbox.resolve(seed.getFileName()));
			}
		}
		Files.write(inbox.resolve("empty.txt"), new byte[0]);
		assertEquals(1, run("import", "study", "inbox", "nowhere.txt"));
		assertTrue(out().contains("3 imported, 0 already there, 2 failed"), out());
		assertEquals(List.of("empty.txt", "nowhere.txt"), err().lines().map(l -> Path.of(l.substring(0, l.indexOf(": "))).getFileName().toString()).sorted().toList(), err());
		assertFalse(err().contains("\r"), "progress in a pipe");

		assertEquals(0, run("import", "study", "inbox/" + name(0)), err()); // nothing failed, though nothing was new
		assertTrue(err().contains(name(0) + ": not imported again"), err());

		assertEquals(0, run("list", "study", "--json"));
		assertEquals("news-framing", json().get("codebook").asText());
		assertEquals(3, json().get("articles").size());
		String first = json().get("articles").get(0).get("id").asText();
		assertEquals(0, run("list", "study"));
		assertEquals(3, out().lines().count());
		assertTrue(out().startsWith(first + "\t"), out());

		assertEquals(0, run("check", "study"), err());
		code("study", "Anna B.", first);
		assertEquals(1, run("check", "study", "--json"));
		assertEquals(1, json().get("checked").asInt());
		int problems = json().get("problems").size();
		assertTrue(problems > 0 && err().lines().count() == problems, err());
		assertTrue(err().startsWith("Anna B., " + first + ": "), err());

		assertEquals(0, run("export", "study", "--format", "xmi", "--out", "corpus"), err());
		assertTrue(Files.exists(temp.resolve("corpus/TypeSystem.xml")) && Files.exists(temp.resolve("corpus/" + first + ".anna-b.xmi")));
		assertEquals(0, run("export", "study", "--format", "csv", "--out", "tables", "--coder", "Anna B."), err());
		assertEquals(2, Files.readAllLines(temp.resolve("tables/layer-Mention.csv")).size());

		assertEquals(0, run("new", "second", "--codebook", "study/codebook.xmi"), err());
		assertEquals(0, run("import", "second", "corpus", "--format", "xmi", "--coder", "Anna B."), err());
		assertTrue(out().contains("3 imported"), out());
		assertEquals(0, run("export", "second", "--format", "csv", "--out", "tables2"), err());
		assertEquals(Files.readString(temp.resolve("tables/codings.csv")).replace(first, ""),
				Files.readString(temp.resolve("tables2/codings.csv")).replaceAll("(?m)^[^,]*,Anna B", ",Anna B"));
	}

	/** A file with three mentions, as another program writes it. */
	private void writeCodings(String file, String text) throws IOException {
		Files.writeString(temp.resolve(file), """
				<?xml version="1.0" encoding="UTF-8"?>
				<xmi:XMI xmlns:xmi="http://www.omg.org/XMI" xmlns:cas="http:///uima/cas.ecore" xmlns:tcas="http:///uima/tcas.ecore" \
				xmlns:nf="http:///org/glossator/newsframing.ecore" xmi:version="2.0">
				<cas:NULL xmi:id="0"/>
				<tcas:DocumentAnnotation xmi:id="8" sofa="1" begin="0" end="%d" language="en"/>
				<nf:Mention xmi:id="100" sofa="1" begin="0" end="3" form="NAM"/>
				<nf:Mention xmi:id="101" sofa="1" begin="4" end="7" form="NAM"/>
				<nf:Mention xmi:id="102" sofa="1" begin="8" end="11" form="NAM"/>
				<cas:Sofa xmi:id="1" sofaNum="1" sofaID="_InitialView" mimeType="text" sofaString="%s"/>
				<cas:View sofa="1" members="8 100 101 102"/>
				</xmi:XMI>""".formatted(Integer.valueOf(text.length()), text));
	}

	@ParameterizedTest
	@CsvSource({ "J\u00f6rg,Jorg", "Jorg,J\u00f6rg", "O'Neil,ONeil", "Ann,ann" })
	void twoNamesAreTwoCodersWhicheverComesFirst(String one, String other) throws IOException {
		writeCodings("a.xmi", "One two six.");
		writeCodings("b.xmi", "Ten two six.");
		run("new", "s");
		assertEquals(0, run("import", "s", "a.xmi", "--format", "xmi", "--coder", one), err());
		assertEquals("", err());
		assertEquals(0, run("import", "s", "b.xmi", "--format", "xmi", "--coder", other), err());
		assertEquals(other + " is a new coder of this study, and another one than " + one + ".", err().strip());
		assertEquals(0, run("import", "s", "b.xmi", "--format", "xmi", "--coder", other), err());
		assertFalse(err().contains("new coder"), err());
		assertEquals(0, run("list", "s"), err());
		assertEquals(Set.of(one, other), out().lines().map(line -> line.substring(line.lastIndexOf('\t') + 1)).collect(Collectors.toSet()));
		assertEquals(0, run("list", "s", "--json"), err());
		assertEquals(Set.of(one, other), json().get("coderNames").valueStream().map(JsonNode::asText).collect(Collectors.toSet()));
		assertEquals(0, run("export", "s", "--format", "csv", "--out", "o", "--coder", other), err());
		assertTrue(Files.readString(temp.resolve("o/layer-Mention.csv")).contains("Ten") && !Files.readString(temp.resolve("o/layer-Mention.csv")).contains("One"));
	}

	@Test
	void anIdIsTakenForACoderOnlyWhereNobodyIsCalledThat() throws IOException {
		writeCodings("a.xmi", "One two six.");
		writeCodings("b.xmi", "Ten two six.");
		run("new", "s");
		assertEquals(0, run("import", "s", "a.xmi", "--format", "xmi", "--coder", "\u738b\u82b3"), err());
		assertEquals(0, run("export", "s", "--format", "csv", "--out", "o", "--coder", "coder"), err());
		assertEquals("No coder is called coder; it is taken for the id of \u738b\u82b3.", err().strip());
		assertEquals(0, run("import", "s", "b.xmi", "--format", "xmi", "--coder", "coder"), err());
		assertEquals("coder is a new coder of this study, and another one than \u738b\u82b3.", err().strip());
		assertEquals(0, run("export", "s", "--format", "csv", "--out", "o", "--coder", "coder"), err());
		assertTrue(err().contains("taken for the name") && err().contains("\u738b\u82b3"), err());
		assertTrue(Files.readString(temp.resolve("o/layer-Mention.csv")).contains("Ten"));
		assertEquals(2, run("export", "s", "--format", "csv", "--out", "o", "--coder", "Coder"));
		assertTrue(err().startsWith("The study has no coder Coder: give \u738b\u82b3 or coder."), err());
	}

	@Test
	void aNameThatIsNoneIsRefused() throws IOException {
		writeCodings("a.xmi", "One two six.");
		run("new", "s");
		assertEquals(2, run("import", "s", "a.xmi", "--format", "xmi", "--coder", "Ann\u0001"));
		assertTrue(err().startsWith("The name of a coder is one line of text"), err());
		assertEquals(0, run("import", "s", "a.xmi", "--format", "xmi", "--coder", "Ann"), err());
	}

	@Test
	void codingsAreCountedNotFiles() throws IOException {
		writeCodings("a.xmi", "One two six.");
		run("new", "s");
		assertEquals(0, run("import", "s", "a.xmi", "--format", "xmi", "--coder", "Ann"), err());
		assertEquals(0, run("check", "s"), err());
		assertTrue(out().startsWith("3 codings checked"), out());
		assertEquals(0, run("check", "s", "--json"), err());
		assertEquals(3, json().get("checked").asInt());
		assertEquals(1, json().get("files").asInt());
		for (String format : List.of("csv", "xlsx", "xmi")) {
			assertEquals(0, run("export", "s", "--format", format, "--out", format), err());
			assertTrue(out().contains("1 article, 3 codings, ") && out().strip().endsWith(format.equals("xlsx") ? ", 1 file." : " files."), out());
		}
	}

	private static String name(int i) throws IOException {
		try (Stream<Path> seeds = Files.list(SEEDS)) {
			return seeds.map(p -> p.getFileName().toString()).sorted().toList().get(i);
		}
	}

	/** A mention without any feature, which breaks no rule, but that it is empty. */
	private void code(String study, String coder, String article) throws IOException {
		mention(study, coder, article, 3, 3);
	}

	private void mention(String study, String coder, String article, int begin, int end) throws IOException {
		try (StudyStore store = StudyStore.open(temp.resolve(study))) {
			CasResource coding = store.codings().open(CodingKey.of(store.coder(coder).getId(), article));
			Codebook codebook = store.codebook();
			Layer mention = codebook.getLayers().stream().filter(l -> l.getName().equals("Mention")).findFirst().orElseThrow();
			EClass type = store.types().eClass(mention).orElseThrow();
			EObject object = EcoreUtil.create(type);
			object.eSet(type.getEStructuralFeature("begin"), Integer.valueOf(begin));
			object.eSet(type.getEStructuralFeature("end"), Integer.valueOf(end));
			coding.getContents().add(object);
			store.codings().save(coding);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "nonsense", "new", "new s extra", "import s", "import nostudy x", "list", "list nostudy", "list s --xml",
			"check nostudy --json", "export s", "export s --format xmi", "export s --format pdf --out o", "export s --format csv --out s/o",
			"export s --format csv --out o --coder nobody",
			"export s --format xmi --out o --excel", "export s --format csv --out o --separator tab", "export s --format csv --out o --excel --separator x", "import s x --format xmi", "import s x --format nonsense", "import s x --coder Anna",
			"import s x --column body=nonsense", "new s --codebook nonsense", "new s" })
	void wrongUseSaysWhatIsWrongAndHowItGoes(String line) {
		assertEquals(0, run("new", "s"), err());
		assertEquals(2, run(line.isEmpty() ? new String[0] : line.split(" ")), line);
		assertEquals("", out());
		assertTrue(err().contains("Usage: glossator"), err());
		assertFalse(err().contains("Exception"), err());
	}

	/** As counted by a program that counts code points: the second half of the emoji is left out. */
	@Test
	void aCodingThatEndsInsideACharacterIsNamedWithItsCoder() throws IOException {
		run("new", "s", "--codebook", "news-framing");
		Files.writeString(temp.resolve("a.txt"), "Bridge \ud83d\ude00 stays open.\n");
		Files.writeString(temp.resolve("b.txt"), "Bridge stays closed.\n");
		assertEquals(0, run("import", "s", "a.txt", "b.txt"), err());
		mention("s", "Zo\u00eb K.", "bridge-stays-open", 0, 8);
		mention("s", "Bob", "bridge-stays-closed", 0, 6);
		assertEquals(1, run("export", "s", "--format", "csv", "--out", "tables", "--excel", "--separator", "semicolon"));
		assertEquals(1, err().lines().count(), err());
		assertTrue(err().contains("bridge-stays-open") && err().contains("Zo\u00eb K. lies inside a character, as in an emoji: Mention at 0-8."), err());
		List<String> rows = Files.readAllLines(temp.resolve("tables/layer-Mention.csv"));
		assertTrue(rows.get(0).startsWith("\ufeffarticle;coder;coder_id;round;uid;begin;end;"), rows.get(0));
		assertTrue(rows.stream().anyMatch(row -> row.contains(";0;8;0;8;Bridge \ud83d\ude00;")) && rows.stream().anyMatch(row -> row.contains(";Bob;")), rows.toString());
	}

	@ParameterizedTest
	@ValueSource(strings = { "--help", "new --help", "import --help", "list --help", "check --help", "export --help", "formats --help", "formats" })
	void helpGoesToStandardOutput(String line) {
		assertEquals(0, run(line.split(" ")));
		assertEquals("", err());
		assertTrue(out().contains(line.equals("formats") ? "UIMA XMI" : "Usage: glossator"), out());
	}

	@Test
	void aStudyThatIsBeingWrittenCanBeListedButNotWritten() throws IOException {
		run("new", "s");
		try (StudyStore store = StudyStore.open(temp.resolve("s"))) {
			assertEquals("s", store.study().getName());
			assertEquals(0, run("list", "s"), err());
			assertEquals(1, run("import", "s", SEEDS.toString()));
			assertEquals(1, err().lines().count(), err());
			assertTrue(err().contains("open for writing elsewhere"), err());
		}
	}

	@Test
	void anImportAsOneJsonDocument() throws IOException {
		run("new", "s");
		Path inbox = Files.createDirectory(temp.resolve("inbox"));
		Files.writeString(inbox.resolve("a.txt"), "A title\n\nText with a\u0007bell.\n");
		Files.writeString(inbox.resolve("b.txt"), "A title\n\nText with a bell.\n");
		Files.write(inbox.resolve("empty.txt"), new byte[0]);
		Files.writeString(inbox.resolve("mail.eml"), """
				From: Jane Doe <jane@tide.example>
				Subject: Limits
				MIME-Version: 1.0
				Content-Type: multipart/mixed; boundary=X

				--X
				Content-Type: text/plain; charset=UTF-8

				The body.
				--X
				Content-Type: text/plain; name=a.txt
				Content-Disposition: attachment; filename=a.txt

				attached
				--X--
				""");
		assertEquals(1, run("import", "s", "inbox", "--json"));
		JsonNode document = json();
		List<String> sources = new ArrayList<>();
		document.get("added").forEach(each -> sources.add(each.get("source").asText()));
		document.get("alreadyThere").forEach(each -> sources.add(each.get("source").asText()));
		assertEquals(List.of("a.txt", "b.txt", "mail.eml"), sources.stream().sorted().toList());
		assertEquals(1, document.get("alreadyThere").size());
		assertEquals("text", document.get("alreadyThere").get(0).get("same").asText());
		assertEquals("Attachments were left out: 1.", document.get("added").get(1).get("notes").get(0).asText());
		assertEquals("empty.txt", document.get("rejected").get(0).get("source").asText());
		assertFalse(document.get("cancelled").asBoolean());
		assertTrue(err().lines().anyMatch("mail.eml: Attachments were left out: 1."::equals), err());
	}

	@Test
	void whatIsDamagedIsNamedAndTheRestListed() throws IOException {
		run("new", "s");
		Files.createDirectories(temp.resolve("s/articles/torn"));
		assertEquals(1, run("list", "s", "--json"));
		assertEquals(0, json().get("articles").size());
		assertTrue(err().contains("torn"), err());
	}

	@Test
	void withJsonThereIsOneDocumentWhateverFails() throws IOException {
		run("new", "s");
		Files.writeString(temp.resolve("s/registry.xmi"), "<torn");
		for (String line : List.of("list s --json", "check s --json", "import s " + SEEDS + " --json")) {
			assertEquals(1, run(line.split(" ")), line);
			assertTrue(json().get("error").asText().contains("registry.xmi"), out());
			assertEquals(1, err().lines().count(), err());
			assertEquals(1, run(line.replace(" --json", "").split(" ")), line);
			assertEquals("", out());
		}
	}

	@Test
	void progressIsOneLineOnATerminal() throws IOException {
		run("new", "s");
		Path files = Files.createDirectory(temp.resolve("files"));
		Files.writeString(files.resolve("a.xmi"), "<x");
		assertEquals(1, run(true, "import", "s", "files", "--format", "xmi", "--coder", "a"));
		assertTrue(err().startsWith("\r\u001b[KImporting 1 coding"), err());
		assertTrue(err().contains("\u001b[Ka.xmi: "), err());
	}
}
