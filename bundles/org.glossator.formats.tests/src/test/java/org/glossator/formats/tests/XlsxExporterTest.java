// SPDX-License-Identifier: EPL-2.0
package org.glossator.formats.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.glossator.cas.article.ArticleContent;
import org.glossator.cas.article.ArticleMetadata;
import org.glossator.cas.text.SourceBytes;
import org.glossator.formats.CsvExporter;
import org.glossator.formats.ExportReport;
import org.glossator.formats.ExportRequest;
import org.glossator.formats.XlsxExporter;
import org.glossator.formats.sources.ImportReport.Rejected;
import org.glossator.formats.tests.Sheets.Cell;
import org.glossator.formats.tests.Sheets.Sheet;
import org.glossator.model.registry.Entity;
import org.glossator.model.registry.RegistryFactory;
import org.glossator.study.StudyStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsxExporterTest {

	private static final String DICTIONARY = "data-dictionary";

	@TempDir
	private Path temp;
	private StudyStore store;
	private String one;

	@BeforeEach
	void create() throws IOException {
		store = Corpus.create(temp.resolve("study"));
		one = store.articles().getFirst().getId();
	}

	@AfterEach
	void close() throws IOException {
		store.close();
	}

	private ExportReport export(String folder) throws IOException {
		return new XlsxExporter().export(store, new ExportRequest(temp.resolve(folder), Optional.empty()), new NullProgressMonitor());
	}

	private Map<String, Sheet> sheets() throws IOException {
		return Sheets.read(temp.resolve("xlsx").resolve("tables.xlsx"));
	}

	private void add(String title, ArticleMetadata.Builder metadata) throws IOException {
		store.add(new ArticleContent("Text of " + title, metadata.title(title).build(), List.of()), SourceBytes.of(title.getBytes(StandardCharsets.UTF_8)), "txt");
	}

	private Map<String, Cell> article(String title) throws IOException {
		return sheets().get("articles").named().stream().filter(row -> row.get("title").value().equals(title)).findFirst().orElseThrow();
	}

	@Test
	void theSheetsAreTheTablesThatCsvHas() throws IOException {
		Corpus.code(store, store.coder("J\u00f6rg").getId(), one);
		ExportReport report = export("xlsx");
		assertEquals(List.of(), report.failed());
		assertEquals(List.of(), report.notes());
		assertEquals(List.of(2, 3, 1), List.of(report.articles(), report.codings(), report.files()));
		new CsvExporter().export(store, new ExportRequest(temp.resolve("csv"), Optional.empty()), new NullProgressMonitor());
		Map<String, Sheet> sheets = sheets();
		try (Stream<Path> files = Files.list(temp.resolve("csv"))) {
			assertEquals(files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".csv")).map(name -> name.replace(".csv", "")).collect(Collectors.toSet()),
					sheets.keySet());
		}
		assertEquals(DICTIONARY, List.copyOf(sheets.keySet()).getLast());
		for (String name : sheets.keySet()) {
			List<Map<String, String>> rows = new ArrayList<>();
			try (CSVParser parser = CSVParser.parse(temp.resolve("csv").resolve(name + ".csv"), StandardCharsets.UTF_8,
					CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get())) {
				assertEquals(parser.getHeaderNames(), sheets.get(name).rows().getFirst().values().stream().map(Cell::value).toList(), name);
				for (CSVRecord row : parser) {
					rows.add(without(row.toMap(), name));
				}
			}
			assertEquals(rows, sheets.get(name).named().stream().map(XlsxExporterTest::texts).map(row -> without(row, name)).toList(), name);
		}
	}

	/** What is not empty; of the dictionary not the columns that say in which file it is and how that is read. */
	private static Map<String, String> without(Map<String, String> row, String table) {
		Map<String, String> some = new LinkedHashMap<>(row);
		some.values().removeIf(String::isEmpty);
		if (table.equals(DICTIONARY)) {
			some.keySet().removeAll(Set.of("table", "reading"));
		}
		return some;
	}

	/** A workbook takes its time after the last article. */
	@Test
	void cancellingWhileTheWorkbookIsWrittenExportsNothing() throws IOException {
		NullProgressMonitor monitor = new NullProgressMonitor() {
			@Override
			public void subTask(String name) {
				setCanceled(name.equals("tables.xlsx"));
			}
		};
		assertTrue(new XlsxExporter().export(store, new ExportRequest(temp.resolve("xlsx"), Optional.empty()), monitor).cancelled());
		try (Stream<Path> left = Files.list(temp)) {
			assertEquals(List.of("study"), left.map(file -> file.getFileName().toString()).toList());
		}
	}

	/** Cells as CSV has them. */
	private static Map<String, String> texts(Map<String, Cell> row) {
		Map<String, String> texts = new LinkedHashMap<>();
		row.forEach((column, cell) -> texts.put(column, switch (cell.type()) {
			case "b" -> String.valueOf(cell.value().equals("1"));
			case "n" -> cell.format().startsWith("yyyy") ? date(cell) : cell.value();
			default -> cell.value();
		}));
		return texts;
	}

	private static String date(Cell cell) {
		double days = Double.parseDouble(cell.value());
		long seconds = Math.round((days - Math.floor(days)) * 24 * 60 * 60);
		String day = LocalDate.of(1899, 12, 30).plusDays((long) Math.floor(days)).toString();
		return cell.format().contains("hh") ? "%sT%02d:%02d:%02dZ".formatted(day, seconds / 3600, seconds / 60 % 60, seconds % 60) : day;
	}

	@Test
	void numbersTruthValuesAndDatesAreSuchAndTheRestIsText() throws IOException {
		Corpus.code(store, store.coder("007").getId(), one);
		export("xlsx");
		Map<String, Cell> full = sheets().get("layer-Claim").named().stream().filter(row -> row.get("uid").value().equals("full")).findFirst().orElseThrow();
		assertEquals(Map.of("coder", "inlineStr", "begin", "n", "integerOne", "n", "doubleOne", "n", "booleanOne", "b", "registryOne", "inlineStr"),
				Stream.of("coder", "begin", "integerOne", "doubleOne", "booleanOne", "registryOne").collect(Collectors.toMap(name -> name, name -> full.get(name).type())));
		assertEquals(List.of("007", "-7", "0.1"), List.of(full.get("coder").value(), full.get("integerOne").value(), full.get("doubleOne").value()));
		assertEquals(new Cell("n", "42926.0", "yyyy\\-mm\\-dd", false, false), article("Uncoded").get("published"));
		assertEquals(new Cell("n", "42925.0", "yyyy\\-mm\\-dd", false, false), full.get("dateOne"));
		assertEquals(List.of("inlineStr", "2017;2017-07-09"), List.of(full.get("dateMany").type(), full.get("dateMany").value()), "several are no date of Excel's");
	}

	@Test
	void theHeadingIsBoldAndStaysInSightAndColumnsAreWideEnough() throws IOException {
		export("xlsx");
		for (Sheet sheet : sheets().values()) {
			assertEquals(1, sheet.frozen());
			assertTrue(sheet.rows().getFirst().values().stream().allMatch(Cell::bold));
			assertTrue(sheet.rows().stream().skip(1).flatMap(row -> row.values().stream()).noneMatch(Cell::bold));
			List<Cell> heading = List.copyOf(sheet.rows().getFirst().values());
			assertEquals(heading.size(), sheet.widths().size());
			for (int i = 0; i < heading.size(); i++) {
				assertTrue(sheet.widths().get(i).doubleValue() > heading.get(i).value().length(), heading.get(i).value());
			}
		}
	}

	@Test
	void datesThatExcelDoesNotHaveAreText() throws IOException {
		Map<String, String> formats = new LinkedHashMap<>();
		formats.put("2017-07-10T23:30:00+02:00", "yyyy\\-mm\\-dd\\Thh:mm:ss\\+\\0\\2\\:\\0\\0");
		formats.put("2017-07-10T08:05Z", "yyyy\\-mm\\-dd\\Thh:mm\\Z");
		formats.put("2017-07-10T08:05:09.25-00:30", "yyyy\\-mm\\-dd\\Thh:mm:ss.00\\-\\0\\0\\:\\3\\0");
		formats.put("1900-03-01", "yyyy\\-mm\\-dd");
		for (String text : List.of("2017", "2017-07", "1900-02-28", "1848-03-18", "2017-07-10T08:05:09.123456Z")) {
			formats.put(text, "");
		}
		for (String date : formats.keySet()) {
			add(date, ArticleMetadata.builder().pubDate(date));
		}
		assertEquals(List.of(), export("xlsx").failed());
		for (Map.Entry<String, String> date : formats.entrySet()) {
			Cell cell = article(date.getKey()).get("published");
			assertEquals(date.getValue(), cell.format(), date.getKey());
			assertEquals(date.getValue().isEmpty(), cell.value().equals(date.getKey()), date.getKey());
		}
		assertEquals(42926 + 23.5 / 24, Double.parseDouble(article("2017-07-10T23:30:00+02:00").get("published").value()), 1e-9, "in the clock of its source");
	}

	@Test
	void noTextIsAFormulaOrLosesASign() throws IOException {
		List<String> names = List.of("=1+1", "+49 30", "-1", "@SUM(A1)", "\t=2", "'=3", "01", "1e5", "TRUE", "NA", " spaces ", "two\nlines", "_x0041_", "a & <b> \"c\"", "\ud83d\ude00",
				"2017-07-10", "#N/A");
		for (String name : names) {
			Entity entity = RegistryFactory.eINSTANCE.createEntity();
			entity.setId("e" + store.registry().getEntities().size());
			entity.setCanonicalName(name);
			store.registry().getEntities().add(entity);
		}
		assertEquals(List.of(), export("xlsx").failed());
		List<Cell> cells = sheets().get("entities").named().stream().skip(1).map(row -> row.get("name")).toList();
		assertEquals(names, cells.stream().map(cell -> cell.value().replace("_x005F_", "_")).toList());
		assertTrue(cells.stream().allMatch(cell -> cell.type().equals("inlineStr")));
		assertTrue(cells.stream().limit(6).allMatch(cell -> cell.format().equals("@")), "stays a text when it is edited");
		assertTrue(cells.get(10).keepsSpaces());
		assertEquals("_x005F_x0041_", cells.get(12).value(), "or Excel shows it as A");
		try (ZipFile zip = new ZipFile(temp.resolve("xlsx").resolve("tables.xlsx").toFile())) {
			for (ZipEntry entry : zip.stream().toList()) {
				try (InputStream in = zip.getInputStream(entry)) {
					assertFalse(new String(in.readAllBytes(), StandardCharsets.UTF_8).contains("<f>"), entry.getName());
				}
			}
		}
	}

	@Test
	void whatIsTooLongForACellIsCutBetweenCharactersAndTold() throws IOException {
		add("long", ArticleMetadata.builder().subtitle("x".repeat(32_766) + "\ud83d\ude00").section("y".repeat(32_767)));
		ExportReport report = export("xlsx");
		assertEquals(List.of("tables.xlsx"), report.failed().stream().map(Rejected::sourceName).toList());
		assertTrue(report.failed().getFirst().reason().startsWith("Sheet articles: 1 text is longer than the 32,767 characters"), report.failed().getFirst().reason());
		assertEquals("x".repeat(32_766), article("long").get("subtitle").value());
		assertEquals(32_767, article("long").get("section").value().length());
	}

	@Test
	void nothingElseIsInTheFolderAndTheNextExportReplacesIt() throws IOException {
		export("xlsx");
		export("xlsx");
		try (Stream<Path> files = Files.list(temp.resolve("xlsx"))) {
			assertEquals(Set.of("tables.xlsx", ".glossator-export"), files.map(file -> file.getFileName().toString()).collect(Collectors.toSet()));
		}
	}

	/** But for the time that a workbook names as its making. */
	@Test
	void theSameStudyGivesTheSameBytes() throws IOException {
		Corpus.code(store, store.coder("Anna").getId(), one);
		export("xlsx");
		export("again");
		assertEquals(contents("xlsx"), contents("again"));
	}

	private Map<String, String> contents(String folder) throws IOException {
		Map<String, String> contents = new LinkedHashMap<>();
		try (ZipFile zip = new ZipFile(temp.resolve(folder).resolve("tables.xlsx").toFile())) {
			for (ZipEntry entry : zip.stream().toList()) {
				try (InputStream in = zip.getInputStream(entry)) {
					contents.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceAll("<dcterms:created[^>]*>[^<]*", ""));
				}
			}
		}
		return contents;
	}
}
