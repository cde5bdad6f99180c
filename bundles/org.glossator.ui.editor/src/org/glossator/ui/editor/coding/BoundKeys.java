// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.editor.coding;

import java.util.Optional;

import org.eclipse.ui.keys.IBindingService;

/** The keys that commands are bound to now, to be named in a sentence. */
final class BoundKeys {

	private BoundKeys() {
	}

	/** The keys of a command as they are shown, or other words when there are none. */
	static String of(CodingDesk desk, String command, String otherwise) {
		return Optional.ofNullable(desk.page().site().getService(IBindingService.class).getBestActiveBindingFormattedFor(command)).orElse(otherwise);
	}
}
