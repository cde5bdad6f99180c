// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.study;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.glossator.ui.OpenStudy;

/** Asks for files, or for a folder as the extension says, and imports what is in them. */
public class ImportHandler extends AbstractHandler implements IExecutableExtension {

	private boolean wantsFolder;

	@Override
	public void setInitializationData(IConfigurationElement config, String property, Object data) {
		wantsFolder = "folder".equals(data); //$NON-NLS-1$
	}

	@Override
	public void setEnabled(Object evaluationContext) {
		setBaseEnabled(PlatformUI.getWorkbench().getService(OpenStudy.class).folder().isPresent());
	}

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		List<Path> chosen = wantsFolder ? folder(window.getShell()) : files(window.getShell());
		if (!chosen.isEmpty()) {
			new ImportArticles(window, window.getService(OpenStudy.class), chosen).schedule();
		}
		return null;
	}

	private static List<Path> folder(Shell shell) {
		DirectoryDialog dialog = new DirectoryDialog(shell);
		dialog.setText(Messages.ImportTitle);
		dialog.setMessage(Messages.ChooseFolder);
		String folder = dialog.open();
		return folder == null ? List.of() : List.of(Path.of(folder));
	}

	private static List<Path> files(Shell shell) {
		FileDialog dialog = new FileDialog(shell, SWT.OPEN | SWT.MULTI);
		dialog.setText(Messages.ImportTitle);
		if (dialog.open() == null) {
			return List.of();
		}
		Path folder = Path.of(dialog.getFilterPath());
		return Arrays.stream(dialog.getFileNames()).map(folder::resolve).toList();
	}
}
