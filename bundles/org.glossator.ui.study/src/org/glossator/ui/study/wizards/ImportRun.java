// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.study.wizards;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.IWorkbenchWindow;
import org.glossator.formats.CodingImporter;
import org.glossator.formats.sources.ImportJob;
import org.glossator.formats.sources.ImportReport;
import org.glossator.ingest.ForkRuntime;
import org.glossator.ingest.IngestException;
import org.glossator.ingest.IngestOptions;
import org.glossator.study.StudyStore;
import org.glossator.ui.OpenStudy;
import org.glossator.ui.Reports;

/** Imports files into the open study as a job that can be cancelled, and then tells what became of them. */
final class ImportRun extends Job {

	/**
	 * What is to be imported.
	 *
	 * @param paths   files and folders
	 * @param format  how they are read
	 * @param columns for tables: column to field
	 * @param coder   whose codings they are; empty for articles
	 * @param types   the type system of codings; empty when it lies beside them
	 */
	record Order(List<Path> paths, String format, Map<String, String> columns, Optional<String> coder, Optional<Path> types) {

		Order with(List<Path> others) {
			return new Order(others, format, columns, coder, types);
		}
	}

	private final IWorkbenchWindow window;
	private final OpenStudy study;
	private final StudyStore store;
	private final Order order;

	ImportRun(IWorkbenchWindow window, OpenStudy study, Order order) {
		super(Messages.Import);
		this.window = window;
		this.study = study;
		this.store = study.store().orElseThrow();
		this.order = order;
		setUser(true);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			ImportReport report = order.coder().isPresent() ? codings(order.coder().get(), monitor) : articles(monitor);
			inWindow(() -> ImportResult.show(window, study, store, order, report));
			return report.cancelled() ? Status.CANCEL_STATUS : Status.OK_STATUS;
		} catch (IOException | IngestException e) {
			inWindow(() -> Reports.failed(window.getShell(), Messages.Import, e));
			return Status.CANCEL_STATUS;
		} catch (OperationCanceledException e) {
			throw e;
		} catch (RuntimeException e) {
			inWindow(() -> Reports.defect(window.getShell(), Messages.Import, e));
			return Status.CANCEL_STATUS;
		} finally {
			study.refresh();
		}
	}

	private ImportReport articles(IProgressMonitor monitor) throws IOException {
		IngestOptions options = IngestOptions.defaults().withFormat(order.format()).withColumns(order.columns());
		return ImportJob.run(store, order.paths(), options, ForkRuntime.current(), monitor);
	}

	private ImportReport codings(String coder, IProgressMonitor monitor) throws IOException {
		CodingImporter importer = Services.all(CodingImporter.class).stream().filter(each -> each.name().equals(order.format())).findFirst().orElseThrow();
		return importer.importCodings(store, new CodingImporter.Request(order.paths(), coder, order.types()), monitor);
	}

	private void inWindow(Runnable dialog) {
		window.getWorkbench().getDisplay().asyncExec(() -> {
			if (window.getShell() != null && !window.getShell().isDisposed()) {
				dialog.run();
			}
		});
	}
}
