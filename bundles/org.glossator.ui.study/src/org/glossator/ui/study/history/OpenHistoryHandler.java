// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.study.history;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.glossator.ui.OpenStudy;

/** Opens the history of the codebook. */
public class OpenHistoryHandler extends AbstractHandler {

	@Override
	public void setEnabled(Object evaluationContext) {
		setBaseEnabled(PlatformUI.getWorkbench().getService(OpenStudy.class).folder().isPresent());
	}

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		HistoryOpener.open(window.getActivePage(), window.getService(OpenStudy.class));
		return null;
	}
}
