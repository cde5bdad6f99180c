// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.study.registry;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.glossator.model.codebook.RegistryKind;
import org.glossator.model.registry.Entry;
import org.glossator.ui.OpenStudy;
import org.glossator.ui.study.StudyHandler;
import org.glossator.ui.study.explorer.Node;

/** Opens the registry editor, at the entry or kind that is selected, if one is. */
public class EditRegistryHandler extends StudyHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		IWorkbenchPage page = window.getActivePage();
		OpenStudy study = window.getService(OpenStudy.class);
		Object selected = HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selection ? selection.getFirstElement() : null;
		switch (selected) {
		case Entry entry -> RegistryOpener.open(page, study, entry);
		case Node.EntryKind kind -> RegistryOpener.open(page, study, switch (kind) {
		case ENTITIES -> RegistryKind.ENTITY;
		case PROPOSITIONS -> RegistryKind.PROPOSITION;
		case EVENTS -> RegistryKind.EVENT;
		});
		case null, default -> RegistryOpener.open(page, study);
		}
		return null;
	}
}
