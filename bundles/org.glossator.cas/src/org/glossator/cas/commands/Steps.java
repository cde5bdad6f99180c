// SPDX-License-Identifier: EPL-2.0
package org.glossator.cas.commands;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;

/**
 * A compound command whose steps are prepared one after the other, each when those before it have been executed: a step remembers
 * what to restore when it is prepared, and steps on an anchor change what later ones find. When a step fails, those before it are
 * undone. One without steps cannot be executed.
 */
public final class Steps extends CompoundCommand {

	/** No steps yet. */
	public Steps() {
		super(CompoundCommand.MERGE_COMMAND_ALL);
	}

	@Override
	protected boolean prepare() {
		return !commandList.isEmpty();
	}

	@Override
	public void execute() {
		int done = 0;
		try {
			for (Command command : commandList) {
				if (!command.canExecute()) {
					throw new IllegalStateException("A step of the change cannot be made; nothing was changed.");
				}
				command.execute();
				done++;
			}
		} finally {
			for (int i = done; done < commandList.size() && i > 0; i--) {
				commandList.get(i - 1).undo();
			}
		}
	}
}
