// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.tests.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.glossator.cas.Annotations;
import org.glossator.cas.CasResource;
import org.glossator.cas.article.ArticleMetadata;
import org.glossator.formats.CsvExporter;
import org.glossator.formats.ExportReport;
import org.glossator.formats.ExportRequest;
import org.glossator.model.codebook.Anchor;
import org.glossator.model.codebook.Feature;
import org.glossator.model.codebook.FeatureKind;
import org.glossator.model.codebook.Layer;
import org.glossator.model.registry.Entity;
import org.glossator.model.study.Article;
import org.glossator.study.StudyStore;
import org.glossator.study.files.AtomicFiles;
import org.glossator.study.parts.CodingKey;
import org.glossator.study.parts.Whose;
import org.glossator.ui.tests.Workbench;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The tables of the sample study, read back by the letter of RFC 4180, say what is in its CASes: nothing more and nothing less. */
@SuppressWarnings("resource") // the store is closed by its owner
class SampleTablesTest {

	/** A coding and where it is from. */
	private record Coded(String article, String coder, EObject coding) {
		String key() {
			return String.join(" ", article, coder, Annotations.uid(coding));
		}
	}

	private final Map<String, List<Map<String, String>>> tables = new TreeMap<>();
	private final Map<String, List<String>> headers = new HashMap<>();
	private StudyStore store;
	private Path out;

	@BeforeEach
	void export() throws IOException {
		Workbench.openSample();
		store = Workbench.study().editing().orElseThrow().store();
		out = Files.createTempDirectory("tables").resolve("csv");
		ExportReport report = new CsvExporter().export(store, new ExportRequest(out, java.util.Optional.empty()), new NullProgressMonitor());
		assertEquals(List.of(), report.failed());
		try (Stream<Path> files = Files.list(out)) {
			for (Path file : files.filter(path -> path.toString().endsWith(".csv")).toList()) {
				read(file);
			}
		}
	}

	@AfterEach
	void delete() throws IOException {
		AtomicFiles.deleteTree(out.getParent());
	}

	private void read(Path file) throws IOException {
		List<List<String>> records = new StrictCsv(Files.readString(file)).records();
		List<String> header = records.removeFirst();
		List<Map<String, String>> rows = new ArrayList<>();
		for (List<String> record : records) {
			assertEquals(header.size(), record.size(), file + ": " + record);
			Map<String, String> row = new LinkedHashMap<>();
			for (int i = 0; i < record.size(); i++) {
				row.put(header.get(i), record.get(i));
			}
			rows.add(row);
		}
		headers.put(file.getFileName().toString(), header);
		tables.put(file.getFileName().toString(), rows);
	}

	private List<Coded> codings() throws IOException {
		List<Coded> codings = new ArrayList<>();
		for (String coder : store.coders()) {
			for (String article : store.codings().of(Whose.coder(coder)).stream().map(CodingKey::article).toList()) {
				CasResource resource = store.codings().open(CodingKey.of(coder, article));
				resource.codings().forEach(coding -> codings.add(new Coded(article, coder, coding)));
			}
		}
		assertTrue(codings.size() > 50, "the sample study has codings");
		return codings;
	}

	private static String key(Map<String, String> row) {
		return String.join(" ", row.get("article"), row.get("coder_id"), row.get("uid"));
	}

	private Layer layer(EObject coding) throws IOException {
		String name = coding.eClass().getName();
		return store.codebook().getLayers().stream().filter(layer -> layer.getName().equals(name)).findFirst().orElseThrow();
	}

	@Test
	void aRowAnArticleWithItsTextFields() throws IOException {
		List<Map<String, String>> rows = tables.get("articles.csv");
		assertEquals(store.articles().stream().map(Article::getId).toList(), rows.stream().map(row -> row.get("article")).toList());
		for (Map<String, String> row : rows) {
			ArticleMetadata metadata = store.article(row.get("article")).metadata();
			assertEquals(List.of(metadata.title(), metadata.outlet(), String.join(";", metadata.byline()), metadata.dateline(), metadata.sha256(),
					metadata.sourceName()), Stream.of("title", "outlet", "byline", "dateline", "text_sha256", "source_name").map(row::get).toList());
		}
	}

	@Test
	void aRowACodingOfEachLayerWithItsTextFields() throws IOException {
		Map<String, Map<String, String>> rows = new HashMap<>();
		int count = 0;
		for (Layer layer : store.codebook().getLayers()) {
			List<Map<String, String>> table = tables.get("layer-" + layer.getName() + ".csv");
			count += table.size();
			table.forEach(row -> rows.put(layer.getName() + " " + key(row), row));
		}
		List<Coded> codings = codings();
		assertEquals(codings.size(), count);
		for (Coded coded : codings) {
			Layer layer = layer(coded.coding());
			Map<String, String> row = rows.get(layer.getName() + " " + coded.key());
			if (layer.getAnchor() == Anchor.SPAN) {
				assertEquals(Annotations.coveredText(coded.coding()), row.get("text"));
			}
			for (Feature feature : layer.getFeatures()) {
				if (feature.getKind() == FeatureKind.STRING || feature.getKind() == FeatureKind.TAG) {
					assertEquals(String.join(";", values(coded.coding(), feature)), row.get(feature.getName()), coded.key() + " " + feature.getName());
				}
			}
		}
	}

	@Test
	void aRowAValueInTheLongTable() throws IOException {
		List<Map<String, String>> rows = tables.get("codings.csv");
		Map<String, List<Map<String, String>>> byCoding = rows.stream().collect(Collectors.groupingBy(SampleTablesTest::key));
		List<Coded> codings = codings();
		assertEquals(codings.stream().map(Coded::key).collect(Collectors.toSet()), byCoding.keySet());
		for (Coded coded : codings) {
			List<Map<String, String>> its = byCoding.get(coded.key());
			Layer layer = layer(coded.coding());
			String text = layer.getAnchor() == Anchor.SPAN ? Annotations.coveredText(coded.coding()) : "";
			assertEquals(Set.of(text), its.stream().map(row -> row.get("text")).collect(Collectors.toSet()));
			for (Feature feature : layer.getFeatures()) {
				if (feature.getKind() == FeatureKind.STRING || feature.getKind() == FeatureKind.TAG) {
					assertEquals(values(coded.coding(), feature), its.stream().filter(row -> row.get("feature").equals(feature.getName()))
							.map(row -> row.get("value")).toList());
				}
			}
		}
	}

	@Test
	void aRowAnEntryOfTheRegistry() {
		assertEquals(store.registry().getEntities().stream().map(Entity::getCanonicalName).toList(),
				tables.get("entities.csv").stream().map(row -> row.get("name")).toList());
		Set<String> ids = tables.get("entities.csv").stream().map(row -> row.get("id")).collect(Collectors.toSet());
		tables.get("layer-Mention.csv").stream().map(row -> row.get("entity")).filter(id -> !id.isEmpty()).forEach(id -> assertTrue(ids.contains(id), id));
	}

	@Test
	void aRowAColumnInTheDictionary() {
		Set<String> described = new HashSet<>();
		tables.get("data-dictionary.csv").forEach(row -> described.add(row.get("table") + " " + row.get("column")));
		Set<String> columns = new HashSet<>();
		headers.forEach((table, header) -> header.forEach(column -> columns.add(table + " " + column)));
		columns.removeIf(column -> column.startsWith("data-dictionary.csv "));
		assertEquals(columns, described);
		assertEquals(columns.size(), tables.get("data-dictionary.csv").size());
	}

	private static List<String> values(EObject coding, Feature feature) {
		Object value = coding.eGet(coding.eClass().getEStructuralFeature(feature.getName()));
		return value == null ? List.of() : value instanceof List<?> list ? list.stream().map(Object::toString).toList() : List.of(value.toString());
	}

	/** A reader that takes nothing but what the grammar of RFC 4180 allows. */
	private static final class StrictCsv {

		private final String text;
		private int at;

		StrictCsv(String text) {
			this.text = text;
		}

		List<List<String>> records() {
			List<List<String>> records = new ArrayList<>();
			while (at < text.length()) {
				List<String> record = new ArrayList<>(List.of(field()));
				while (text.charAt(at) == ',') {
					at++;
					record.add(field());
				}
				assertTrue(text.startsWith("\r\n", at), "a record ends with CRLF, at " + at);
				at += 2;
				records.add(record);
			}
			return records;
		}

		private String field() {
			return text.charAt(at) == '"' ? quoted() : plain();
		}

		private String quoted() {
			StringBuilder value = new StringBuilder();
			at++;
			while (text.charAt(at) != '"' || text.startsWith("\"\"", at)) {
				value.append(text.charAt(at));
				at += text.charAt(at) == '"' ? 2 : 1;
			}
			at++;
			return value.toString();
		}

		private String plain() {
			int begin = at;
			while (",\r\n\"".indexOf(text.charAt(at)) < 0) {
				at++;
			}
			return text.substring(begin, at);
		}
	}
}
