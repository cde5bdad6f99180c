// SPDX-License-Identifier: EPL-2.0
package org.glossator.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** Coding by hand in the built product, with real keys and clicks: what was done is read from what it wrote. */
class CodingByHandTest {

	private static final String WORDS = "impenetrable cyber security unit";

	@Test
	void aStanceIsCodedSavedFoundAgainUndoneAndExported() throws IOException, InterruptedException {
		try (Desk desk = new Desk("coding")) {
			Path study = study(desk);
			desk.start("first", "Study.*Glossator", "--study", study.toString());
			openArticle(desk);
			codeAsStance(desk, study);
			desk.keys("F2");
			desk.type("Mitch McConnell");
			desk.keys("Return");
			desk.await("the holder is journalled", () -> journal(study).contains("holder=\"mitch-mcconnell\""));
			desk.keys("ctrl+Return", "F2");
			desk.type("Russia");
			desk.keys("Return");
			desk.await("the target is journalled", () -> journal(study).contains("target=\"russia\""));
			desk.keys("ctrl+Return", "f");
			desk.await("the polarity is journalled", () -> journal(study).contains("polarity=\"favor\""));
			desk.keys("ctrl+s");
			desk.await("the coding is saved", () -> coding(study).contains("polarity=\"favor\""));
			desk.await("nothing is left in the journal", () -> journal(study).isEmpty());
			assertTrue(Desk.text(study.resolve("registry.xmi")).contains("Mitch McConnell"));
			desk.quit();

			desk.start("second", "Study.*Glossator", "--study", study.toString());
			desk.awaitUnderlines("Stance");
			desk.keys("ctrl+period", "a");
			desk.await("another polarity is journalled", () -> journal(study).contains("polarity=\"against\""));
			desk.keys("ctrl+z");
			desk.await("undone, nothing is left in the journal", () -> journal(study).isEmpty());
			desk.quit();
			assertTrue(coding(study).contains("polarity=\"favor\""), "what was undone is not in the file");

			Path out = desk.home().resolve("corpus");
			assertEquals(0, desk.headless("export", study.toString(), "--format", "csv", "--out", out.toString()).code());
			String stances = all(out, ".csv");
			assertTrue(stances.contains("mitch-mcconnell") && stances.toLowerCase(Locale.ROOT).contains(WORDS), stances);
			assertEquals(0, desk.headless("export", study.toString(), "--format", "xmi", "--out", out.resolve("xmi").toString()).code());
			assertTrue(all(out.resolve("xmi"), ".xmi").contains("holder=\"mitch-mcconnell\""));
		}
	}

	@Test
	void codingsThatWereNotSavedComeBackAfterACrash() throws IOException, InterruptedException {
		try (Desk desk = new Desk("crash")) {
			Path study = study(desk);
			desk.start("killed", "Study.*Glossator", "--study", study.toString());
			openArticle(desk);
			codeAsStance(desk, study);
			desk.kill();
			assertFalse(coding(study).contains("Stance "), "it was not saved");

			desk.start("again", "Restore Unsaved Work", "--study", study.toString());
			desk.keys("Return");
			desk.awaitUnderlines("Stance");
			desk.keys("ctrl+s");
			desk.await("what was restored is saved", () -> coding(study).contains("Stance "));
			desk.quit();
		}
	}

	/** A study of the seeds, without a coding. */
	private static Path study(Desk desk) throws IOException, InterruptedException {
		Path study = desk.home().resolve("Study");
		assertEquals(0, desk.headless("new", study.toString()).code());
		assertEquals(0, desk.headless("import", study.toString(), Product.seeds().toString()).code());
		return study;
	}

	/** Opens the first article in the Study Explorer, and finds words in it. */
	private static void openArticle(Desk desk) throws IOException, InterruptedException {
		desk.await("the first article is open", () -> {
			try {
				desk.doubleClick(166, 199);
				Thread.sleep(1500);
				return desk.hasWriting(330, 150, 500, 300);
			} catch (IOException | InterruptedException e) {
				throw new AssertionError(e);
			}
		});
	}

	private static void codeAsStance(Desk desk, Path study) throws IOException, InterruptedException {
		desk.keys("ctrl+f");
		desk.type(WORDS);
		desk.keys("Return", "Escape", "s");
		desk.await("the stance is journalled", () -> journal(study).contains("Stance "));
	}

	private static String journal(Path study) {
		return all(study.resolve(".glossator/journal"), ".journal");
	}

	private static String coding(Path study) {
		return all(study.resolve("codings/ana"), ".xmi");
	}

	/** What all files below a folder hold whose names end so. */
	private static String all(Path folder, String end) {
		if (!Files.isDirectory(folder)) {
			return "";
		}
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter(file -> file.toString().endsWith(end)).map(Desk::text).collect(Collectors.joining());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
