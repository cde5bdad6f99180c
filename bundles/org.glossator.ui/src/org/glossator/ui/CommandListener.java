// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.IExecutionListenerWithChecks;
import org.eclipse.core.commands.NotEnabledException;
import org.eclipse.core.commands.NotHandledException;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.commands.ICommandService;

/** Is told before a command is executed, and when one cannot be; a subclass looks at what it wants to know. */
public abstract class CommandListener implements IExecutionListenerWithChecks {

	/** Listens as long as there is the control. */
	public final void install(ICommandService commands, Control control) {
		commands.addExecutionListener(this);
		control.addDisposeListener(event -> commands.removeExecutionListener(this));
	}

	@Override
	public void preExecute(String commandId, ExecutionEvent event) {
		// Nothing to do.
	}

	@Override
	public void notEnabled(String commandId, NotEnabledException exception) {
		// Nothing to do.
	}

	@Override
	public void notDefined(String commandId, NotDefinedException exception) {
		// Nothing to do.
	}

	@Override
	public void notHandled(String commandId, NotHandledException exception) {
		// Nothing to do.
	}

	@Override
	public void postExecuteFailure(String commandId, ExecutionException exception) {
		// Whoever executes says so.
	}

	@Override
	public void postExecuteSuccess(String commandId, Object returnValue) {
		// All is done.
	}
}
