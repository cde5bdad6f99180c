// SPDX-License-Identifier: EPL-2.0
package org.glossator.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.glossator.cas.BasePackage;
import org.glossator.cas.CasResource;
import org.glossator.cas.article.ArticleContent;
import org.glossator.cas.article.ArticleMetadata;
import org.glossator.cas.text.SourceBytes;
import org.glossator.model.Codebooks;
import org.glossator.model.codebook.Layer;
import org.glossator.study.StudyStore;
import org.glossator.study.parts.CodingKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import picocli.CommandLine;

/** In the package of what it tests, for only from there a command can be cancelled at a certain moment. */
class CancelledCheckTest {

	@TempDir
	private Path temp;
	private final ByteArrayOutputStream out = new ByteArrayOutputStream();
	private final ByteArrayOutputStream err = new ByteArrayOutputStream();

	/** Two coders, each with a coding that breaks a rule. */
	@BeforeEach
	void makeStudy() throws IOException {
		try (StudyStore store = StudyStore.create(temp.resolve("s"), "s", Codebooks.newsFraming())) {
			byte[] text = "An article.".getBytes(StandardCharsets.UTF_8);
			String id = store.add(new ArticleContent("An article.", ArticleMetadata.builder().build(), List.of()), SourceBytes.of(text), "txt").article().getId();
			Layer mention = store.codebook().getLayers().stream().filter(layer -> layer.getName().equals("Mention")).findFirst().orElseThrow();
			for (String coder : List.of("ann", "ben")) {
				CasResource coding = store.codings().open(CodingKey.of(store.coder(coder).getId(), id));
				EObject empty = store.types().create(mention);
				empty.eSet(BasePackage.BEGIN, Integer.valueOf(3));
				empty.eSet(BasePackage.END, Integer.valueOf(3));
				coding.getContents().add(empty);
				store.codings().save(coding);
			}
		}
	}

	/** Runs the check; somebody cancels it as soon as the first problem is seen. */
	private int check(String... arguments) {
		Session[] session = new Session[1];
		PrintStream watched = new PrintStream(err, true, StandardCharsets.UTF_8) {
			@Override
			public void println(String line) {
				super.println(line);
				session[0].progress().setCanceled(true);
			}
		};
		Surroundings plain = Surroundings.plain();
		Surroundings here = new Surroundings(temp, false, plain.forks(), plain.exporters(), plain.importers(), temp.resolve("log"));
		session[0] = new Session(here, new PrintStream(out, true, StandardCharsets.UTF_8), watched);
		try (Session closed = session[0]) {
			return new CommandLine(new CheckCommand(closed)).execute(arguments);
		}
	}

	@Test
	void itPrintsOneDocumentThatSaysSoAndWhatWasFound() throws IOException {
		assertEquals(1, check("s", "--json"));
		JsonNode document = new ObjectMapper().readTree(out.toString(StandardCharsets.UTF_8));
		assertTrue(document.get("cancelled").asBoolean());
		assertEquals(1, document.get("checked").asInt());
		assertTrue(document.get("problems").size() > 0, document.toString());
		document.get("problems").forEach(problem -> assertEquals("ann", problem.get("coder").asText()));
		assertTrue(err.toString(StandardCharsets.UTF_8).contains("The check was cancelled."), err.toString(StandardCharsets.UTF_8));
	}

	@Test
	void itSaysSoWithoutJsonToo() {
		assertEquals(1, check("s"));
		assertTrue(out.toString(StandardCharsets.UTF_8).startsWith("1 coding checked"), out.toString(StandardCharsets.UTF_8));
	}
}
