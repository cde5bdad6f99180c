// SPDX-License-Identifier: EPL-2.0
package org.glossator.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.glossator.model.codebook.Codebook;
import org.glossator.study.StudyStore;
import org.glossator.study.history.CodebookChange;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

/** The history of a codebook is told as in the workbench; what is not known of it is said, and is no success. */
class CodebookTest extends CommandTest {

	private Path folder;

	@BeforeEach
	void makeVersions() throws IOException {
		folder = temp.resolve("study");
		assertEquals(0, run("new", "study"), err());
		change("Ana", "Stance was\nmisread", codebook -> codebook.getLayers().getFirst().setLabel("Position"));
		change("Ben", "", codebook -> codebook.getLayers().getFirst().setDefinition("What somebody wants"));
	}

	private void change(String by, String why, Consumer<Codebook> change) throws IOException {
		try (StudyStore store = StudyStore.open(folder)) {
			EcoreUtil.Copier copier = new EcoreUtil.Copier();
			Codebook next = (Codebook) copier.copy(store.codebook());
			copier.copyReferences();
			change.accept(next);
			store.codebooks().change(new CodebookChange(store.codebook(), next, copier, Map.of()), by, why, () -> { }).run();
		}
	}

	private String layer() throws IOException {
		try (StudyStore store = StudyStore.openReadOnly(folder)) {
			return store.codebooks().history().version(1).orElseThrow().getCodebook().getLayers().getFirst().getLabel();
		}
	}

	@Test
	void eachVersionIsALineAndTheNewestComesFirst() throws IOException {
		assertEquals(0, run("codebook", "study", "--history"), err());
		String[] lines = out().split("\\R");
		assertEquals(3, lines.length, out());
		String made = "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ";
		assertTrue(lines[0].matches("3\t" + made + "\tBen\t\tLayer \u201cPosition\u201d: Definition changed"), lines[0]);
		assertTrue(lines[1].matches("2\t" + made + "\tAna\tStance was misread\tLayer \u201c" + layer() + "\u201d renamed to \u201cPosition\u201d"), lines[1]);
		assertTrue(lines[2].matches("1\t" + made + "\t\t\tThe codebook where its history begins"), lines[2]);
		assertEquals("", err());
		assertEquals(0, run("codebook", "study"), err());
		assertEquals(lines[0], out().strip());
	}

	@Test
	void asADocumentItSaysWhatEachElementWas() throws IOException {
		assertEquals(0, run("codebook", "study", "--history", "--json"), err());
		JsonNode document = json();
		assertEquals(3, document.get("codebookVersion").asInt());
		JsonNode newest = document.get("versions").get(0);
		assertEquals(3, newest.get("version").asInt());
		assertEquals("Ben", newest.get("by").asText());
		assertTrue(newest.get("changes").get(0).get("details").get(0).asText().endsWith("\u2192 \u201cWhat somebody wants\u201d"), out());
		assertEquals("Stance was\nmisread", document.get("versions").get(1).get("why").asText());
		assertTrue(document.get("versions").get(2).get("known").asBoolean());
	}

	@Test
	void aVersionWhoseFileIsGoneIsNamed() throws IOException {
		Path file = folder.resolve("codebook/2.xmi");
		Files.delete(file);
		assertEquals(1, run("codebook", "study", "--history"));
		assertTrue(err().startsWith(file + " is missing: what this version said is not known."), err());
		assertEquals(2, out().lines().count(), out());
		assertEquals(1, run("codebook", "study", "--history", "--json"));
		assertEquals("[true,false,true]", json().get("versions").findValues("known").toString().replace(" ", ""));
		assertEquals(0, run("codebook", "study"), err());
	}

	/** The codebook itself is there, but neither since when nor what changed in it. */
	@Test
	void theVersionOfTodayWhoseFileIsGoneIsNamedToo() throws IOException {
		Path file = folder.resolve("codebook/3.xmi");
		Files.delete(file);
		assertEquals(1, run("codebook", "study"));
		assertTrue(err().startsWith(file + " is missing: what this version said is not known."), err());
		assertEquals("", out());
		assertEquals(1, run("codebook", "study", "--history", "--json"));
		assertEquals("[false,true,true]", json().get("versions").findValues("known").toString().replace(" ", ""));
		assertEquals("", json().get("versions").get(0).get("made").asText());
	}
}
