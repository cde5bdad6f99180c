// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.study.wizards;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchWindow;
import org.glossator.formats.sources.ImportReport;
import org.glossator.formats.sources.SourceFiles;
import org.glossator.study.StudyStore;
import org.glossator.ui.OpenStudy;

/** Tells what became of an import: what was imported, what was not and why; what was not can be tried again. */
final class ImportResult {

	private ImportResult() {
	}

	static void show(IWorkbenchWindow window, OpenStudy study, StudyStore store, ImportRun.Order order, ImportReport report) {
		List<Path> rejected = rejected(store, order, report);
		Optional<String> retry = rejected.isEmpty() ? Optional.empty() : Optional.of(NLS.bind(Messages.TryAgain, Integer.valueOf(rejected.size())));
		ResultDialog dialog = new ResultDialog(window.getShell(), Messages.Import, summary(report), rows(report), retry);
		if (dialog.open() == ResultDialog.EXTRA && study.store().filter(store::equals).isPresent()) {
			new ImportRun(window, study, order.with(rejected)).schedule();
		}
	}

	private static String summary(ImportReport report) {
		List<String> sentences = new ArrayList<>();
		boolean nothing = report.added().isEmpty() && report.alreadyThere().isEmpty() && report.rejected().isEmpty();
		sentences.add(nothing ? Messages.NothingFound : NLS.bind(Messages.Imported, Integer.valueOf(report.added().size())));
		if (!report.alreadyThere().isEmpty()) {
			sentences.add(NLS.bind(Messages.AlreadyThere, Integer.valueOf(report.alreadyThere().size())));
		}
		if (!report.rejected().isEmpty()) {
			sentences.add(NLS.bind(Messages.Rejected, Integer.valueOf(report.rejected().size())));
		}
		if (report.cancelled()) {
			sentences.add(Messages.ImportCancelled);
		}
		return String.join(" ", sentences); //$NON-NLS-1$
	}

	private static List<ResultDialog.Row> rows(ImportReport report) {
		List<ResultDialog.Row> rows = new ArrayList<>();
		report.rejected().forEach(each -> rows.add(new ResultDialog.Row(ResultDialog.Kind.FAILED, each.sourceName(), each.reason())));
		report.notes().forEach(note -> rows.add(new ResultDialog.Row(ResultDialog.Kind.LEFT, "", note))); //$NON-NLS-1$
		report.alreadyThere().forEach(each -> rows.add(new ResultDialog.Row(ResultDialog.Kind.LEFT, each.sourceName(),
				NLS.bind(each.sameBytes() ? Messages.SameBytes : Messages.SameText, each.articleId()))));
		for (ImportReport.Added added : report.added()) {
			List<String> notes = new ArrayList<>(List.of(NLS.bind(Messages.ImportedAs, added.articleId())));
			if (added.replacedCharacters() > 0) {
				notes.add(NLS.bind(Messages.Replaced, Integer.valueOf(added.replacedCharacters())));
			}
			notes.addAll(added.notes());
			rows.add(new ResultDialog.Row(ResultDialog.Kind.DONE, added.sourceName(), String.join(" ", notes))); //$NON-NLS-1$
		}
		return rows;
	}

	/** The files that were rejected, or of which a part was. */
	private static List<Path> rejected(StudyStore store, ImportRun.Order order, ImportReport report) {
		Map<String, Path> files = new HashMap<>();
		SourceFiles.of(order.paths(), store.folder()).files().forEach(source -> files.put(source.name(), source.file()));
		return report.rejected().stream().map(each -> files.get(each.sourceName().split("!/", 2)[0])).filter(Objects::nonNull).distinct().toList(); //$NON-NLS-1$
	}
}
