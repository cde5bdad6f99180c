// SPDX-License-Identifier: EPL-2.0
package org.glossator.app.guide;

import java.util.Optional;

import org.eclipse.help.IContext;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.help.AbstractHelpUI;

/** The guide as what the platform knows as help: Quick Access searches it. */
public final class GuideAsHelp extends AbstractHelpUI {

	@Override
	public void displayHelp() {
		search(""); //$NON-NLS-1$
	}

	@Override
	public void displayHelpResource(String address) {
		displayHelp();
	}

	@Override
	public void displayContext(IContext context, int x, int y) {
		displayHelp();
	}

	@Override
	public void search(String words) {
		Optional.ofNullable(PlatformUI.getWorkbench().getActiveWorkbenchWindow()).map(IWorkbenchWindow::getActivePage)
				.ifPresent(page -> GuideView.open(page, words));
	}

	@Override
	public boolean isContextHelpDisplayed() {
		return false;
	}
}
