// SPDX-License-Identifier: EPL-2.0
package org.glossator.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.glossator.app.sample.MakeSample;
import org.glossator.ui.OpenStudy;
import org.glossator.ui.Reports;
import org.glossator.ui.study.Studies;

/** Opens the study before the window, so that the editors of the last time find their articles, and closes it at the end. */
final class GlossatorWorkbenchAdvisor extends WorkbenchAdvisor {

	private final Optional<Path> asked;
	private Optional<String> failure = Optional.empty();

	GlossatorWorkbenchAdvisor(Optional<Path> asked) {
		this.asked = asked;
	}

	@Override
	public void initialize(IWorkbenchConfigurer configurer) {
		configurer.setSaveAndRestore(true);
	}

	@Override
	public String getInitialWindowPerspectiveId() {
		return AnnotatePerspective.ID;
	}

	@Override
	public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
		return new GlossatorWindowAdvisor(configurer);
	}

	@Override
	public void preStartup() {
		Optional<Path> folder = asked.or(Studies::last);
		if (folder.isPresent()) {
			try {
				study().open(folder.get());
			} catch (IOException e) {
				Reports.log(e.getMessage(), e);
				failure = Optional.of(NLS.bind(Messages.NotOpened, e.getMessage()));
			}
		}
	}

	@Override
	public void postStartup() {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		Optional<Path> open = study().folder();
		if (open.isPresent()) {
			Studies.open(window, open.get());
		} else {
			failure.ifPresent(sentence -> MessageDialog.openError(window.getShell(), Messages.Product, sentence));
		}
	}

	@Override
	public void postShutdown() {
		study().close();
		IWorkspace workspace = ResourcesPlugin.getWorkspace();
		Job.getJobManager().cancel(MakeSample.FAMILY);
		try {
			workspace.save(true, null);
		} catch (CoreException e) {
			Reports.log("The workspace was not saved; the studies are not touched by that.", e); //$NON-NLS-1$
		}
	}

	private static OpenStudy study() {
		return PlatformUI.getWorkbench().getService(OpenStudy.class);
	}
}
