// SPDX-License-Identifier: EPL-2.0
package org.glossator.formats;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.glossator.model.study.Article;
import org.glossator.study.ImportReport.Rejected;
import org.glossator.study.Reasons;
import org.glossator.study.StudyStore;

/**
 * A folder that any UIMA program loads: {@code TypeSystem.xml}, {@code <article>.<coder>.xmi} for each coding, and
 * {@code <article>.xmi} for each article without one. No id holds a dot, so the names are unambiguous; the folder is flat and
 * the type system has the name that UIMA's CAS Editor looks for.
 * <p>
 * A study's files are UIMA XMI already, written by UIMA's own serializer. Each is read by UIMA once more, which proves that it
 * loads and holds the article's text, and then goes out byte for byte.
 */
public final class XmiExporter implements CorpusExporter {

	/** The file that describes the types of all others. */
	public static final String TYPE_SYSTEM = "TypeSystem.xml";

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
			Path path = folder.path();
			try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(path.resolve(TYPE_SYSTEM)))) {
				store.types().writeTypeSystem(out);
			}
			Map<String, List<String>> coders = CodingFiles.codersByArticle(store, request);
			CodingFiles files = new CodingFiles(store);
			List<Rejected> failed = new ArrayList<>(CodingFiles.strays(coders, articles));
			int written = 0;
			int exported = 0;
			int codings = 0;
			for (Article article : articles) {
				if (monitor.isCanceled()) {
					return new ExportReport(0, 0, 0, failed, List.of(), true);
				}
				monitor.subTask(article.getId());
				int before = written;
				for (String coder : coders.getOrDefault(article.getId(), List.of())) {
					try {
						Files.write(path.resolve(article.getId() + "." + coder + ".xmi"), files.readCoding(coder, article));
						codings += files.codings();
						written++;
					} catch (IOException e) {
						failed.add(new Rejected("codings/" + coder + "/" + article.getId() + ".xmi", Reasons.sentence(e)));
					}
				}
				if (written == before && request.isEverybody()) {
					try {
						Files.write(path.resolve(article.getId() + ".xmi"), files.readArticle(article));
						written++;
					} catch (IOException e) {
						failed.add(new Rejected("articles/" + article.getId() + "/article.xmi", Reasons.sentence(e)));
					}
				}
				exported += written > before ? 1 : 0;
				monitor.worked(1);
			}
			folder.finish();
			return new ExportReport(written + 1, exported, codings, failed, List.of(), false);
		} finally {
			monitor.done();
		}
	}
}
