// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.study.explorer;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;

/** Saves what is in the editor while a part is active that has nothing of its own to save, though the platform thinks that it could. */
final class SaveEditor extends AbstractHandler {

	private final IWorkbenchPage page;

	SaveEditor(IWorkbenchPage page) {
		this.page = page;
	}

	private Optional<IEditorPart> dirty() {
		return Optional.ofNullable(page.getActiveEditor()).filter(IEditorPart::isDirty);
	}

	@Override
	public void setEnabled(Object state) {
		setBaseEnabled(dirty().isPresent());
	}

	@Override
	public Object execute(ExecutionEvent event) {
		dirty().ifPresent(editor -> page.saveEditor(editor, false));
		setEnabled(null);
		return null;
	}
}
