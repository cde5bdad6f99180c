// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.study.people;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.glossator.ui.Me;
import org.glossator.ui.OpenStudy;
import org.glossator.ui.study.CoderNames;
import org.glossator.ui.study.Studies;
import org.glossator.ui.study.StudyHandler;

/** Asks who codes in the open study from now on, and opens it again for that coder. */
public class ChangeCoderHandler extends StudyHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		OpenStudy study = window.getService(OpenStudy.class);
		study.folder().ifPresent(folder -> {
			ChangeCoderDialog dialog = new ChangeCoderDialog(window.getShell(), study.name().orElse(""), study.coderName().orElse(""), //$NON-NLS-1$ //$NON-NLS-2$
					new CoderNames(study).all());
			if (dialog.open() == Window.OK && !dialog.chosen().equals(study.coderName().orElse(""))) { //$NON-NLS-1$
				Studies.reopen(window, () -> Me.setIn(folder, dialog.chosen()));
			}
		});
		return null;
	}
}
