// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.editor.coding;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ISources;
import org.eclipse.ui.handlers.HandlerUtil;

/** Does what the extension names, in the article editor that is active. */
public class CodingHandler extends AbstractHandler implements IExecutableExtension {

	private CodingCommand command = CodingCommand.QUICK_CODE;

	@Override
	public void setInitializationData(IConfigurationElement config, String property, Object data) {
		command = CodingCommand.valueOf(String.valueOf(data));
	}

	@Override
	public void setEnabled(Object context) {
		setBaseEnabled(desk(HandlerUtil.getVariable(context, ISources.ACTIVE_EDITOR_NAME)).filter(command::isPossible).isPresent());
	}

	@Override
	public Object execute(ExecutionEvent event) {
		Map<String, String> parameters = new HashMap<>();
		for (Object name : event.getParameters().keySet()) {
			parameters.put(String.valueOf(name), event.getParameter(String.valueOf(name)));
		}
		desk(HandlerUtil.getActiveEditor(event)).ifPresent(desk -> command.run(desk, parameters));
		return null;
	}

	private static Optional<CodingDesk> desk(Object editor) {
		return editor instanceof IEditorPart part ? Optional.ofNullable(part.getAdapter(CodingDesk.class)) : Optional.empty();
	}
}
