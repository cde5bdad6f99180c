// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.study.codebook;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.glossator.model.codebook.Described;
import org.glossator.ui.OpenStudy;
import org.glossator.ui.study.StudyHandler;

/** Opens the codebook editor, at the layer, feature or tag that is selected, if one is. */
public class EditCodebookHandler extends StudyHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		IWorkbenchPage page = window.getActivePage();
		OpenStudy study = window.getService(OpenStudy.class);
		if (HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selection && selection.getFirstElement() instanceof Described element) {
			CodebookOpener.open(page, study, element);
		} else {
			CodebookOpener.open(page, study);
		}
		return null;
	}
}
