// SPDX-License-Identifier: EPL-2.0
package org.glossator.formats;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.osgi.util.NLS;
import org.glossator.cas.CasResource;
import org.glossator.formats.internal.tables.TableMaker;
import org.glossator.formats.internal.tables.Tables;
import org.glossator.formats.sources.ImportReport.Rejected;
import org.glossator.model.study.Article;
import org.glossator.study.Reasons;
import org.glossator.study.StudyException;
import org.glossator.study.StudyStore;
import org.glossator.study.parts.CodingKey;
import org.glossator.study.walk.CodingWalk;
import org.glossator.study.walk.Taking;

/** Writes a study as tables, whatever files they are in. */
final class TableExport implements Taking<CasResource> {

	/** Makes the tables in a folder. */
	interface Making {
		TableMaker in(Path folder) throws IOException;
	}

	private final StudyStore store;
	private final Tables tables;
	private final LeftOut leftOut = new LeftOut();
	private final List<Rejected> failed = new ArrayList<>();
	private int articles;
	private int codings;

	private TableExport(StudyStore store, Tables tables) {
		this.store = store;
		this.tables = tables;
	}

	/** See {@link CorpusExporter#export}. */
	static ExportReport run(StudyStore store, ExportRequest request, IProgressMonitor monitor, Making making) throws IOException {
		List<Article> wanted = request.wanted(store.articles());
		try (ExportFolder folder = new ExportFolder(request.out());
				TableMaker maker = making.in(folder.path());
				Tables tables = new Tables(maker, store)) {
			TableExport export = new TableExport(store, tables);
			Map<String, List<CodingKey>> all = CodingFiles.byArticle(store, request);
			export.failed.addAll(CodingFiles.unseen(store, all));
			export.failed.addAll(CodingFiles.strays(store, all, wanted));
			List<CodingKey> keys = wanted.stream().flatMap(article -> all.getOrDefault(article.getId(), List.of()).stream()).toList();
			monitor.beginTask(Messages.exporting, wanted.size() + keys.size());
			try {
				export.add(wanted, monitor);
				CodingWalk.over(store).readingLittleAhead().called(CodingKey::article).read(keys, store.codings()::open, monitor, export);
			} catch (@SuppressWarnings("unused") OperationCanceledException e) {
				return new ExportReport(0, 0, 0, export.failed, List.of(), true);
			}
			List<String> odd = tables.describe();
			TableMaker.Made made = maker.finish(monitor);
			export.failed.addAll(made.failed());
			folder.finish();
			return new ExportReport(made.files(), export.articles, export.codings, export.failed,
					Stream.of(export.leftOut.notes(), odd, made.notes()).flatMap(List::stream).toList(), false);
		} catch (@SuppressWarnings("unused") OperationCanceledException e) {
			return new ExportReport(0, 0, 0, List.of(), List.of(), true);
		} catch (StudyException e) {
			throw e; // which says what was not exported, and where to
		} catch (IOException e) {
			throw new IOException(NLS.bind(Messages.nothingExported, request.out(), Reasons.sentence(e)), e); // a full disk has no name
		} finally {
			monitor.done();
		}
	}

	private void add(List<Article> wanted, IProgressMonitor monitor) throws IOException {
		for (Article article : wanted) {
			if (monitor.isCanceled()) {
				throw new OperationCanceledException();
			}
			monitor.subTask(article.getId());
			try {
				tables.add(article, store.article(article.getId()));
				articles++;
			} catch (StudyException e) {
				failed.add(new Rejected(store.shown(store.articleFile(article.getId())), Reasons.sentence(e)));
			}
			monitor.worked(1);
		}
	}

	@Override
	public void take(CodingKey key, CasResource coding) throws IOException {
		String file = store.shown(store.codings().file(key));
		leftOut.add(coding, store.codebook().getLayers()).forEach(remark -> failed.add(new Rejected(file, remark.sentence())));
		Tables.Added added = tables.add(key, store.people().name(key.whose().id()), coding);
		added.notes().forEach(note -> failed.add(new Rejected(file, note)));
		codings += added.codings();
	}

	@Override
	public void damaged(CodingKey key, IOException reason) {
		failed.add(new Rejected(store.shown(store.codings().file(key)), Reasons.sentence(reason)));
	}
}
