// SPDX-License-Identifier: EPL-2.0
package org.glossator.formats.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.glossator.cas.article.ArticleContent;
import org.glossator.cas.article.ArticleMetadata;
import org.glossator.cas.text.SourceBytes;
import org.glossator.formats.CsvExporter;
import org.glossator.formats.CsvStyle;
import org.glossator.formats.ExportReport;
import org.glossator.formats.ExportRequest;
import org.glossator.formats.XmiExporter;
import org.glossator.formats.internal.tables.ManyValuesTest;
import org.glossator.formats.sources.ImportReport.Rejected;
import org.glossator.model.registry.Entity;
import org.glossator.model.registry.Proposition;
import org.glossator.model.registry.Registry;
import org.glossator.model.registry.RegistryFactory;
import org.glossator.model.registry.TimedValue;
import org.glossator.study.StudyStore;
import org.glossator.study.parts.CodingKey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the tables are for: to be counted in R, pandas and Excel without a look into the study. */
class TablesTest {

	private static final int EMOJI = Corpus.TEXT.indexOf("\ud83d\ude00");

	@TempDir
	private Path temp;
	private Path out;
	private StudyStore store;
	private String one;
	private String two;

	@BeforeEach
	void create() throws IOException {
		out = temp.resolve("tables");
		store = Corpus.create(temp.resolve("study"));
		one = store.articles().get(0).getId();
		two = store.articles().get(1).getId();
	}

	@AfterEach
	void close() throws IOException {
		store.close();
	}

	private ExportReport export(CsvStyle style) throws IOException {
		return new CsvExporter().export(store, new ExportRequest(out, Set.of(), Set.of(), style), new NullProgressMonitor());
	}

	private List<Map<String, String>> rows(String name) throws IOException {
		try (CSVParser parser = CSVParser.parse(out.resolve(name), StandardCharsets.UTF_8, CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get())) {
			return parser.getRecords().stream().map(CSVRecord::toMap).toList();
		}
	}

	/** As by a program that counts code points and writes XMI: the end of the first lies inside the emoji. */
	@Test
	void aCodingThatEndsInsideACharacterIsNamedAndAllIsExported() throws IOException {
		String coder = store.coder("Zo\u00eb K.").getId();
		Corpus.claims(store, coder, one, List.of(EMOJI - 2, EMOJI + 1), List.of(EMOJI + 1, EMOJI + 6), List.of(0, 8));
		Corpus.code(store, store.coder("Berta").getId(), one);
		Corpus.claims(store, coder, two, List.of(0, 6));
		ExportReport report = export(CsvStyle.PLAIN);
		assertEquals(List.of("coders/" + coder + "/codings/main/" + one + ".xmi"), report.failed().stream().map(Rejected::sourceName).toList());
		String reason = report.failed().getFirst().reason();
		assertTrue(reason.contains("Zo\u00eb K.") && reason.contains("Claim at " + (EMOJI - 2) + "-" + (EMOJI + 1) + ", Claim at " + (EMOJI + 1) + "-" + (EMOJI + 6)), reason);
		assertEquals(2, report.articles());
		assertEquals(7, report.codings());
		List<Map<String, String>> claims = rows("layer-Claim.csv").stream().filter(row -> row.get("coder_id").equals(coder)).toList();
		assertEquals(Set.of("e \ud83d\ude00", "\ud83d\ude00 and", "Minister", "Nobody"), claims.stream().map(row -> row.get("text")).collect(Collectors.toSet()));
		Map<String, String> split = claims.stream().filter(row -> row.get("text").equals("e \ud83d\ude00")).findFirst().orElseThrow();
		assertEquals(List.of(String.valueOf(EMOJI - 2), String.valueOf(EMOJI + 1), String.valueOf(EMOJI - 2), String.valueOf(EMOJI + 1)),
				List.of(split.get("begin"), split.get("end"), split.get("begin_cp"), split.get("end_cp")));
	}

	@Test
	void offsetsInCodePointsCutTheTextAsRAndPythonDo() throws IOException {
		Corpus.claims(store, store.coder("Anna").getId(), one, List.of(0, 8), List.of(EMOJI, EMOJI + 2), List.of(EMOJI + 3, EMOJI + 6),
				List.of(EMOJI - 8, Corpus.TEXT.length()));
		export(CsvStyle.PLAIN);
		int[] codePoints = Corpus.TEXT.codePoints().toArray();
		for (String table : List.of("layer-Claim.csv", "codings.csv")) {
			List<Map<String, String>> rows = rows(table);
			assertFalse(rows.isEmpty());
			for (Map<String, String> row : rows) {
				int begin = Integer.parseInt(row.get("begin_cp"));
				assertEquals(row.get("text"), new String(codePoints, begin, Integer.parseInt(row.get("end_cp")) - begin));
				assertEquals(row.get("text"), Corpus.TEXT.substring(Integer.parseInt(row.get("begin")), Integer.parseInt(row.get("end"))));
			}
		}
		assertEquals(String.valueOf(codePoints.length), rows("articles.csv").getFirst().get("length_cp"));
	}

	@Test
	void codersAreNamedInEveryTable() throws IOException {
		String id = store.coder("J\u00f6rg O'Neil").getId();
		Corpus.code(store, id, one);
		export(CsvStyle.PLAIN);
		for (String table : List.of("layer-Claim.csv", "layer-Code.csv", "codings.csv")) {
			for (Map<String, String> row : rows(table)) {
				assertEquals(List.of("J\u00f6rg O'Neil", id), List.of(row.get("coder"), row.get("coder_id")), table);
			}
		}
	}

	@Test
	void everyEntryOfTheRegistryIsThereUsedOrNot() throws IOException {
		Registry registry = store.registry();
		RegistryFactory factory = RegistryFactory.eINSTANCE;
		Entity unused = factory.createEntity();
		unused.setId("e2");
		unused.setCanonicalName("=Nobody");
		unused.setGender("female");
		unused.setCountry("DE");
		unused.setWikidata("Q42");
		unused.getAliases().addAll(List.of("N.; the second", "No One"));
		unused.getParties().addAll(List.of(timed("Greens", "1998", "2005-06"), timed("Left; alliance", "2005-06-01", null)));
		unused.getRoles().add(timed("minister", null, null));
		registry.getEntities().add(unused);
		registry.getEntities().getFirst().getMembers().add(unused);
		Proposition proposition = factory.createProposition();
		proposition.setId("p1");
		proposition.setStatement("The unit should be formed, \"now\"");
		registry.getPropositions().add(proposition);
		store.saveRegistry();
		export(CsvStyle.PLAIN);
		List<Map<String, String>> entities = rows("entities.csv");
		assertEquals(List.of("Q1", "e2"), entities.stream().map(row -> row.get("id")).toList());
		assertEquals(List.of("e2"), ManyValuesTest.apart(entities.getFirst().get("members")));
		Map<String, String> row = entities.get(1);
		assertEquals(List.of("=Nobody", "PER", "female", "DE", "Q42"), List.of("name", "type", "gender", "country", "wikidata").stream().map(row::get).toList());
		assertEquals(List.of("N.; the second", "No One"), ManyValuesTest.apart(row.get("aliases")));
		assertEquals(List.of("Greens", "Left; alliance"), ManyValuesTest.apart(row.get("party")));
		assertEquals(List.of(Map.of("id", "e2", "name", "=Nobody", "party", "Greens", "valid_from", "1998", "valid_to", "2005-06"),
				Map.of("id", "e2", "name", "=Nobody", "party", "Left; alliance", "valid_from", "2005-06-01", "valid_to", "")), rows("entity-parties.csv"));
		assertEquals(1, rows("entity-roles.csv").size());
		assertEquals("The unit should be formed, \"now\"", rows("propositions.csv").getFirst().get("statement"));
		assertEquals(0, rows("events.csv").size());
	}

	@Test
	void anEntryThatWasMergedIsTheOtherInTheTablesAndStaysInFilesAndInXmi() throws IOException {
		String coder = store.coder("Anna").getId();
		Corpus.code(store, coder, one);
		Entity kept = RegistryFactory.eINSTANCE.createEntity();
		kept.setId("minister");
		kept.setCanonicalName("Minister Anna");
		kept.getParties().add(timed("Greens", null, null));
		Entity unknown = RegistryFactory.eINSTANCE.createEntity();
		unknown.setId("unknown");
		unknown.setCanonicalName("Nobody Yet");
		unknown.setMergedInto("Q1"); // which is merged itself
		store.registry().getEntities().addAll(List.of(kept, unknown));
		store.registry().getEntities().getFirst().setMergedInto("minister");
		store.registry().getEntities().getFirst().getParties().add(timed("Greens", null, null));
		kept.getMembers().addAll(List.of(unknown, kept));
		store.saveRegistry();
		export(CsvStyle.PLAIN);
		Map<String, String> full = rows("layer-Claim.csv").stream().filter(row -> row.get("uid").equals("full")).findFirst().orElseThrow();
		assertEquals(List.of("minister", "Minister Anna"), List.of(full.get("registryOne"), full.get("registryOne.name")));
		assertEquals(List.of("minister", "Minister Anna"), List.of(full.get("registryMany"), full.get("registryMany.name")), "two that are one are one value");
		assertTrue(full.get("linkMany").endsWith(";minister"), full.get("linkMany"));
		assertEquals(List.of("minister"), rows("codings.csv").stream().filter(row -> row.get("feature").equals("registryMany")).map(row -> row.get("value")).toList());
		assertEquals(Map.of("Q1", "minister", "minister", "", "unknown", "minister"),
				rows("entities.csv").stream().collect(Collectors.toMap(row -> row.get("id"), row -> row.get("merged_into"))));
		assertEquals("", rows("entities.csv").get(1).get("members"));
		assertEquals(List.of("minister"), rows("entity-parties.csv").stream().map(row -> row.get("id")).toList());
		Path corpus = temp.resolve("xmi");
		new XmiExporter().export(store, new ExportRequest(corpus, Set.of(), Set.of(), CsvStyle.PLAIN), new NullProgressMonitor());
		assertTrue(Files.readString(corpus.resolve("registry/registry.xmi")).contains("mergedInto=\"minister\""));
		try (Stream<Path> files = Files.walk(corpus)) {
			assertTrue(files.filter(Files::isRegularFile).filter(file -> !file.endsWith("registry.xmi")).anyMatch(TablesTest::holdsQ1), "codings keep their ids");
		}
	}

	private static boolean holdsQ1(Path file) {
		try {
			return Files.readString(file).contains("registryOne=\"Q1\"");
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static TimedValue timed(String value, String from, String to) {
		TimedValue timed = RegistryFactory.eINSTANCE.createTimedValue();
		timed.setValue(value);
		timed.setValidFrom(from);
		timed.setValidTo(to);
		return timed;
	}

	/** Every feature with several values: its cells split into as many as the long table has rows for it, and the same. */
	@Test
	void cellsWithSeveralValuesComeApart() throws IOException {
		Corpus.code(store, store.coder("Anna").getId(), one);
		export(CsvStyle.PLAIN);
		Map<String, String> full = rows("layer-Claim.csv").stream().filter(row -> row.get("uid").equals("full")).findFirst().orElseThrow();
		List<Map<String, String>> longRows = rows("codings.csv").stream().filter(row -> row.get("uid").equals("full")).toList();
		assertEquals(List.of("one", "two; and a half"), ManyValuesTest.apart(full.get("stringMany")));
		for (String column : full.keySet().stream().filter(name -> name.contains("Many")).toList()) {
			String feature = column.startsWith("linkMany") ? "linkMany" : column;
			List<String> apart = ManyValuesTest.apart(full.get(column));
			assertEquals(2, apart.size(), column);
			List<String> values = new ArrayList<>();
			for (int number = 1; number <= 2; number++) {
				String n = String.valueOf(number);
				values.add(longRows.stream().filter(row -> row.get("number").equals(n) && (feature.equals("linkMany") ? row.get("feature").startsWith(feature)
						&& row.get("feature").endsWith(".name") == column.endsWith(".name") : row.get("feature").equals(feature)))
						.map(row -> row.get(column.endsWith(".role") ? "role" : "value")).findFirst().orElse(""));
			}
			assertEquals(values, apart, column);
		}
		assertEquals(List.of("0-8", "15-29"), ManyValuesTest.apart(full.get("segments")));
	}

	@Test
	void aDateThatIsNoneStandsInAColumnOfItsOwn() throws IOException {
		for (String date : List.of("07/08/2017", "2017-07", "2017-02-30")) { // as older imports kept them
			String text = "Text of " + date;
			store.add(new ArticleContent(text, ArticleMetadata.builder().title(text).pubDate(date).build(), List.of()),
					SourceBytes.of(text.getBytes(StandardCharsets.UTF_8)), "txt");
		}
		store.add(new ArticleContent("Text", ArticleMetadata.builder().title("Text of soon").pubDateGiven("soon").build(), List.of()),
				SourceBytes.of("x".getBytes(StandardCharsets.UTF_8)), "txt");
		export(CsvStyle.PLAIN);
		Map<String, List<String>> dates = rows("articles.csv").stream().filter(row -> row.get("title").startsWith("Text of"))
				.collect(Collectors.toMap(row -> row.get("title"), row -> List.of(row.get("published"), row.get("published_as_given"))));
		assertEquals(Map.of("Text of 07/08/2017", List.of("", "07/08/2017"), "Text of 2017-07", List.of("2017-07", ""), "Text of 2017-02-30", List.of("", "2017-02-30"),
				"Text of soon", List.of("", "soon")), dates);
	}

	@Test
	void whatNoColumnHoldsIsCountedAndItsFileNamed() throws IOException {
		String coder = store.coder("Anna").getId();
		Corpus.claims(store, coder, one, List.of(0, 8), List.of(9, 13));
		Path file = store.codings().file(CodingKey.of(coder, one));
		Files.writeString(file, Files.readString(file).replace("<kinds:Claim ", "<kinds:Claim mood=\"angry\" "));
		List<Rejected> failed = export(CsvStyle.PLAIN).failed();
		assertEquals(1, failed.size(), failed.toString());
		assertEquals("coders/" + coder + "/codings/main/" + one + ".xmi", failed.getFirst().sourceName());
		assertTrue(failed.getFirst().reason().startsWith("2 values of mood, a feature that Claim does not have"), failed.toString());
	}

	@Test
	void aValueOfAnotherKindIsNoZeroAndIsCounted() throws IOException {
		String coder = store.coder("Anna").getId();
		Corpus.claims(store, coder, one, List.of(0, 8), List.of(9, 13));
		Path file = store.codings().file(CodingKey.of(coder, one));
		Files.writeString(file, Files.readString(file).replaceFirst(" integerOne=\"0\"", " integerOne=\"two\"").replaceFirst(" booleanOne=\"false\"", " booleanOne=\"maybe\"")
				.replaceFirst(" doubleOne=\"0.0\"", " doubleOne=\"1,5\""));
		List<String> notes = export(CsvStyle.PLAIN).notes();
		assertEquals(3, notes.size(), notes.toString());
		assertTrue(notes.stream().anyMatch(note -> note.startsWith("1 value of integerOne of Claim is not of the kind of that feature (\u201ctwo\u201d).")), notes.toString());
		assertEquals(List.of(List.of("", "", ""), List.of("0", "0.0", "false")), rows("layer-Claim.csv").stream().map(row -> List.of(row.get("integerOne"), row.get("doubleOne"),
				row.get("booleanOne"))).toList());
		assertEquals(Map.of("integerOne", 1L, "doubleOne", 1L, "booleanOne", 1L),
				rows("codings.csv").stream().filter(row -> !row.get("feature").isEmpty()).collect(Collectors.groupingBy(row -> row.get("feature"), Collectors.counting())));
	}

	@Test
	void forExcelNoTextIsAFormulaAndNumbersAreNumbers() throws IOException {
		int formula = Corpus.TEXT.indexOf("=1+1");
		Corpus.claims(store, store.coder("-Anna").getId(), one, List.of(formula, formula + 4));
		Corpus.code(store, store.coder("Berta").getId(), one);
		export(new CsvStyle(true, ';'));
		String table = Files.readString(out.resolve("layer-Claim.csv"));
		assertTrue(table.startsWith("\ufeffarticle;coder;coder_id;"), table);
		List<CSVRecord> rows;
		try (CSVParser parser = CSVParser.parse(table.substring(1), CSVFormat.RFC4180.builder().setDelimiter(';').setHeader().setSkipHeaderRecord(true).get())) {
			rows = parser.getRecords();
		}
		CSVRecord guarded = rows.stream().filter(row -> row.get("text").contains("1+1")).findFirst().orElseThrow();
		assertEquals("'=1+1", guarded.get("text"));
		assertEquals("'-Anna", guarded.get("coder"));
		CSVRecord full = rows.stream().filter(row -> row.get("uid").equals("full")).findFirst().orElseThrow();
		assertEquals("-7", full.get("integerOne"));
		assertEquals("0,1", full.get("doubleOne"));
		assertTrue(table.contains("\r\n") && table.replace("\r\n", "").indexOf('\r') < 0);
		assertTrue(Files.readString(out.resolve("data-dictionary.csv")).contains("Written for Excel, with ; between cells. A ' before = + - @"));
	}

	@Test
	void forRAndPandasNoCellIsAltered() throws IOException {
		int formula = Corpus.TEXT.indexOf("=1+1");
		Corpus.claims(store, store.coder("-Anna").getId(), one, List.of(formula, formula + 4));
		export(CsvStyle.PLAIN);
		assertEquals(List.of("=1+1", "-Anna"), rows("layer-Claim.csv").stream().flatMap(row -> List.of(row.get("text"), row.get("coder")).stream()).toList());
	}
}
