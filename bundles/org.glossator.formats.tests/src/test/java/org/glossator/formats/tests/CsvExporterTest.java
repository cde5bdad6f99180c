// SPDX-License-Identifier: EPL-2.0
package org.glossator.formats.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.glossator.formats.CorpusExporter;
import org.glossator.formats.CsvExporter;
import org.glossator.formats.ExportReport;
import org.glossator.formats.ExportRequest;
import org.glossator.formats.XmiExporter;
import org.glossator.study.StudyException;
import org.glossator.study.StudyStore;
import org.glossator.study.parts.CodingKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvExporterTest {

	private static final List<String> NAMES = List.of("articles.csv", "codings.csv", "layer-Claim.csv", "layer-Code.csv", "entities.csv",
			"entity-parties.csv", "entity-roles.csv", "propositions.csv", "events.csv", "data-dictionary.csv");

	@TempDir
	private Path temp;
	private Path out;

	@BeforeEach
	void name() {
		out = temp.resolve("csv");
	}

	private ExportReport export() throws IOException {
		try (StudyStore store = Corpus.create(temp.resolve("study"))) {
			Corpus.code(store, Corpus.CODER, store.articles().get(0).getId());
			return new CsvExporter().export(store, new ExportRequest(out, Optional.empty()), new NullProgressMonitor());
		}
	}

	/** Line ends of the golden files in the repository are line feeds, those of the tables are what RFC 4180 says. */
	private static String golden(String name) throws IOException {
		try (InputStream in = CsvExporterTest.class.getResourceAsStream(name)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	@Test
	void theTablesAreAsMeant() throws IOException {
		ExportReport report = export();
		assertEquals(List.of(), report.failed());
		assertEquals(2, report.articles());
		assertEquals(3, report.codings());
		for (String name : NAMES) {
			String table = Files.readString(out.resolve(name)).replaceAll("\\d{4}-\\d\\d-\\d\\dT[0-9:]+Z", "IMPORTED");
			assertEquals(golden(name), table.replace("\r\n", "\n"), name);
		}
		assertEquals(NAMES.size(), report.files());
	}

	@Test
	void everyTableReadsBackWithAsManyCellsAsColumns() throws IOException {
		export();
		try (Stream<Path> files = Files.list(out)) {
			for (Path file : files.filter(p -> p.toString().endsWith(".csv")).toList()) {
				byte[] start = Files.readAllBytes(file);
				assertFalse(start[0] == (byte) 0xEF, "byte order mark");
				try (CSVParser parser = CSVParser.parse(file, StandardCharsets.UTF_8, CSVFormat.RFC4180.builder().setHeader().get())) {
					for (CSVRecord row : parser) {
						assertTrue(row.isConsistent(), file + " " + row);
					}
				}
			}
		}
		try (CSVParser parser = CSVParser.parse(out.resolve("layer-Claim.csv"), StandardCharsets.UTF_8,
				CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get())) {
			CSVRecord full = parser.getRecords().stream().filter(r -> r.get("uid").equals("full")).findFirst().orElseThrow();
			assertEquals("Minister … no\", twice\nLin", full.get("text"));
			assertEquals("Anna, Minister of \"Things\"", full.get("registryOne.name"));
		}
	}

	@Test
	void theDictionaryDescribesEveryColumn() throws IOException {
		export();
		Set<String> described = new HashSet<>();
		for (CSVRecord row : records(out.resolve("data-dictionary.csv"))) {
			described.add(row.get("table") + " " + row.get("column"));
			assertFalse(row.get("type").isEmpty() || row.get("level").isEmpty() || row.get("description").isEmpty(), row.toString());
		}
		Set<String> columns = new HashSet<>();
		for (String name : NAMES.subList(0, NAMES.size() - 1)) { // but for the dictionary itself
			try (CSVParser parser = CSVParser.parse(out.resolve(name), StandardCharsets.UTF_8, CSVFormat.RFC4180.builder().setHeader().get())) {
				parser.getHeaderNames().forEach(c -> columns.add(name + " " + c));
			}
		}
		assertEquals(columns, described);
	}

	private static List<CSVRecord> records(Path file) throws IOException {
		try (CSVParser parser = CSVParser.parse(file, StandardCharsets.UTF_8,
				CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get())) {
			return parser.getRecords();
		}
	}

	@Test
	void anEarlierExportIsReplacedAndNothingElse() throws IOException {
		export();
		try (StudyStore store = StudyStore.openReadOnly(temp.resolve("study"))) {
			ExportRequest request = new ExportRequest(out, Optional.of("nobody"));
			new CsvExporter().export(store, request, new NullProgressMonitor());
			assertEquals(0, records(out.resolve("codings.csv")).size());
			Files.writeString(out.resolve("my-analysis.R"), "years of work");
			String message = assertThrows(StudyException.class, () -> new CsvExporter().export(store, request, new NullProgressMonitor()))
					.getMessage();
			assertTrue(message.contains("my-analysis.R"), message);
			assertTrue(Files.exists(out.resolve("my-analysis.R")) && Files.exists(out.resolve("codings.csv")));
		}
	}

	@Test
	void aCancelledExportWritesNothing() throws IOException {
		NullProgressMonitor monitor = new NullProgressMonitor();
		monitor.setCanceled(true);
		try (StudyStore store = Corpus.create(temp.resolve("study"))) {
			assertTrue(new CsvExporter().export(store, new ExportRequest(out, Optional.empty()), monitor).cancelled());
		}
		try (Stream<Path> left = Files.list(temp)) {
			assertEquals(List.of(temp.resolve("study")), left.toList());
		}
	}

	@Test
	void aDamagedCodingIsNamedAndTheRestExported() throws IOException {
		try (StudyStore store = Corpus.create(temp.resolve("study"))) {
			String one = store.articles().get(0).getId();
			String two = store.articles().get(1).getId();
			Corpus.code(store, Corpus.CODER, one);
			Files.writeString(store.codings().file(CodingKey.of(Corpus.CODER, two)), "<half");
			ExportReport report = new CsvExporter().export(store, new ExportRequest(out, Optional.empty()), new NullProgressMonitor());
			assertEquals(List.of("coders/anna/codings/main/" + two + ".xmi"), report.failed().stream().map(f -> f.sourceName()).toList());
			assertEquals(3, report.codings());
			assertEquals(2, records(out.resolve("articles.csv")).size());
		}
	}

	@Test
	void whatIsNotWrittenIsNotCountedAndTheReasonIsASentence() throws IOException {
		Corpus.create(temp.resolve("study")).close();
		try (StudyStore store = StudyStore.openReadOnly(temp.resolve("study"))) {
			String two = store.articles().get(1).getId();
			Files.delete(store.articleFile(two));
			Files.createDirectory(store.articleFile(two)); // a file that cannot be read
			ExportReport report = new XmiExporter().export(store, new ExportRequest(out, Optional.empty()), new NullProgressMonitor());
			assertEquals(1, report.articles());
			assertEquals(3, report.files());
			assertEquals("It is a folder.", report.failed().getFirst().reason());
		}
	}

	@Test
	void aCodingWhoseArticleIsGoneIsNamed() throws IOException {
		try (StudyStore store = Corpus.create(temp.resolve("study"))) {
			String one = store.articles().get(0).getId();
			Corpus.code(store, Corpus.CODER, one);
			Files.copy(store.codings().file(CodingKey.of(Corpus.CODER, one)), store.codings().file(CodingKey.of(Corpus.CODER, "gone")));
			for (CorpusExporter exporter : List.of(new CsvExporter(), new XmiExporter())) {
				ExportReport report = exporter.export(store, new ExportRequest(out, Optional.empty()), new NullProgressMonitor());
				assertEquals(List.of("coders/anna/codings/main/gone.xmi"), report.failed().stream().map(f -> f.sourceName()).toList());
				out = temp.resolve("xmi");
			}
		}
	}
}
