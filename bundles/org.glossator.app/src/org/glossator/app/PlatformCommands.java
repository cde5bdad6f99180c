// SPDX-License-Identifier: EPL-2.0
package org.glossator.app;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.IParameter;
import org.eclipse.core.commands.IParameterValues;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.commands.MBindingTable;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.keys.IBindingService;

/**
 * Takes out of sight what the platform brings for programmers: commands on projects, resources and source text, which would be found
 * by Quick Access, listed among the keys and run by them. What stays is named here; all commands of Glossator do. The others stay
 * defined, for the platform reads its keys anew with every change of them, and logs each one whose command is not.
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

	/** What a command asks for that nobody shall find: lists of commands hold those alone whose parameters have values to choose. */
	private static final IParameter NOBODY_GIVES_IT = new IParameter() {

		@Override
		public String getId() {
			return "org.glossator.app.unused"; //$NON-NLS-1$
		}

		@Override
		public String getName() {
			return getId();
		}

		@Override
		public IParameterValues getValues() {
			return Map::of;
		}

		@Override
		public boolean isOptional() {
			return false;
		}
	};

	private PlatformCommands() {
	}

	/** Leaves of the platform's commands, and of the keys that run them, only what a person who codes has a use for, and names it so. */
	static void leaveUseful(IWorkbench workbench) {
		takeKeys(workbench);
		workbench.getService(IBindingService.class).addBindingManagerListener(event -> takeKeysSoon(workbench));
		ICommandService commands = workbench.getService(ICommandService.class);
		try {
			for (Command command : commands.getDefinedCommands()) {
				if (isUseless(command.getId())) {
					command.define(command.getName(), command.getDescription(), commands.getCategory(null), parameters(command));
				}
			}
			Command find = commands.getCommand(IWorkbenchCommandConstants.EDIT_FIND_AND_REPLACE);
			find.define(Messages.FindName, Messages.FindDescription, find.getCategory()); // nothing is replaced here
		} catch (NotDefinedException e) {
			throw new IllegalStateException(e); // they are those that are defined
		}
	}

	/** One that nobody gives before those of the command, which its keys may fill in. */
	private static IParameter[] parameters(Command command) throws NotDefinedException {
		Stream<IParameter> own = command.getParameters() == null ? Stream.of() : Stream.of(command.getParameters());
		return Stream.concat(Stream.of(NOBODY_GIVES_IT), own).toArray(IParameter[]::new);
	}

	/** Once the platform has bound its keys anew, which it does after it has told of them. */
	private static void takeKeysSoon(IWorkbench workbench) {
		if (!workbench.isClosing()) {
			workbench.getDisplay().asyncExec(() -> {
				if (!workbench.isClosing()) {
					takeKeys(workbench);
				}
			});
		}
	}

	private static void takeKeys(IWorkbench workbench) {
		for (MBindingTable table : workbench.getService(MApplication.class).getBindingTables()) {
			table.getBindings().removeIf(key -> key.getCommand() != null && isUseless(key.getCommand().getElementId()));
		}
	}

	private static boolean isUseless(String command) {
		return command.startsWith(PLATFORM) && !KEPT.contains(command);
	}
}
