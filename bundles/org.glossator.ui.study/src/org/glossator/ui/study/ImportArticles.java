// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.study;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchWindow;
import org.glossator.ingest.ForkRuntime;
import org.glossator.ingest.IngestException;
import org.glossator.ingest.IngestOptions;
import org.glossator.study.ImportJob;
import org.glossator.study.ImportReport;
import org.glossator.study.StudyStore;
import org.glossator.ui.OpenStudy;
import org.glossator.ui.Reports;

/** Imports files into the open study as a job that can be cancelled, and then tells what became of them. */
final class ImportArticles extends Job {

	/** As many sources as a dialog names one by one. */
	private static final int NAMED = 8;

	private final IWorkbenchWindow window;
	private final OpenStudy study;
	private final StudyStore store;
	private final List<Path> paths;

	ImportArticles(IWorkbenchWindow window, OpenStudy study, List<Path> paths) {
		super(Messages.ImportTitle);
		this.window = window;
		this.study = study;
		this.store = study.store().orElseThrow();
		this.paths = List.copyOf(paths);
		setUser(true);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			ImportReport report = ImportJob.run(store, paths, IngestOptions.defaults(), ForkRuntime.current(), monitor);
			tell(() -> show(report));
			return report.cancelled() ? Status.CANCEL_STATUS : Status.OK_STATUS;
		} catch (IOException | IngestException e) {
			tell(() -> Reports.failed(window.getShell(), Messages.ImportTitle, e.getMessage(), e));
			return Status.CANCEL_STATUS;
		} finally {
			study.refresh();
		}
	}

	private void tell(Runnable dialog) {
		window.getWorkbench().getDisplay().asyncExec(() -> {
			if (window.getShell() != null && !window.getShell().isDisposed()) {
				dialog.run();
			}
		});
	}

	private void show(ImportReport report) {
		String text = sentences(report);
		if (report.rejected().isEmpty() && !report.cancelled() && !report.added().isEmpty()) {
			MessageDialog.openInformation(window.getShell(), Messages.ImportTitle, text);
		} else {
			MessageDialog.openWarning(window.getShell(), Messages.ImportTitle, text);
		}
	}

	/** What became of an import, for a person: what was imported, what was not and why. */
	static String sentences(ImportReport report) {
		List<String> lines = new ArrayList<>();
		if (report.cancelled()) {
			lines.add(Messages.ImportCancelled);
		}
		boolean nothing = report.added().isEmpty() && report.alreadyThere().isEmpty() && report.rejected().isEmpty();
		lines.add(nothing ? Messages.ImportNone : NLS.bind(Messages.Imported, Integer.valueOf(report.added().size())));
		if (report.replacedCharacters() > 0) {
			lines.add(NLS.bind(Messages.ImportReplaced, Integer.valueOf(report.replacedCharacters())));
		}
		list(lines, Messages.ImportAlready, report.alreadyThere().stream().map(there -> there.sourceName() + " \u2192 " + there.articleId()).toList()); //$NON-NLS-1$
		list(lines, Messages.ImportRejected, report.rejected().stream().map(ImportReport.Rejected::reason).toList());
		return String.join("\n", lines); //$NON-NLS-1$
	}

	private static void list(List<String> lines, String heading, List<String> items) {
		if (items.isEmpty()) {
			return;
		}
		lines.add(""); //$NON-NLS-1$
		lines.add(NLS.bind(heading, Integer.valueOf(items.size())));
		items.stream().limit(NAMED).map(item -> "\u2022 " + item).forEach(lines::add); //$NON-NLS-1$
		if (items.size() > NAMED) {
			lines.add(NLS.bind(Messages.ImportMore, Integer.valueOf(items.size() - NAMED)));
		}
	}
}
