// SPDX-License-Identifier: EPL-2.0
package org.glossator.app;

import java.util.Set;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.commands.MBindingTable;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.commands.ICommandService;

/**
 * Takes away what the platform brings for programmers: commands on projects, resources and source text, which would be found by
 * Quick Access, listed among the keys and run by them. What stays is named here; all commands of Glossator do.
 */
final class PlatformCommands {

	private static final String PLATFORM = "org.eclipse."; //$NON-NLS-1$

	private static final Set<String> KEPT = Set.of(
			"org.eclipse.equinox.p2.ui.sdk.update", //$NON-NLS-1$
			"org.eclipse.ui.edit.copy", "org.eclipse.ui.edit.cut", "org.eclipse.ui.edit.delete", "org.eclipse.ui.edit.findNext", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			"org.eclipse.ui.edit.findReplace", "org.eclipse.ui.edit.paste", "org.eclipse.ui.edit.redo", "org.eclipse.ui.edit.selectAll", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			"org.eclipse.ui.edit.undo", //$NON-NLS-1$
			"org.eclipse.ui.file.close", "org.eclipse.ui.file.closeAll", "org.eclipse.ui.file.closeOthers", "org.eclipse.ui.file.closePart", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			"org.eclipse.ui.file.exit", "org.eclipse.ui.file.properties", "org.eclipse.ui.file.save", "org.eclipse.ui.file.saveAll", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			"org.eclipse.ui.help.aboutAction", "org.eclipse.ui.help.quickStartAction", //$NON-NLS-1$ //$NON-NLS-2$
			"org.eclipse.ui.navigate.backwardHistory", "org.eclipse.ui.navigate.collapseAll", "org.eclipse.ui.navigate.expandAll", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			"org.eclipse.ui.navigate.forwardHistory", "org.eclipse.ui.navigate.linkWithEditor", "org.eclipse.ui.navigate.nextTab", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			"org.eclipse.ui.navigate.previousTab", //$NON-NLS-1$
			"org.eclipse.ui.views.showView", //$NON-NLS-1$
			"org.eclipse.ui.window.activateEditor", "org.eclipse.ui.window.fullscreenmode", "org.eclipse.ui.window.maximizePart", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			"org.eclipse.ui.window.minimizePart", "org.eclipse.ui.window.nextEditor", "org.eclipse.ui.window.nextView", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			"org.eclipse.ui.window.openEditorDropDown", "org.eclipse.ui.window.preferences", "org.eclipse.ui.window.previousEditor", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			"org.eclipse.ui.window.previousView", "org.eclipse.ui.window.quickAccess", "org.eclipse.ui.window.resetPerspective", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			"org.eclipse.ui.window.showContextMenu", "org.eclipse.ui.window.showKeyAssist", "org.eclipse.ui.window.showSystemMenu", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			"org.eclipse.ui.window.showViewMenu"); //$NON-NLS-1$

	private PlatformCommands() {
	}

	/** Leaves of the platform's commands, and of the keys that run them, only what a person who codes has a use for, and names it so. */
	static void leaveUseful(IWorkbench workbench) {
		for (MBindingTable table : workbench.getService(MApplication.class).getBindingTables()) {
			table.getBindings().removeIf(key -> key.getCommand() != null && isUseless(key.getCommand().getElementId()));
		}
		ICommandService commands = workbench.getService(ICommandService.class);
		for (Command command : commands.getDefinedCommands()) {
			if (isUseless(command.getId())) {
				command.undefine();
			}
		}
		Command find = commands.getCommand(IWorkbenchCommandConstants.EDIT_FIND_AND_REPLACE);
		try {
			find.define(Messages.FindName, Messages.FindDescription, find.getCategory()); // nothing is replaced here
		} catch (NotDefinedException e) {
			throw new IllegalStateException(e); // it is among those that are kept
		}
	}

	private static boolean isUseless(String command) {
		return command.startsWith(PLATFORM) && !KEPT.contains(command);
	}
}
