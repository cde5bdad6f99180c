// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.editor.coding;

import org.eclipse.core.commands.NotEnabledException;
import org.eclipse.ui.commands.ICommandService;
import org.glossator.ui.CommandListener;

/** Says what a command of coding by hand lacks when its key is pressed and it cannot be done: the workbench would say nothing. */
public final class Lacking extends CommandListener {

	private final CodingDesk desk;

	/** For the keys that are pressed on a desk. */
	public Lacking(CodingDesk desk) {
		this.desk = desk;
	}

	/** Listens as long as there is the text. */
	public void install() {
		install(desk.page().site().getService(ICommandService.class), desk.page().text());
	}

	@Override
	public void notEnabled(String commandId, NotEnabledException exception) {
		if (desk.page().text().isFocusControl() && desk.list().isEmpty()) {
			CodingCommand.of(commandId).flatMap(command -> command.lacks(desk)).ifPresent(desk::say);
		}
	}
}
