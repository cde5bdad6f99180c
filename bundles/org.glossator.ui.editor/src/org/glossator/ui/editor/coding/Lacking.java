// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.editor.coding;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.IExecutionListenerWithChecks;
import org.eclipse.core.commands.NotEnabledException;
import org.eclipse.core.commands.NotHandledException;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.ui.commands.ICommandService;

/** Says what a command of coding by hand lacks when its key is pressed and it cannot be done: the workbench would say nothing. */
public final class Lacking implements IExecutionListenerWithChecks {

	private final CodingDesk desk;

	/** For the keys that are pressed on a desk. */
	public Lacking(CodingDesk desk) {
		this.desk = desk;
	}

	/** Listens as long as there is the text. */
	public void install() {
		ICommandService commands = desk.page().site().getService(ICommandService.class);
		commands.addExecutionListener(this);
		desk.page().text().addDisposeListener(event -> commands.removeExecutionListener(this));
	}

	@Override
	public void notEnabled(String commandId, NotEnabledException exception) {
		if (desk.page().text().isFocusControl() && desk.list().isEmpty()) {
			CodingCommand.of(commandId).flatMap(command -> command.lacks(desk)).ifPresent(desk::say);
		}
	}

	@Override
	public void notDefined(String commandId, NotDefinedException exception) {
		// It is none of these.
	}

	@Override
	public void notHandled(String commandId, NotHandledException exception) {
		// It is none of these.
	}

	@Override
	public void preExecute(String commandId, ExecutionEvent event) {
		// It speaks for itself.
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
