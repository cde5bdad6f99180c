// SPDX-License-Identifier: EPL-2.0
package org.glossator.editing.registry;

import java.util.List;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.glossator.editing.session.StepNames;
import org.glossator.model.ModelNames;
import org.glossator.model.codebook.RegistryKind;
import org.glossator.model.registry.Entry;
import org.glossator.model.registry.Registry;

/**
 * Puts an entry into the registry. Undo takes that very entry out again, whatever was done to the registry in between: it is also
 * edited elsewhere, with steps of its own.
 */
public final class AddEntry extends AbstractCommand {

	private final List<Entry> entries;
	private final Entry entry;
	private final Entry made;
	private boolean undone;

	/** Puts an entry of no registry into one. */
	@SuppressWarnings("unchecked") // an entry is added to the list of its own kind
	public AddEntry(Registry registry, Entry entry) {
		super(label(ModelNames.kind(entry), ModelNames.of(entry)));
		this.entries = (List<Entry>) ModelNames.entries(registry, ModelNames.kind(entry));
		this.entry = entry;
		this.made = EcoreUtil.copy(entry);
	}

	private static String label(RegistryKind kind, String name) {
		return NLS.bind(switch (kind) {
			case ENTITY -> Messages.newEntity;
			case PROPOSITION -> Messages.newProposition;
			case EVENT -> Messages.newEvent;
		}, StepNames.shortened(name));
	}

	/** The entry. */
	public Entry entry() {
		return entry;
	}

	/** Whether it was this step, undone, that took the entry out. */
	boolean isUndone() {
		return undone;
	}

	/** Whether the entry is in the registry, and nothing was said of it since it was made. */
	boolean isAsMade() {
		return entries.contains(entry) && EcoreUtil.equals(entry, made);
	}

	@Override
	protected boolean prepare() {
		return true;
	}

	@Override
	public void execute() {
		undone = false;
		if (!entries.contains(entry)) {
			entries.add(entry);
		}
	}

	@Override
	public void undo() {
		undone = true;
		entries.remove(entry);
	}

	@Override
	public void redo() {
		execute();
	}
}
