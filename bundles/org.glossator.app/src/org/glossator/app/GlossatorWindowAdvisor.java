// SPDX-License-Identifier: EPL-2.0
package org.glossator.app;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.glossator.ui.OpenStudy;
import org.glossator.ui.Undoing;

/** The window: its first size, a title that says which study is open, and the welcome page while none is. */
final class GlossatorWindowAdvisor extends WorkbenchWindowAdvisor {

	/** More than this is of no use to a page of text with a view on either side. */
	private static final int WIDE = 1720;
	private static final int HIGH = 1080;

	private final Runnable onStudy = this::retitleSoon;
	private OpenStudy study;

	GlossatorWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
		super(configurer);
	}

	@Override
	public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
		return new GlossatorActionBarAdvisor(configurer);
	}

	@Override
	public void preWindowOpen() {
		IWorkbenchWindowConfigurer window = getWindowConfigurer();
		Rectangle screen = Display.getCurrent().getPrimaryMonitor().getClientArea();
		window.setInitialSize(new Point(Math.min(WIDE, screen.width), Math.min(HIGH, screen.height)));
		window.setShowCoolBar(true);
		window.setShowPerspectiveBar(false);
		window.setShowStatusLine(true);
		window.setShowProgressIndicator(true);
		study = window.getWindow().getService(OpenStudy.class);
		study.addListener(onStudy);
		retitle();
	}

	@Override
	public void postWindowCreate() {
		Undoing.install(getWindowConfigurer().getWindow());
		IWorkbench workbench = getWindowConfigurer().getWindow().getWorkbench();
		PlatformCommands.leaveUseful(workbench);
		PreferencePages.flatten(workbench.getPreferenceManager());
	}

	@Override
	public void openIntro() {
		if (study.folder().isEmpty() && study.expected().isEmpty()) {
			getWindowConfigurer().getWorkbenchConfigurer().getWorkbench().getIntroManager().showIntro(getWindowConfigurer().getWindow(), false);
		}
	}

	@Override
	public void dispose() {
		study.removeListener(onStudy);
	}

	private void retitleSoon() {
		Shell shell = getWindowConfigurer().getWindow().getShell();
		if (shell != null && !shell.isDisposed()) {
			shell.getDisplay().asyncExec(this::retitle);
		}
	}

	private void retitle() {
		getWindowConfigurer().setTitle(study.name().map(name -> NLS.bind(Messages.Title, name)).orElse(Messages.Product));
	}
}
