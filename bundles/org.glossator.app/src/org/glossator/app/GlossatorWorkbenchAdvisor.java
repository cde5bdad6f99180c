// SPDX-License-Identifier: EPL-2.0
package org.glossator.app;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.glossator.app.sample.MakeSample;
import org.glossator.study.Reasons;
import org.glossator.ui.NativeLook;
import org.glossator.ui.OpenStudy;
import org.glossator.ui.Reports;
import org.glossator.ui.study.Studies;

/**
 * Shows the study that the program starts with, and closes it at the end. A window is there at once; the editors of the last time
 * are made when the study is open, which it mostly is by then.
 */
final class GlossatorWorkbenchAdvisor extends WorkbenchAdvisor {

	/** As long as this an empty window would only be seen to flicker. */
	private static final int PATIENCE_MILLISECONDS = 400;

	private final StudyAtStart atStart;
	private Optional<String> failure = Optional.empty();

	GlossatorWorkbenchAdvisor(StudyAtStart atStart) {
		this.atStart = atStart;
	}

	@Override
	public void initialize(IWorkbenchConfigurer configurer) {
		configurer.setSaveAndRestore(true);
		NativeLook.keepRows(Display.getCurrent());
		NativeLook.followSystem(Display.getCurrent());
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
		EditorArea.show(PlatformUI.getWorkbench());
		if (atStart.folder().isPresent()) {
			if (atStart.await(PATIENCE_MILLISECONDS)) {
				atStart.then(study()::show, this::failed);
			} else {
				study().expect(atStart.folder());
				EditorArea.holdBack(PlatformUI.getWorkbench());
			}
		}
	}

	@Override
	public void postStartup() {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		if (study().expected().isPresent()) {
			Display display = window.getShell().getDisplay();
			atStart.then(opened -> display.asyncExec(() -> arrived(window, opened)), cause -> display.asyncExec(() -> {
				study().expect(Optional.empty());
				EditorArea.show(PlatformUI.getWorkbench());
				failed(cause);
				tell(window);
			}));
		} else {
			tell(window);
		}
	}

	/** The study is open only now: its editors are made, and the person goes on where they were, unless they opened another meanwhile. */
	private void arrived(IWorkbenchWindow window, OpenStudy.Opened opened) {
		if (window.getShell() == null || window.getShell().isDisposed() || study().expected().isEmpty()) {
			opened.close();
			return;
		}
		study().show(opened);
		EditorArea.show(PlatformUI.getWorkbench());
		if (window.getActivePage().getActiveEditor() != null) {
			window.getActivePage().activate(window.getActivePage().getActiveEditor());
		}
		tell(window);
	}

	private void failed(Throwable cause) {
		Reports.log(Reasons.sentence(cause), cause);
		failure = Optional.of(NLS.bind(Messages.NotOpened, Reasons.sentence(cause)));
	}

	/** Leads to the study that is open, or says why none is. */
	private void tell(IWorkbenchWindow window) {
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
