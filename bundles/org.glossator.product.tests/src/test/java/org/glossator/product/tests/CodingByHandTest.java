// SPDX-License-Identifier: EPL-2.0
package org.glossator.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/** Coding by hand in the built product, with real keys and clicks: what was done is read from what it wrote. */
class CodingByHandTest {

	private static final String WINDOW = "Study.*Glossator";
	private static final String WORDS = "impenetrable Cyber Security unit";

	@Test
	void aStanceIsCodedSavedFoundAgainUndoneAndExported() throws IOException, InterruptedException {
		try (Desk desk = new Desk("coding")) {
			SeedStudy study = SeedStudy.at(desk);
			study.start(desk, "first", WINDOW);
			desk.open(SeedStudy.TITLE);
			codeAsStance(desk, study);
			String holder = name(desk, study, "holder", "Mitch McConnell", "mitch-mcconnell");
			String target = name(desk, study, "target", "Russia", "russia");
			desk.keys("f");
			desk.await("the polarity is journalled", () -> study.journal().contains("polarity=\"favor\""));
			desk.keys("ctrl+s");
			desk.await("the coding is saved", () -> study.coding().contains("polarity=\"favor\""));
			desk.await("nothing is left in the journal", () -> study.journal().isEmpty());
			assertTrue(study.registry().contains("Mitch McConnell"));
			desk.quit();

			study.start(desk, "second", WINDOW);
			desk.clickUnderlined("Stance");
			desk.keys("a");
			desk.await("another polarity is journalled", () -> study.journal().contains("polarity=\"against\""));
			desk.keys("ctrl+z");
			desk.await("undone, nothing is left in the journal", () -> study.journal().isEmpty());
			desk.quit();

			assertIsExported(desk, study, holder, target);
		}
	}

	private static void assertIsExported(Desk desk, SeedStudy study, String holder, String target) throws IOException, InterruptedException {
		Map<String, String> stance = Corpus.coding(study.export(desk, "xmi"), SeedStudy.ARTICLE + ".ana.xmi", "Stance");
		assertEquals(WORDS, stance.get("text"));
		assertEquals(holder, stance.get("holder"));
		assertEquals(target, stance.get("target"));
		assertEquals("favor", stance.get("polarity"), "what was undone is not in the file");

		Path tables = study.export(desk, "csv");
		Map<String, String> row = Corpus.row(tables.resolve("layer-Stance.csv"));
		assertEquals(SeedStudy.ARTICLE, row.get("article"));
		assertEquals("Ana", row.get("coder"));
		assertEquals("ana", row.get("coder_id"));
		assertEquals(WORDS, row.get("text"));
		assertEquals(holder, row.get("holder"));
		assertEquals(target, row.get("target"));
		assertEquals("favor", row.get("polarity"));
	}

	@Test
	void whatWasNotSavedComesBackAfterACrash() throws IOException, InterruptedException {
		try (Desk desk = new Desk("crash")) {
			SeedStudy study = SeedStudy.at(desk);
			study.start(desk, "killed", WINDOW);
			desk.open(SeedStudy.TITLE);
			codeAsStance(desk, study);
			String holder = name(desk, study, "holder", "Mitch McConnell", "mitch-mcconnell");
			desk.kill();
			assertFalse(study.coding().contains("Stance "), "the coding was not saved");
			assertFalse(study.registry().contains("Mitch McConnell"), "the entity was not saved");

			study.start(desk, "again", "Restore Unsaved Work");
			desk.keys("Return", "ctrl+period");
			desk.awaitUnderlines("Stance");
			desk.keys("ctrl+s");
			desk.await("the coding is saved", () -> study.coding().contains("holder=\"" + holder + "\""));
			desk.await("the entity is saved", () -> study.registry().contains("Mitch McConnell"));
			desk.await("nothing is left in the journal", () -> study.journal().isEmpty());
			desk.quit();
		}
	}

	@Test
	void aTagThatWasAddedToTheCodebookIsCodedWith() throws IOException, InterruptedException {
		try (Desk desk = new Desk("codebook")) {
			SeedStudy study = SeedStudy.at(desk);
			study.start(desk, "first", WINDOW);
			desk.open("Codebook");
			desk.type("Polarity");
			desk.keys("Escape", "Menu", "Down", "Down", "Down", "Return"); // Add Layer, Add Tag Set, Add Tag
			desk.type("Wavering");
			desk.keys("Tab", "Tab", "w");
			desk.keys("ctrl+s");
			desk.await("the tag is in the codebook", () -> study.codebook().contains("name=\"wavering\" label=\"Wavering\" shortcut=\"W\""));
			desk.formerView();
			desk.open(SeedStudy.TITLE);
			codeAsStance(desk, study);
			desk.keys("w");
			desk.await("the new tag is journalled", () -> study.journal().contains("polarity=\"wavering\""));
			desk.keys("ctrl+s");
			desk.await("the coding is saved", () -> study.coding().contains("polarity=\"wavering\""));
			desk.quit();

			study.start(desk, "second", WINDOW);
			desk.awaitUnderlines("Stance");
			desk.keys("ctrl+period", "u");
			desk.await("the coding was found again", () -> study.journal().contains("polarity=\"unclear\""));
			desk.keys("w");
			desk.await("it is as it was saved", () -> study.journal().contains("polarity=\"wavering\""));
			desk.keys("ctrl+z", "ctrl+z");
			desk.await("undone, nothing is left in the journal", () -> study.journal().isEmpty());
			desk.quit();
			assertEquals("wavering", Corpus.coding(study.export(desk, "xmi"), SeedStudy.ARTICLE + ".ana.xmi", "Stance").get("polarity"));
		}
	}

	private static void codeAsStance(Desk desk, SeedStudy study) throws IOException, InterruptedException {
		desk.keys("ctrl+f");
		desk.type(WORDS);
		desk.keys("Return", "Escape", "s");
		desk.await("the stance is journalled", () -> study.journal().contains("Stance "));
	}

	/**
	 * Makes an entity, in passing, in the first field of Properties that lacks one, and goes back to the text.
	 *
	 * @return its id, which is the beginning and five signs that nobody can foretell
	 */
	private static String name(Desk desk, SeedStudy study, String feature, String name, String beginning) throws IOException, InterruptedException {
		Pattern value = Pattern.compile(" " + feature + "=\"(" + beginning + "-[2-9b-z]{5})\"");
		desk.keys("F2");
		desk.typeAndAwaitList(name);
		desk.keys("Down", "Return"); // past the sentence that nothing is called so, to the new entry whose type is guessed
		desk.await("the " + feature + " is journalled", () -> value.matcher(study.journal()).find());
		String id = value.matcher(study.journal()).results().map(found -> found.group(1)).findFirst().orElseThrow();
		desk.keys("ctrl+Return");
		return id;
	}
}
