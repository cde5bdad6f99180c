// SPDX-License-Identifier: EPL-2.0
package org.glossator.editing.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.osgi.util.NLS;
import org.glossator.editing.names.NewEntry;
import org.glossator.editing.session.StepNames;
import org.glossator.model.Entries;
import org.glossator.model.ModelNames;
import org.glossator.model.codebook.RegistryKind;
import org.glossator.model.registry.Entry;
import org.glossator.model.registry.Registry;
import org.glossator.model.registry.RegistryPackage;
import org.glossator.study.parts.Part;

/** What can be done with the registry by hand. Each is a step of the registry's own. */
public final class RegistryCommands {

	private final RegistrySession session;

	/** Changes the registry of a study. */
	public RegistryCommands(RegistrySession session) {
		this.session = session;
	}

	/** {@return why some of entries cannot be changed here, a sentence; empty when all can} Nobody changes what somebody else writes. */
	public Optional<String> refusal(List<? extends Entry> entries) {
		return entries.stream().filter(entry -> !session.store().registryParts().isMine(entry)).findFirst().map(this::refusal);
	}

	private String refusal(Entry entry) {
		String name = StepNames.shortened(ModelNames.of(entry));
		Optional<String> shared = session.store().access().refusal(new Part.Shared());
		if (entry.getHome() == null) {
			return NLS.bind(Messages.entryOfLead, name, shared.orElse(""));
		}
		return NLS.bind(shared.isEmpty() ? Messages.entryToTakeOver : Messages.entryOfCoder, name, session.store().people().name(entry.getHome()));
	}

	/** Makes an entry with an id of its own; the type of an entity is guessed. */
	public Entry add(RegistryKind kind, String name) {
		Entry entry = session.draft(NewEntry.of(kind, name));
		AddEntry making = new AddEntry(registry(), entry);
		execute(making.getLabel(), making);
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
		Entry entry = owner instanceof Entry it ? it : (Entry) owner.eContainer();
		if (Objects.equals(before, value) || entry != null && refusal(List.of(entry)).isPresent()) {
			return false;
		}
		Command command = SetCommand.create(session.edits().domain(), owner, feature,
				feature.isMany() ? new ArrayList<>((List<?>) value) : value);
		return execute(label, command);
	}

	/**
	 * Takes entries out of the registry, with those that were merged into them. No coding changes: those that refer to them keep ids
	 * that nobody knows.
	 */
	public boolean delete(List<? extends Entry> entries) {
		return refusal(entries).isEmpty() && execute(label(Messages.deleteEntry, Messages.deleteEntries, entries), new RemoveEntries(registry(), entries));
	}

	/**
	 * Makes several entries one: the one that stays gets what is known of the others, and whoever reads a coding that refers to one of
	 * these takes it for that. They stay in the registry, and no coding changes.
	 *
	 * @param kept   stays; when it was merged itself, the one that it is read as
	 * @param others go; of the same kind
	 */
	public boolean merge(Entry kept, List<? extends Entry> others) {
		Entry stays = new Entries(registry()).kept(kept);
		if (refusal(others).or(() -> refusal(List.of(stays))).isPresent()) {
			return false;
		}
		String label = NLS.bind(others.size() == 1 ? Messages.mergeEntry : Messages.mergeEntries, new Object[] {
				others.size() == 1 ? StepNames.shortened(ModelNames.of(others.getFirst())) : Integer.valueOf(others.size()),
				StepNames.shortened(ModelNames.of(stays)) });
		return execute(label, Merge.of(stays, others));
	}

	/**
	 * Lets an entry that was merged into another stand for itself again, with all codings that refer to it. What was added to the
	 * other stays there, but for its name.
	 */
	public boolean separate(Entry merged) {
		Entry kept = new Entries(registry()).kept(merged);
		return kept != merged && refusal(List.of(merged, kept)).isEmpty() && execute(NLS.bind(Messages.separateEntry, StepNames.shortened(ModelNames.of(merged)), StepNames.shortened(ModelNames.of(kept))),
				Merge.undone(registry(), merged));
	}

	/**
	 * Takes entries that coders made over into the shared registry: their ids stay, and a coder's copy goes when that coder saves next.
	 *
	 * @return whether there was one, and who works here writes what is shared
	 */
	public boolean takeOver(List<? extends Entry> entries) {
		List<? extends Entry> theirs = entries.stream().filter(entry -> entry.getHome() != null).toList();
		if (theirs.isEmpty() || !session.store().access().mayWrite(new Part.Shared())) {
			return false;
		}
		CompoundCommand all = new CompoundCommand();
		theirs.forEach(entry -> all.append(SetCommand.create(session.edits().domain(), entry, RegistryPackage.Literals.ENTRY__HOME, null)));
		return execute(label(Messages.takeOver, Messages.takeOverMany, theirs), all);
	}

	private boolean execute(String label, Command command) {
		return session.edits().execute(label, command);
	}

	private Registry registry() {
		return session.registry();
	}

	private static String label(String one, String many, List<? extends Entry> entries) {
		return entries.size() == 1 ? NLS.bind(one, StepNames.shortened(ModelNames.of(entries.getFirst())))
				: NLS.bind(many, Integer.valueOf(entries.size()));
	}
}
