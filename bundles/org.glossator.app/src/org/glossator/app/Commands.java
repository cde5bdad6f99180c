// SPDX-License-Identifier: EPL-2.0
package org.glossator.app;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.IHandlerService;
import org.glossator.ui.Reports;

/** Runs commands of the workbench from places that are no menu. */
public final class Commands {

	private Commands() {
	}

	/** Runs a command in a window; one that cannot be run there now is left. */
	public static void run(IWorkbenchWindow window, String id) {
		try {
			window.getService(IHandlerService.class).executeCommand(id, null);
		} catch (CommandException e) {
			Reports.log("The command " + id + " cannot be run now.", e); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}
}
