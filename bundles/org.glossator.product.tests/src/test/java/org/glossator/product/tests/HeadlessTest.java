// SPDX-License-Identifier: EPL-2.0
package org.glossator.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.glossator.product.tests.Product.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The built product without a display. */
class HeadlessTest {

	private static final Map<String, String> NO_DISPLAY = Map.of("DISPLAY", "", "WAYLAND_DISPLAY", "");

	@TempDir
	private Path folder;
	private String study;

	@BeforeEach
	void study() {
		study = folder.resolve("study").toString();
	}

	private Run glossator(String... arguments) throws IOException, InterruptedException {
		return Product.run(folder.resolve("logs"), NO_DISPLAY, arguments);
	}

	@Test
	void fromAFolderOfArticlesToACorpus() throws IOException, InterruptedException {
		Run made = glossator("new", study);
		assertEquals(0, made.code(), made.err());
		Run imported = glossator("import", study, Product.seeds().toString());
		assertEquals(0, imported.code(), imported.err());
		Run listed = glossator("list", study, "--json");
		assertEquals(0, listed.code(), listed.err());
		JsonNode list = new ObjectMapper().readTree(listed.out());
		Set<String> titles = new TreeSet<>(list.get("articles").findValuesAsText("title"));
		assertEquals(new TreeSet<>(Set.of("Donald Trump backtracks on forming cyber security unit with Russia",
				"Trump backtracks on cyber-security tie-up with Russia",
				"Trump Backs Away From Working With Russia On Cybersecurity")), titles);
		Path corpus = folder.resolve("corpus");
		Run exported = glossator("export", study, "--format", "xmi", "--out", corpus.toString());
		assertEquals(0, exported.code(), exported.err());
		assertTrue(Files.exists(corpus.resolve("TypeSystem.xml")));
		Path workbook = folder.resolve("workbook");
		Run written = glossator("export", study, "--format", "xlsx", "--out", workbook.toString());
		assertEquals(0, written.code(), written.err());
		assertTrue(Files.exists(workbook.resolve("tables.xlsx")), "it was read back");
		Run checked = glossator("check", study);
		assertEquals(0, checked.code(), checked.err());
	}

	@Test
	void theSameArticlesAreNotImportedTwiceAndTheBrokenOneIsNamed() throws IOException, InterruptedException {
		Path articles = Files.createDirectories(folder.resolve("articles"));
		Files.copy(Product.seeds().resolve("003_99541e314937e147.txt"), articles.resolve("one.txt"));
		Files.copy(Product.seeds().resolve("003_99541e314937e147.txt"), articles.resolve("two.txt"));
		Files.writeString(articles.resolve("broken.pdf"), "%PDF-1.4\nno more than this");
		Files.writeString(articles.resolve("empty.txt"), "");
		glossator("new", study);
		Run imported = glossator("import", study, articles.toString());
		assertEquals(1, imported.code(), imported.err());
		assertTrue(imported.err().lines().anyMatch(line -> line.contains("broken.pdf")), imported.err());
		assertTrue(imported.err().lines().anyMatch(line -> line.contains("empty.txt")), imported.err());
		assertTrue((imported.out() + imported.err()).contains("two.txt"), "the duplicate is named");
		assertFalse(imported.err().contains("\tat "), "no stack trace: " + imported.err());
		JsonNode list = new ObjectMapper().readTree(glossator("list", study, "--json").out());
		assertEquals(1, list.get("articles").size());
	}

	/** As in cron or a container: each of these alone, and none of the variables that tell a locale. */
	@ParameterizedTest
	@ValueSource(strings = { "LC_ALL=C", "LC_ALL=POSIX", "LANG=C", "LANG=", "LC_ALL=xx_XX.UTF-8" })
	void withoutALocaleFilesHaveTheNamesTheyHave(String locale) throws IOException, InterruptedException {
		Path articles = Files.createDirectories(folder.resolve("Zw\u00f6lf Beitr\u00e4ge"));
		Files.copy(Product.seeds().resolve("003_99541e314937e147.txt"), articles.resolve("Gr\u00f6\u00dfe \u0444.txt"));
		Map<String, String> environment = new HashMap<>(NO_DISPLAY);
		List.of("LC_ALL", "LC_CTYPE", "LANG").forEach(name -> environment.put(name, ""));
		environment.put(locale.substring(0, locale.indexOf('=')), locale.substring(locale.indexOf('=') + 1));
		String named = folder.resolve("Stud\u00fc").toString();
		Path logs = folder.resolve("logs");
		Run made = Product.run(logs, environment, "new", named);
		assertEquals(0, made.code(), made.err());
		Run imported = Product.run(logs, environment, "import", named, articles.toString());
		assertEquals(0, imported.code(), imported.err());
		assertTrue(imported.out().contains("Gr\u00f6\u00dfe \u0444.txt"), imported.out());
		Run exported = Product.run(logs, environment, "export", named, "--format", "csv", "--out", folder.resolve("T\u00e4bellen").toString());
		assertEquals(0, exported.code(), exported.err());
		assertTrue(Files.exists(folder.resolve("T\u00e4bellen/articles.csv")));
	}

	@Test
	void wrongUseIsExitCodeTwoWithAUsageLine() throws IOException, InterruptedException {
		for (String[] wrong : new String[][] { { "publish" }, { "import" }, { "export", study, "--format", "word", "--out", "x" },
				{ "list", folder.resolve("nothing here").toString() } }) {
			Run run = glossator(wrong);
			assertEquals(2, run.code(), String.join(" ", wrong) + ": " + run.out() + run.err());
			assertFalse(run.err().isBlank());
		}
		assertTrue(glossator("import").err().contains("Usage: "), "a usage line");
	}

	@Test
	void withoutADisplayItSaysSoAndShowsWhatWorks() throws IOException, InterruptedException {
		Run run = glossator();
		assertTrue(run.err().contains("no display"), run.err());
		String told = run.out() + run.err();
		for (String subcommand : new String[] { "new", "import", "list", "check", "export", "formats" }) {
			assertTrue(told.lines().anyMatch(line -> line.strip().startsWith(subcommand)), subcommand + " in " + told);
		}
	}
}
