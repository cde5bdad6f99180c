// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.study.wizards;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchWindow;
import org.glossator.formats.CorpusExporter;
import org.glossator.formats.ExportReport;
import org.glossator.formats.ExportRequest;
import org.glossator.study.StudyStore;
import org.glossator.ui.Reports;
import org.glossator.ui.study.FileManager;

/** Writes a study, or a part of it, as a job that can be cancelled, and then tells what was written. */
final class ExportRun extends Job {

	private final IWorkbenchWindow window;
	private final StudyStore store;
	private final CorpusExporter exporter;
	private final ExportRequest request;

	ExportRun(IWorkbenchWindow window, StudyStore store, CorpusExporter exporter, ExportRequest request) {
		super(Messages.Export);
		this.window = window;
		this.store = store;
		this.exporter = exporter;
		this.request = request;
		setUser(true);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			ExportReport report = exporter.export(store, request, monitor);
			inWindow(() -> show(report));
			return report.cancelled() ? Status.CANCEL_STATUS : Status.OK_STATUS;
		} catch (IOException e) {
			inWindow(() -> Reports.failed(window.getShell(), Messages.Export, e));
			return Status.CANCEL_STATUS;
		} catch (OperationCanceledException e) {
			throw e;
		} catch (RuntimeException e) {
			inWindow(() -> Reports.defect(window.getShell(), Messages.Export, e));
			return Status.CANCEL_STATUS;
		}
	}

	private void show(ExportReport report) {
		List<ResultDialog.Row> rows = new ArrayList<>();
		report.failed().forEach(each -> rows.add(new ResultDialog.Row(ResultDialog.Kind.FAILED, each.sourceName(), each.reason())));
		report.notes().forEach(note -> rows.add(new ResultDialog.Row(ResultDialog.Kind.LEFT, "", note))); //$NON-NLS-1$
		String summary = report.cancelled() ? Messages.ExportCancelled : NLS.bind(Messages.Exported, new Object[] { request.out(),
				count(report.articles(), Messages.OneArticle, Messages.ManyArticles), count(report.codings(), Messages.OneCoding, Messages.ManyCodings),
				count(report.files(), Messages.OneFile, Messages.ManyFiles) });
		Optional<String> extra = report.cancelled() ? Optional.empty() : Optional.of(Messages.OpenFolder);
		if (new ResultDialog(window.getShell(), Messages.Export, summary, rows, extra).open() == ResultDialog.EXTRA) {
			FileManager.show(window.getShell(), request.out());
		}
	}

	private static String count(int count, String one, String many) {
		return count == 1 ? one : NLS.bind(many, Integer.valueOf(count));
	}

	private void inWindow(Runnable dialog) {
		window.getWorkbench().getDisplay().asyncExec(() -> {
			if (window.getShell() != null && !window.getShell().isDisposed()) {
				dialog.run();
			}
		});
	}
}
