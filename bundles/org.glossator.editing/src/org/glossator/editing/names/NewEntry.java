// SPDX-License-Identifier: EPL-2.0
package org.glossator.editing.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.glossator.model.codebook.RegistryKind;
import org.glossator.model.registry.EntityType;

/**
 * An entry that the registry could get.
 *
 * @param kind what kind of entry
 * @param type what type of entity; empty for other kinds
 * @param name its name, statement or label
 */
public record NewEntry(RegistryKind kind, Optional<EntityType> type, String name) {

	/** An entry of a kind; the type of an entity is guessed by its name. */
	public static NewEntry of(RegistryKind kind, String name) {
		return new NewEntry(kind, kind == RegistryKind.ENTITY ? Optional.of(EntityTypeGuess.of(name)) : Optional.empty(), name);
	}

	/**
	 * What a new name can be made: an entry of each kind, an entity of each type; what is most likely first.
	 *
	 * @param kinds the kinds that are taken
	 */
	public static List<NewEntry> all(List<RegistryKind> kinds, String name) {
		String called = name.strip();
		List<NewEntry> all = new ArrayList<>();
		for (RegistryKind kind : kinds) {
			Stream<Optional<EntityType>> types = kind == RegistryKind.ENTITY ? Stream.of(EntityType.values()).map(Optional::of) : Stream.of(Optional.empty());
			types.map(type -> new NewEntry(kind, type, called)).sorted(Comparator.comparing(entry -> Boolean.valueOf(!entry.equals(of(kind, called)))))
					.forEach(all::add);
		}
		if (EntityTypeGuess.isSentence(called)) {
			all.sort(Comparator.comparing(entry -> Boolean.valueOf(entry.kind() != RegistryKind.PROPOSITION)));
		}
		return List.copyOf(all);
	}
}
