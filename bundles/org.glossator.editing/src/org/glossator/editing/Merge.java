// SPDX-License-Identifier: EPL-2.0
package org.glossator.editing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.glossator.model.ModelFiles;
import org.glossator.model.ModelNames;
import org.glossator.model.registry.Entity;
import org.glossator.model.registry.Entry;
import org.glossator.model.registry.Registry;
import org.glossator.model.registry.RegistryPackage;

/**
 * Takes entries out of the registry and out of every coding that refers to them, as one step: the codings get another entry
 * instead, which also gets what the registry knows of those that go, or they lose the reference. Registry and codings change on disk
 * together or not at all, whenever the program stops. Undo puts all of it back, but for places that a coder changed since.
 */
final class Merge extends AbstractCommand {

	/** A feature of an entry that changes. */
	private record Change(EObject owner, EStructuralFeature feature, Object before, Object after) {

		void set(Object value) {
			if (feature.isMany()) {
				@SuppressWarnings("unchecked")
				EList<Object> list = (EList<Object>) owner.eGet(feature);
				ECollections.setEList(list, (List<?>) value);
			} else {
				owner.eSet(feature, value);
			}
		}
	}

	private final StudyEditing editing;
	private final Optional<Entry> kept;
	private final List<Entry> gone;
	private final RemoveEntries removal;
	private final Reassignment codings;
	private List<Change> changes = List.of();

	/**
	 * @param kept       stays; none, when codings lose their references
	 * @param gone       go; of the same kind
	 * @param beforeEach called before each change on the disk
	 */
	Merge(StudyEditing editing, RegistryUsage usage, Optional<Entry> kept, List<Entry> gone, Runnable beforeEach) {
		this.editing = editing;
		this.kept = kept;
		this.gone = List.copyOf(gone);
		this.removal = new RemoveEntries(editing.registry().registry(), gone);
		Set<String> ids = gone.stream().map(Entry::getId).collect(Collectors.toCollection(TreeSet::new));
		this.codings = new Reassignment(editing, usage, ids, kept.map(Entry::getId), beforeEach);
	}

	@Override
	protected boolean prepare() {
		return !gone.isEmpty() && kept.filter(gone::contains).isEmpty();
	}

	@Override
	public void execute() {
		redo();
	}

	@Override
	public void redo() {
		try {
			changes = changes();
			codings.applyToFiles(written(this::changeRegistry, this::restoreRegistry));
			changeRegistry();
			codings.applyToSessions();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		saved();
	}

	@Override
	public void undo() {
		try {
			codings.revertFiles(written(this::restoreRegistry, this::changeRegistry));
			restoreRegistry();
			codings.revertSessions();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		saved();
	}

	/** What the registry's file holds after a change, which is in memory only while this is found out: files come first. */
	private byte[] written(Runnable change, Runnable back) throws IOException {
		change.run();
		try {
			return ModelFiles.write(editing.registry().registry());
		} finally {
			back.run();
		}
	}

	/** The registry was written with the codings, which its session does not know. */
	private void saved() {
		try {
			editing.registry().save();
		} catch (IOException e) {
			editing.registry().edits().unsaved(); // it is on the disk all the same; the next save says why it cannot write
		}
	}

	private void changeRegistry() {
		changes.forEach(change -> change.set(change.after()));
		removal.execute();
	}

	private void restoreRegistry() {
		removal.undo();
		changes.forEach(change -> change.set(change.before()));
	}

	private List<Change> changes() {
		List<Change> all = new ArrayList<>();
		Registry registry = editing.registry().registry();
		for (Entity entity : registry.getEntities()) {
			if (entity.getMembers().stream().anyMatch(gone::contains) && !gone.contains(entity) && kept.filter(entity::equals).isEmpty()) {
				change(all, entity, RegistryPackage.Literals.ENTITY__MEMBERS, members(entity.getMembers(), entity));
			}
		}
		kept.ifPresent(entry -> unite(all, entry));
		return all;
	}

	/** Adds what is known of those that go, whatever kind they are: to what is blank, and to lists. */
	private void unite(List<Change> all, Entry entry) {
		for (EStructuralFeature feature : entry.eClass().getEAllStructuralFeatures()) {
			if (feature == RegistryPackage.Literals.ENTRY__NOTE) {
				change(all, entry, feature, notes(entry));
			} else if (feature == RegistryPackage.Literals.ENTITY__ALIASES) {
				change(all, entry, feature, aliases((Entity) entry));
			} else if (feature == RegistryPackage.Literals.ENTITY__MEMBERS) {
				change(all, entry, feature, members(united(entry, feature).stream().map(Entity.class::cast).toList(), (Entity) entry));
			} else if (feature.isMany()) {
				change(all, entry, feature, united(entry, feature));
			} else if (isBlank(entry.eGet(feature))) {
				gone.stream().map(other -> other.eGet(feature)).filter(value -> !isBlank(value)).findFirst()
						.ifPresent(value -> change(all, entry, feature, value));
			}
		}
	}

	/** Other names, among them those of the entities that go. */
	private List<String> aliases(Entity entity) {
		Set<String> aliases = new LinkedHashSet<>(entity.getAliases());
		for (Entry other : gone) {
			aliases.add(ModelNames.of(other));
			aliases.addAll(((Entity) other).getAliases());
		}
		aliases.remove(ModelNames.of(entity));
		return List.copyOf(aliases);
	}

	/** The values of all; what is contained is copied, since those that go keep theirs for undo. */
	private List<Object> united(Entry entry, EStructuralFeature feature) {
		List<Object> after = new ArrayList<>((List<?>) entry.eGet(feature));
		for (Entry other : gone) {
			for (Object value : (List<?>) other.eGet(feature)) {
				if (value instanceof EObject part && feature instanceof EReference reference && reference.isContainment()) {
					if (after.stream().noneMatch(present -> EcoreUtil.equals((EObject) present, part))) {
						after.add(EcoreUtil.copy(part));
					}
				} else if (!after.contains(value)) {
					after.add(value);
				}
			}
		}
		return after;
	}

	/** The members of a group once those that go are gone; a group is no member of itself. */
	private List<Entity> members(List<Entity> members, Entity group) {
		Set<Entity> after = new LinkedHashSet<>();
		for (Entity member : members) {
			Optional<Entity> stays = gone.contains(member) ? kept.map(Entity.class::cast) : Optional.of(member);
			stays.filter(any -> any != group).ifPresent(after::add);
		}
		return List.copyOf(after);
	}

	private Object notes(Entry entry) {
		Set<String> notes = new LinkedHashSet<>();
		if (!isBlank(entry.getNote())) {
			notes.add(entry.getNote());
		}
		gone.stream().map(Entry::getNote).filter(note -> !isBlank(note)).forEach(notes::add);
		return notes.isEmpty() ? entry.getNote() : String.join("\n", notes);
	}

	private static boolean isBlank(Object value) {
		return value == null || value.toString().isBlank();
	}

	private static void change(List<Change> all, EObject owner, EStructuralFeature feature, Object after) {
		Object before = feature.isMany() ? List.copyOf((List<?>) owner.eGet(feature)) : owner.eGet(feature);
		if (before == null ? after != null : !before.equals(after)) {
			all.add(new Change(owner, feature, before, after));
		}
	}
}
