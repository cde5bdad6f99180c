// SPDX-License-Identifier: EPL-2.0
package org.glossator.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.osgi.util.NLS;
import org.glossator.editing.names.NewEntry;
import org.glossator.model.ModelNames;
import org.glossator.model.codebook.RegistryKind;
import org.glossator.model.registry.Entry;

/** What can be done with the registry by hand. Each is a step of the registry's own. */
public final class RegistryCommands {

	private final StudyEditing editing;
	private final RegistryUsage usage;
	private final Runnable beforeEach;

	/**
	 * Changes the registry of a study.
	 *
	 * @param usage knows which codings refer to what
	 */
	public RegistryCommands(StudyEditing editing, RegistryUsage usage) {
		this(editing, usage, () -> { });
	}

	/**
	 * Changes the registry of a study.
	 *
	 * @param usage      knows which codings refer to what
	 * @param beforeEach called before each change of a coding on the disk; a test that throws an error there leaves the disk as a
	 *                   killed program would
	 */
	public RegistryCommands(StudyEditing editing, RegistryUsage usage, Runnable beforeEach) {
		this.editing = editing;
		this.usage = usage;
		this.beforeEach = beforeEach;
	}

	/** Makes an entry with an id of its own; the type of an entity is guessed. */
	public Entry add(RegistryKind kind, String name) {
		Entry entry = editing.registry().draft(NewEntry.of(kind, name));
		editing.registry().edits().execute(StepNames.created(kind, name), new AddEntry(editing.registry().registry(), entry));
		return entry;
	}

	/**
	 * Gives a feature of an entry, or of a role or party of one, another value.
	 *
	 * @param label what an undo menu calls it
	 * @param value the new value; for a feature with many, the list of all
	 * @return whether anything changed
	 */
	public boolean set(String label, EObject owner, EStructuralFeature feature, Object value) {
		Object before = owner.eGet(feature);
		if (Objects.equals(before, value)) {
			return false;
		}
		Command command = SetCommand.create(editing.registry().edits().domain(), owner, feature,
				feature.isMany() ? new ArrayList<>((List<?>) value) : value);
		return editing.registry().edits().execute(label, command);
	}

	/** Takes entries out of the registry; codings that refer to them keep ids that nobody knows. */
	public boolean delete(List<? extends Entry> entries) {
		return editing.registry().edits().execute(label(Messages.deleteEntry, Messages.deleteEntries, entries),
				new RemoveEntries(editing.registry().registry(), entries));
	}

	/**
	 * Takes entries out of the registry and out of all codings, on disk and in what is open. The registry is saved with them. Files are
	 * changed with the study's {@link Patience}, also when it is undone and done again.
	 *
	 * @throws java.io.UncheckedIOException when a file cannot be read or written; all is then as it was
	 * @throws org.eclipse.core.runtime.OperationCanceledException when nobody wanted to wait; all is then as it was
	 */
	public boolean deleteAndClear(List<? extends Entry> entries) {
		return execute(label(Messages.deleteEntry, Messages.deleteEntries, entries), Optional.empty(), entries);
	}

	/**
	 * Makes several entries one: the one that stays gets what is known of the others, and all codings that refer to them refer to it,
	 * on disk and in what is open. The registry is saved with them. Files are changed with the study's {@link Patience}, also when it is
	 * undone and done again.
	 *
	 * @param kept   stays
	 * @param others go; of the same kind
	 * @throws java.io.UncheckedIOException when a file cannot be read or written; all is then as it was
	 * @throws org.eclipse.core.runtime.OperationCanceledException when nobody wanted to wait; all is then as it was
	 */
	public boolean merge(Entry kept, List<? extends Entry> others) {
		String label = NLS.bind(others.size() == 1 ? Messages.mergeEntry : Messages.mergeEntries, new Object[] {
				others.size() == 1 ? StepNames.shortened(ModelNames.of(others.getFirst())) : Integer.valueOf(others.size()),
				StepNames.shortened(ModelNames.of(kept)) });
		return execute(label, Optional.of(kept), others);
	}

	/**
	 * The sessions of codings that have steps to undo, and would have none once some entries are merged or deleted: these lead back to
	 * them.
	 *
	 * @param kept what codings get instead; none, when they lose the reference
	 * @param gone the entries that go
	 */
	public List<CodingSession> forgetting(Optional<Entry> kept, List<? extends Entry> gone) {
		return Reassignment.forgetting(editing, gone.stream().map(Entry::getId).collect(Collectors.toSet()), kept.map(Entry::getId));
	}

	private boolean execute(String label, Optional<Entry> kept, List<? extends Entry> gone) {
		Merge merge = new Merge(editing, usage, kept, List.copyOf(gone), beforeEach);
		boolean done = editing.registry().edits().execute(label, merge);
		editing.registry().edits().saved(); // with the codings
		return done;
	}

	private static String label(String one, String many, List<? extends Entry> entries) {
		return entries.size() == 1 ? NLS.bind(one, StepNames.shortened(ModelNames.of(entries.getFirst())))
				: NLS.bind(many, Integer.valueOf(entries.size()));
	}
}
