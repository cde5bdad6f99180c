// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.views.properties;

import java.util.Set;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.IExecutionListener;
import org.eclipse.core.commands.NotHandledException;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.commands.ICommandService;

/** Sees to it that saving also saves what is being typed in the form, though the field was not left. */
final class PendingTyping implements IExecutionListener {

	private static final Set<String> SAVING = Set.of(IWorkbenchCommandConstants.FILE_SAVE, IWorkbenchCommandConstants.FILE_SAVE_ALL,
			IWorkbenchCommandConstants.FILE_EXIT, IWorkbenchCommandConstants.FILE_CLOSE, IWorkbenchCommandConstants.FILE_CLOSE_ALL);

	private final Runnable commit;

	PendingTyping(Runnable commit) {
		this.commit = commit;
	}

	/** Listens until a control is disposed. */
	void install(ICommandService commands, Control control) {
		commands.addExecutionListener(this);
		control.addDisposeListener(event -> commands.removeExecutionListener(this));
	}

	@Override
	public void preExecute(String commandId, ExecutionEvent event) {
		if (SAVING.contains(commandId)) {
			commit.run();
		}
	}

	@Override
	public void notHandled(String commandId, NotHandledException exception) {
		// Nothing is saved.
	}

	@Override
	public void postExecuteFailure(String commandId, ExecutionException exception) {
		// Whoever saves says so.
	}

	@Override
	public void postExecuteSuccess(String commandId, Object returnValue) {
		// All is done.
	}
}
