// SPDX-License-Identifier: EPL-2.0
package org.glossator.editing;

import java.util.List;

import org.eclipse.emf.common.command.AbstractCommand;
import org.glossator.model.ModelNames;
import org.glossator.model.registry.Entry;
import org.glossator.model.registry.Registry;

/**
 * Puts an entry into the registry. Undo takes that very entry out again, whatever was done to the registry in between: it is also
 * edited elsewhere, with steps of its own.
 */
final class AddEntry extends AbstractCommand {

	private final List<Entry> entries;
	private final Entry entry;

	@SuppressWarnings("unchecked") // an entry is added to the list of its own kind
	AddEntry(Registry registry, Entry entry) {
		this.entries = (List<Entry>) ModelNames.entries(registry, ModelNames.kind(entry));
		this.entry = entry;
	}

	@Override
	protected boolean prepare() {
		return true;
	}

	@Override
	public void execute() {
		if (!entries.contains(entry)) {
			entries.add(entry);
		}
	}

	@Override
	public void undo() {
		entries.remove(entry);
	}

	@Override
	public void redo() {
		execute();
	}
}
