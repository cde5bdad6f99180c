// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.views.properties;

import java.util.Set;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.glossator.ui.CommandListener;

/** Sees to it that saving also saves what is being typed in the form, though the field was not left. */
final class PendingTyping extends CommandListener {

	private static final Set<String> SAVING = Set.of(IWorkbenchCommandConstants.FILE_SAVE, IWorkbenchCommandConstants.FILE_SAVE_ALL,
			IWorkbenchCommandConstants.FILE_EXIT, IWorkbenchCommandConstants.FILE_CLOSE, IWorkbenchCommandConstants.FILE_CLOSE_ALL);

	private final Runnable commit;

	PendingTyping(Runnable commit) {
		this.commit = commit;
	}

	@Override
	public void preExecute(String commandId, ExecutionEvent event) {
		if (SAVING.contains(commandId)) {
			commit.run();
		}
	}
}
