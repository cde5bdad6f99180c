// SPDX-License-Identifier: EPL-2.0
package org.glossator.formats;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.glossator.cas.ArticleMetadata;
import org.glossator.cas.CasResource;
import org.glossator.cas.CodebookTypes;
import org.glossator.cas.CodingMetadata;
import org.glossator.model.codebook.Layer;
import org.glossator.model.registry.Registry;
import org.glossator.model.study.Article;
import org.glossator.study.ImportReport.Rejected;
import org.glossator.study.Reasons;
import org.glossator.study.StudyException;
import org.glossator.study.StudyStore;

/**
 * Tidy tables: {@code articles.csv}; {@code layer-<name>.csv} with a row a coding; {@code codings.csv} with a row a value, which
 * is the lossless one; {@code data-dictionary.csv} that says what every column is.
 */
public final class CsvExporter implements CorpusExporter {

	@Override
	public String name() {
		return "csv";
	}

	@Override
	public String description() {
		return Messages.csvExport;
	}

	@Override
	public List<String> extensions() {
		return List.of("csv");
	}

	@Override
	public ExportReport export(StudyStore store, ExportRequest request, IProgressMonitor monitor) throws IOException {
		List<Article> articles = request.wanted(store.articles());
		monitor.beginTask(Messages.exporting, articles.size());
		try (ExportFolder folder = new ExportFolder(request.out()); Tables tables = new Tables(folder.path(), store)) {
			Map<String, List<String>> coders = CodingFiles.codersByArticle(store, request);
			List<Rejected> failed = new ArrayList<>(CodingFiles.strays(coders, articles));
			int codings = 0;
			int exported = 0;
			for (Article article : articles) {
				if (monitor.isCanceled()) {
					return new ExportReport(0, 0, 0, failed, List.of(), true);
				}
				monitor.subTask(article.getId());
				try {
					tables.articles.add(article, store.article(article.getId()).metadata());
					exported++;
				} catch (IOException e) {
					failed.add(new Rejected("articles/" + article.getId() + "/article.xmi", Reasons.sentence(e)));
				}
				for (String coder : coders.getOrDefault(article.getId(), List.of())) {
					try {
						codings += tables.add(article.getId(), coder, store.openCoding(coder, article.getId()));
					} catch (StudyException e) {
						failed.add(new Rejected("codings/" + coder + "/" + article.getId() + ".xmi", Reasons.sentence(e)));
					}
				}
				monitor.worked(1);
			}
			tables.close();
			int files = DataDictionary.write(folder.path(), tables.articles.table(), tables.layers.values(), tables.codings.table());
			folder.finish();
			return new ExportReport(files, exported, codings, failed, tables.leftOut.notes(), false);
		} finally {
			monitor.done();
		}
	}

	/** The tables while they are written. */
	private static final class Tables implements AutoCloseable {

		private final CodebookTypes types;
		private final ArticleTable articles;
		private final LongTable codings;
		private final Map<Layer, LayerTable> layers = new LinkedHashMap<>();
		private final LeftOut leftOut = new LeftOut();

		Tables(Path folder, StudyStore store) throws IOException {
			types = store.types();
			articles = new ArticleTable(folder.resolve("articles.csv"));
			codings = new LongTable(folder.resolve("codings.csv"));
			Map<String, String> names = names(store.registry());
			Set<String> taken = new HashSet<>();
			for (Layer layer : store.codebook().getLayers()) {
				String file = "layer-" + layer.getName();
				while (!taken.add(file.toLowerCase(Locale.ROOT))) { // on some file systems Frame and frame are one file
					file += "-2";
				}
				layers.put(layer, new LayerTable(folder.resolve(file + ".csv"), layer, types, names));
			}
		}

		private static Map<String, String> names(Registry registry) {
			Map<String, String> names = new HashMap<>();
			registry.getEntities().forEach(e -> names.put(e.getId(), e.getCanonicalName()));
			registry.getPropositions().forEach(p -> names.put(p.getId(), p.getStatement()));
			registry.getEvents().forEach(e -> names.put(e.getId(), e.getLabel()));
			names.values().removeIf(java.util.Objects::isNull);
			return names;
		}

		/** Adds the codings of an article by a coder; says how many. */
		int add(String article, String coder, CasResource resource) throws IOException {
			int added = 0;
			leftOut.add(resource.foreign());
			String version = CodingMetadata.read(resource.cas()).map(m -> String.valueOf(m.codebookVersion())).orElse("");
			for (EObject coding : resource.codings()) {
				LayerTable layer = types.layer(coding.eClass()).map(layers::get).orElse(null);
				if (layer != null) {
					layer.add(article, coder, coding, version);
					codings.add(article, coder, layer, coding, version);
					added++;
				}
			}
			return added;
		}

		@Override
		public void close() throws IOException {
			articles.close();
			codings.close();
			for (LayerTable layer : layers.values()) {
				layer.close();
			}
		}
	}

	/** The table of articles. */
	static final class ArticleTable implements AutoCloseable {

		private final CsvTable table;

		ArticleTable(Path file) throws IOException {
			table = new CsvTable(file, List.of("article", "outlet", "title", "subtitle", "byline", "dateline", "section", "published", "language",
					"url", "retrieved", "agency_credit", "licence", "word_count", "length", "text_sha256", "source_name", "media_type", "imported"));
		}

		CsvTable table() {
			return table;
		}

		void add(Article article, ArticleMetadata m) throws IOException {
			table.row(List.of(article.getId(), m.outlet(), m.title(), m.subtitle(), String.join(LayerTable.SEPARATOR, m.byline()), m.dateline(),
					m.section(), m.pubDate(), m.language(), m.url(), m.retrieved(), String.join(LayerTable.SEPARATOR, m.agencyCredit()), m.licence(),
					Integer.valueOf(m.wordCount()), Integer.valueOf(article.getLength()), article.getTextSha256(), m.sourceName(), m.mediaType(),
					article.getImported() == null ? "" : article.getImported()));
		}

		@Override
		public void close() throws IOException {
			table.close();
		}
	}
}
