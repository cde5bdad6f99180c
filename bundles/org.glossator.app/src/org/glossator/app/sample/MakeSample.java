// SPDX-License-Identifier: EPL-2.0
package org.glossator.app.sample;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Path;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchWindow;
import org.glossator.ingest.ForkRuntime;
import org.glossator.ingest.IngestException;
import org.glossator.ui.OpenStudy;
import org.glossator.ui.Reports;
import org.glossator.ui.study.Articles;
import org.glossator.ui.study.Studies;

/** Makes the sample study in the background at the first start, opens it, and opens its first article. */
public final class MakeSample extends Job {

	/** Tells this job from others. */
	public static final Object FAMILY = MakeSample.class;

	private final IWorkbenchWindow window;
	private final OpenStudy study;

	/**
	 * @param window where the study is opened
	 * @param study  told what is being done
	 */
	public MakeSample(IWorkbenchWindow window, OpenStudy study) {
		super(Messages.MakeSample);
		this.window = window;
		this.study = study;
	}

	@Override
	public boolean belongsTo(Object family) {
		return family == FAMILY;
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		Path folder = SampleStudy.folder();
		study.setActivity(Messages.Making);
		try {
			SampleStudy.make(folder, MakeSample::open, ForkRuntime.current(), monitor);
			inWindow(() -> show(folder));
			return Status.OK_STATUS;
		} catch (IOException | IngestException e) {
			inWindow(() -> Reports.failed(window.getShell(), Messages.MakeSample, NLS.bind(Messages.NotMade, folder, e.getMessage()), e));
			return Status.CANCEL_STATUS;
		} finally {
			study.setActivity(""); //$NON-NLS-1$
		}
	}

	private void show(Path folder) {
		if (study.folder().isEmpty()) {
			Studies.open(window, folder);
			study.articles().stream().findFirst().ifPresent(article -> Articles.open(window.getActivePage(), study, article));
		}
	}

	private void inWindow(Runnable run) {
		window.getWorkbench().getDisplay().asyncExec(() -> {
			if (window.getShell() != null && !window.getShell().isDisposed()) {
				run.run();
			}
		});
	}

	private static InputStream open(String path) throws IOException {
		URL url = FileLocator.find(Platform.getBundle("org.glossator.app"), new org.eclipse.core.runtime.Path(path)); //$NON-NLS-1$
		if (url == null) {
			throw new FileNotFoundException(path);
		}
		return url.openStream();
	}
}
