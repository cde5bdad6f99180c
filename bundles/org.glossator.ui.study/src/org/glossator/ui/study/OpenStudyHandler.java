// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.study;

import java.nio.file.Path;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** Asks for the folder of a study, and opens it. */
public class OpenStudyHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		DirectoryDialog dialog = new DirectoryDialog(window.getShell());
		dialog.setText(Messages.OpenTitle);
		dialog.setMessage(Messages.ChooseStudy);
		Studies.last().map(Path::getParent).ifPresent(parent -> dialog.setFilterPath(parent.toString()));
		String chosen = dialog.open();
		if (chosen != null) {
			Studies.open(window, Path.of(chosen));
		}
		return null;
	}
}
