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
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
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
	private IProgressMonitor monitor;
	private List<Change> changes = List.of();
	private boolean done;

	/**
	 * @param kept       stays; none, when codings lose their references
	 * @param gone       go; of the same kind
	 * @param beforeEach called before each change on the disk
	 * @param monitor    asked whether to go on when it is executed first
	 */
	Merge(StudyEditing editing, RegistryUsage usage, Optional<Entry> kept, List<Entry> gone, Runnable beforeEach,
			IProgressMonitor monitor) {
		this.editing = editing;
		this.kept = kept;
		this.gone = List.copyOf(gone);
		this.monitor = monitor;
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
		monitor = new NullProgressMonitor();
	}

	@Override
	public void redo() {
		if (done) {
			return; // undoing it failed, so it still holds
		}
		changes = changes();
		changeRegistry();
		try {
			codings.apply(monitor);
		} catch (IOException e) {
			restoreRegistry();
			throw new UncheckedIOException(e);
		} catch (RuntimeException e) {
			restoreRegistry();
			throw e;
		}
		done = true;
		saved();
	}

	@Override
	public void undo() {
		if (!done) {
			return; // doing it again failed
		}
		restoreRegistry();
		try {
			codings.revert();
		} catch (IOException e) {
			changeRegistry();
			throw new UncheckedIOException(e);
		} catch (RuntimeException e) {
			changeRegistry();
			throw e;
		}
		done = false;
		saved();
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
		kept.ifPresent(entry -> {
			change(all, entry, RegistryPackage.Literals.ENTRY__NOTE, notes(entry));
			if (entry instanceof Entity entity) {
				unite(all, entity, gone.stream().map(Entity.class::cast).toList());
			}
		});
		return all;
	}

	private void unite(List<Change> all, Entity entity, List<Entity> others) {
		Set<String> aliases = new LinkedHashSet<>(entity.getAliases());
		for (Entity other : others) {
			aliases.add(ModelNames.of(other));
			aliases.addAll(other.getAliases());
		}
		aliases.remove(ModelNames.of(entity));
		change(all, entity, RegistryPackage.Literals.ENTITY__ALIASES, List.copyOf(aliases));
		change(all, entity, RegistryPackage.Literals.ENTITY__ROLES, copies(entity, others, Entity::getRoles));
		change(all, entity, RegistryPackage.Literals.ENTITY__PARTIES, copies(entity, others, Entity::getParties));
		List<Entity> members = new ArrayList<>(entity.getMembers());
		others.forEach(other -> members.addAll(other.getMembers()));
		members.remove(entity);
		change(all, entity, RegistryPackage.Literals.ENTITY__MEMBERS, members(members, entity));
		for (EStructuralFeature single : List.of(RegistryPackage.Literals.ENTITY__WIKIDATA, RegistryPackage.Literals.ENTITY__GENDER,
				RegistryPackage.Literals.ENTITY__COUNTRY)) {
			if (isBlank(entity.eGet(single))) {
				others.stream().map(other -> other.eGet(single)).filter(value -> !isBlank(value)).findFirst()
						.ifPresent(value -> change(all, entity, single, value));
			}
		}
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

	private static <T extends EObject> List<T> copies(Entity entity, List<Entity> others, Function<Entity, List<T>> of) {
		List<T> after = new ArrayList<>(of.apply(entity));
		for (Entity other : others) {
			for (T value : of.apply(other)) {
				if (after.stream().noneMatch(present -> EcoreUtil.equals(present, value))) {
					after.add(EcoreUtil.copy(value));
				}
			}
		}
		return after;
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
