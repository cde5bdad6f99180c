// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.study;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Shell;

/** The file manager of the system. */
public final class FileManager {

	private FileManager() {
	}

	/** Shows a folder; a person is told where it is when that is not possible. */
	public static void show(Shell shell, Path folder) {
		if (!Files.isDirectory(folder)) {
			MessageDialog.openError(shell, Messages.ShowFolder, NLS.bind(Messages.FolderGone, folder));
		} else if (!Program.launch(folder.toString())) {
			MessageDialog.openInformation(shell, Messages.ShowFolder, NLS.bind(Messages.FolderNotShown, folder));
		}
	}
}
