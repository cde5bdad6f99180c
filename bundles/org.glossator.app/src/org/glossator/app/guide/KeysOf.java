// SPDX-License-Identifier: EPL-2.0
package org.glossator.app.guide;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.keys.IBindingService;
import org.eclipse.ui.services.IServiceLocator;

/** The keys that commands are bound to, wherever they work; the service for bindings names only those that work now. */
final class KeysOf {

	private final List<Binding> bindings;
	private final ICommandService commands;

	KeysOf(IServiceLocator locator) {
		bindings = List.of(locator.getService(IBindingService.class).getBindings());
		commands = locator.getService(ICommandService.class);
	}

	/** The keys of a command as they are shown, one that a person chose before the others; the command's name when it has none. */
	String command(String id) {
		return bindings.stream().filter(binding -> isPlain(binding, id) && !isTakenAway(binding))
				.min(Comparator.comparing(binding -> Boolean.valueOf(binding.getType() != Binding.USER))).map(binding -> binding.getTriggerSequence().format())
				.orElseGet(() -> name(id));
	}

	private static boolean isPlain(Binding binding, String id) {
		return binding.getParameterizedCommand() != null && binding.getParameterizedCommand().getId().equals(id)
				&& binding.getParameterizedCommand().getParameterMap().isEmpty();
	}

	/** Whether a person took these keys away: that is a binding of the same keys to nothing. */
	private boolean isTakenAway(Binding binding) {
		return bindings.stream().anyMatch(other -> other.getParameterizedCommand() == null && other.getTriggerSequence().equals(binding.getTriggerSequence())
				&& Objects.equals(other.getContextId(), binding.getContextId()));
	}

	private String name(String id) {
		try {
			return commands.getCommand(id).getName();
		} catch (NotDefinedException e) {
			return id; // nothing of that name is there: the guide is wrong, which its test says
		}
	}
}
