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
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchWindow;
import org.glossator.ingest.ForkRuntime;
import org.glossator.ingest.IngestException;
import org.glossator.study.Reasons;
import org.glossator.study.StudyStore;
import org.glossator.ui.Me;
import org.glossator.ui.OpenStudy;
import org.glossator.ui.Reports;
import org.glossator.ui.study.ArticleOpener;
import org.glossator.ui.study.Studies;

/** Opens the sample study and its first article; makes it in the background when it is not there. */
public final class MakeSample extends Job {

	/** Tells this job from others. */
	public static final Object FAMILY = MakeSample.class;

	private final IWorkbenchWindow window;
	private final String coder = Me.name();

	/**
	 * @param window where the study is opened
	 */
	public MakeSample(IWorkbenchWindow window) {
		super(Messages.MakeSample);
		this.window = window;
	}

	@Override
	public boolean belongsTo(Object family) {
		return family == FAMILY;
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		Path folder = SampleStudy.folder();
		try {
			if (!StudyStore.isStudy(folder)) {
				SampleStudy.make(folder, coder, MakeSample::open, ForkRuntime.current(), monitor);
				Me.setIn(folder, coder);
			}
			inWindow(() -> show(folder));
			return Status.OK_STATUS;
		} catch (@SuppressWarnings("unused") OperationCanceledException e) {
			return Status.CANCEL_STATUS;
		} catch (IOException | IngestException e) {
			inWindow(() -> Reports.failed(window.getShell(), Messages.MakeSample, NLS.bind(Messages.NotMade, folder, Reasons.sentence(e)), e));
			return Status.CANCEL_STATUS;
		}
	}

	private void show(Path folder) {
		OpenStudy study = window.getService(OpenStudy.class);
		if (Studies.open(window, folder) && window.getActivePage().getEditorReferences().length == 0) {
			study.articles().stream().findFirst().ifPresent(article -> ArticleOpener.open(window.getActivePage(), study, article));
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
