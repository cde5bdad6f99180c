// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.study.wizards;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.window.Window;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** Makes a study, and goes on to its articles when that is wanted. */
public class NewStudyHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		NewStudyWizard wizard = new NewStudyWizard(window);
		if (new WizardDialog(window.getShell(), wizard).open() == Window.OK && wizard.importsNext()) {
			ImportHandler.open(window);
		}
		return null;
	}
}
