// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.study;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.glossator.model.Codebooks;
import org.glossator.study.StudyStore;
import org.glossator.ui.Reports;

/** Asks for a name and a place, makes a study with the default codebook there, and opens it. */
public class NewStudyHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		FileDialog dialog = new FileDialog(window.getShell(), SWT.SAVE);
		dialog.setText(Messages.ChooseNew);
		Studies.last().map(Path::getParent).ifPresent(parent -> dialog.setFilterPath(parent.toString()));
		String chosen = dialog.open();
		if (chosen != null) {
			Path folder = Path.of(chosen);
			try {
				StudyStore.create(folder, folder.getFileName().toString(), Codebooks.newsFraming()).close();
				Studies.open(window, folder);
			} catch (IOException e) {
				Reports.failed(window.getShell(), Messages.NewTitle, NLS.bind(Messages.NotMade, e.getMessage()), e);
			}
		}
		return null;
	}
}
