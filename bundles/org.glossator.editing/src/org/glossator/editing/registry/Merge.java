// SPDX-License-Identifier: EPL-2.0
package org.glossator.editing.registry;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.glossator.model.Entries;
import org.glossator.model.ModelNames;
import org.glossator.model.registry.Entity;
import org.glossator.model.registry.Entry;
import org.glossator.model.registry.Registry;
import org.glossator.model.registry.RegistryPackage.Literals;

/**
 * Says of entries that they are the same as another, which also gets what the registry knows of them; or that one is not after all.
 * The registry alone changes: whoever reads a coding follows it from the one to the other.
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

	private final List<Change> changes = new ArrayList<>();

	private Merge() {
	}

	/**
	 * Merges entries into another.
	 *
	 * @param kept stays; has not been merged itself
	 * @param gone others of the same kind
	 */
	static Merge of(Entry kept, List<? extends Entry> gone) {
		Merge merge = new Merge();
		if (!gone.contains(kept)) {
			gone.forEach(entry -> merge.change(entry, Literals.ENTRY__MERGED_INTO, kept.getId()));
			merge.unite(kept, gone);
		}
		return merge;
	}

	/**
	 * Lets an entry stand for itself again. What the other got of it stays there, since nobody knows what it had before; but it is
	 * no longer called as this one is.
	 */
	static Merge undone(Registry registry, Entry merged) {
		Merge apart = new Merge();
		List<Entry> way = new Entries(registry).way(merged.getId());
		apart.change(merged, Literals.ENTRY__MERGED_INTO, null);
		for (Entry other : way) {
			if (other != merged && other instanceof Entity entity) {
				apart.change(entity, Literals.ENTITY__ALIASES, entity.getAliases().stream().filter(alias -> !alias.equals(ModelNames.of(merged))).toList());
			}
		}
		return apart;
	}

	@Override
	protected boolean prepare() {
		return !changes.isEmpty();
	}

	@Override
	public void execute() {
		redo();
	}

	@Override
	public void redo() {
		changes.forEach(change -> change.set(change.after()));
	}

	@Override
	public void undo() {
		changes.reversed().forEach(change -> change.set(change.before()));
	}

	/** Adds what is known of those that go, whatever kind they are: to what is blank, and to lists. */
	private void unite(Entry kept, List<? extends Entry> gone) {
		for (EStructuralFeature feature : kept.eClass().getEAllStructuralFeatures()) {
			if (feature == Literals.ENTRY__MERGED_INTO) {
				continue;
			} else if (feature == Literals.ENTRY__NOTE) {
				change(kept, feature, notes(kept, gone));
			} else if (feature == Literals.ENTITY__ALIASES) {
				change(kept, feature, aliases((Entity) kept, gone));
			} else if (feature.isMany()) {
				change(kept, feature, united(kept, gone, feature).stream().filter(value -> value != kept).toList()); // a group is no member of itself
			} else if (isBlank(kept.eGet(feature))) {
				gone.stream().map(other -> other.eGet(feature)).filter(value -> !isBlank(value)).findFirst()
						.ifPresent(value -> change(kept, feature, value));
			}
		}
	}

	/** Other names, among them those of the entities that go. */
	private static List<String> aliases(Entity kept, List<? extends Entry> gone) {
		Set<String> aliases = new LinkedHashSet<>(kept.getAliases());
		for (Entry other : gone) {
			aliases.add(ModelNames.of(other));
			aliases.addAll(((Entity) other).getAliases());
		}
		aliases.remove(ModelNames.of(kept));
		return List.copyOf(aliases);
	}

	/** The values of all; what is contained is copied, since those that go keep theirs. */
	private static List<Object> united(Entry kept, List<? extends Entry> gone, EStructuralFeature feature) {
		List<Object> after = new ArrayList<>((List<?>) kept.eGet(feature));
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

	private static Object notes(Entry kept, List<? extends Entry> gone) {
		Set<String> notes = new LinkedHashSet<>();
		if (!isBlank(kept.getNote())) {
			notes.add(kept.getNote());
		}
		gone.stream().map(Entry::getNote).filter(note -> !isBlank(note)).forEach(notes::add);
		return notes.isEmpty() ? kept.getNote() : String.join("\n", notes);
	}

	private static boolean isBlank(Object value) {
		return value == null || value.toString().isBlank();
	}

	private void change(EObject owner, EStructuralFeature feature, Object after) {
		Object before = feature.isMany() ? List.copyOf((List<?>) owner.eGet(feature)) : owner.eGet(feature);
		if (!Objects.equals(before, after)) {
			changes.add(new Change(owner, feature, before, after));
		}
	}
}
