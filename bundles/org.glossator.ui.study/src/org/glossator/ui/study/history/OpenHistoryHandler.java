// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.study.history;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.glossator.ui.OpenStudy;
import org.glossator.ui.study.StudyHandler;

/** Opens the history of the codebook. */
public class OpenHistoryHandler extends StudyHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		HistoryOpener.open(window.getActivePage(), window.getService(OpenStudy.class));
		return null;
	}
}
