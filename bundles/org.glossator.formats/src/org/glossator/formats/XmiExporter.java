// SPDX-License-Identifier: EPL-2.0
package org.glossator.formats;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.glossator.formats.sources.ImportReport.Rejected;
import org.glossator.model.ModelFiles;
import org.glossator.model.study.Article;
import org.glossator.study.StudyStore;
import org.glossator.study.parts.CodingKey;

/**
 * A folder that any UIMA program loads: {@code TypeSystem.xml}, {@code <article>.<coder>.xmi} for each coding, and
 * {@code <article>.xmi} for each article without one. No id holds a dot, so the names are unambiguous; the folder is flat and
 * the type system has the name that UIMA's CAS Editor looks for. What the ids of entities, propositions and events mean stands in
 * {@code registry/registry.xmi}.
 * <p>
 * A study's files are UIMA XMI already, written by UIMA's own serializer, and mostly go out byte for byte. Each is read by UIMA once
 * more, strictly and by the type system that goes out, before it is called written. What the study keeps and that type system cannot
 * hold is left out and told.
 */
public final class XmiExporter implements CorpusExporter {

	/** The file that describes the types of all others. */
	public static final String TYPE_SYSTEM = "TypeSystem.xml";
	/** The study's registry, in a folder of its own, since it is no CAS: programs that read all XMI of the folder do not meet it. */
	static final String REGISTRY = "registry/registry.xmi";

	@Override
	public String name() {
		return "xmi";
	}

	@Override
	public String description() {
		return Messages.xmiExport;
	}

	@Override
	public List<String> extensions() {
		return List.of("xmi", "xml");
	}

	@Override
	public ExportReport export(StudyStore store, ExportRequest request, IProgressMonitor monitor) throws IOException {
		List<Article> articles = request.wanted(store.articles());
		monitor.beginTask(Messages.exporting, articles.size());
		try (ExportFolder folder = new ExportFolder(request.out())) {
			Run run = new Run(store, new StrictFolder(folder.path(), store, request.asWritten()));
			Path registry = folder.path().resolve(REGISTRY);
			Files.createDirectory(registry.getParent());
			Files.write(registry, ModelFiles.write(store.registry())); // as one, in whatever parts of the study it lies
			Map<String, List<CodingKey>> all = CodingFiles.byArticle(store, request);
			run.failed.addAll(CodingFiles.unseen(store, all));
			run.failed.addAll(CodingFiles.strays(store, all, articles));
			for (Article article : articles) {
				if (monitor.isCanceled()) {
					return new ExportReport(0, 0, 0, run.failed(), List.of(), true);
				}
				monitor.subTask(article.getId());
				List<CodingKey> own = all.getOrDefault(article.getId(), List.of());
				own.forEach(coder -> run.coding(article, coder));
				if (own.isEmpty() && request.isEverybody()) {
					run.article(article);
				}
				monitor.worked(1);
			}
			run.files.finish();
			articles.stream().filter(article -> request.isEverybody() && !run.exported.contains(article.getId())
					&& all.containsKey(article.getId())).forEach(run::article); // no coding of it could be written
			run.files.finish();
			folder.finish();
			return new ExportReport(run.written + 2, run.exported.size(), run.codings, run.failed(), run.files.notes(), false);
		} finally {
			monitor.done();
		}
	}

	/** One export. */
	private static final class Run {

		private final StudyStore store;
		private final StrictFolder files;
		private final List<Rejected> failed = new ArrayList<>();
		private final Set<String> exported = new HashSet<>();
		private int codings;
		private int written;

		Run(StudyStore store, StrictFolder files) {
			this.store = store;
			this.files = files;
		}

		void coding(Article article, CodingKey key) {
			String id = article.getId();
			Path file = store.codings().file(key);
			String round = key.isMain() ? "" : "." + key.round();
			files.write(id + "." + key.whose().id() + round + ".xmi", file, store.shown(file), article, number -> {
				written(id);
				codings += number;
			});
		}

		void article(Article article) {
			String id = article.getId();
			files.write(id + ".xmi", store.articleFile(id), store.shown(store.articleFile(id)), article, none -> written(id));
		}

		private void written(String id) {
			exported.add(id);
			written++;
		}

		List<Rejected> failed() {
			return Stream.concat(failed.stream(), files.failed().stream()).toList();
		}
	}
}
