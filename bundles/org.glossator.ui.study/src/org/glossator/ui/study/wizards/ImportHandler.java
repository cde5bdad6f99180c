// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.study.wizards;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.glossator.ui.OpenStudy;

/** Brings articles or codings into the open study. */
public class ImportHandler extends AbstractHandler {

	@Override
	public void setEnabled(Object evaluationContext) {
		setBaseEnabled(PlatformUI.getWorkbench().getService(OpenStudy.class).folder().isPresent());
	}

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		open(HandlerUtil.getActiveWorkbenchWindowChecked(event));
		return null;
	}

	/** Asks what to import into the open study, if one is. */
	static void open(IWorkbenchWindow window) {
		if (window.getService(OpenStudy.class).store().isPresent()) {
			new WizardDialog(window.getShell(), new ImportWizard(window)).open();
		}
	}
}
