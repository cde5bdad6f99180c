// SPDX-License-Identifier: EPL-2.0
package org.glossator.model;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.glossator.model.codebook.Described;
import org.glossator.model.codebook.Feature;
import org.glossator.model.codebook.RegistryKind;
import org.glossator.model.codebook.Tag;
import org.glossator.model.kinds.ElementNames;
import org.glossator.model.registry.Entity;
import org.glossator.model.registry.Entry;
import org.glossator.model.registry.EventInstance;
import org.glossator.model.registry.Proposition;
import org.glossator.model.registry.Registry;
import org.glossator.model.study.Round;

/** What people call the things of a codebook, of a registry and of a study, and which entries of a registry are of which kind. */
public final class ModelNames {

	private ModelNames() {
	}

	/** {@return what a coder sees of a layer, feature, tag set or tag: its label, or its name when it has none} */
	public static String of(Described element) {
		return ElementNames.of(element);
	}

	/** {@return what a coder sees of an entry: its name, statement or label, or its id when it has none} */
	public static String of(Entry entry) {
		String name = switch (entry) {
			case Entity entity -> entity.getCanonicalName();
			case Proposition proposition -> proposition.getStatement();
			case EventInstance event -> event.getLabel();
			default -> entry.getId();
		};
		return name == null || name.isBlank() ? String.valueOf(entry.getId()) : name;
	}

	/** {@return what a coder sees of a round: its name, or its id when it has none} */
	public static String of(Round round) {
		String name = round.getName();
		return name == null || name.isBlank() ? String.valueOf(round.getId()) : name;
	}

	/**
	 * {@return the first of some layers, features, tag sets or tags that has a name}
	 *
	 * @param <T>      which of them
	 * @param elements where to look
	 * @param name     as it is stored
	 */
	public static <T extends Described> Optional<T> named(Collection<T> elements, Object name) {
		return ElementNames.named(elements, name);
	}

	/**
	 * {@return the tag of a feature that is stored by a name: as its value, or as the role of a link}
	 *
	 * @param feature a feature of any kind; one without tags has none
	 * @param name    as it is stored
	 */
	public static Optional<Tag> tag(Feature feature, Object name) {
		return ElementNames.tag(feature, name);
	}

	/** {@return the kind of an entry} */
	public static RegistryKind kind(Entry entry) {
		return switch (entry) {
			case Entity entity -> RegistryKind.ENTITY;
			case Proposition proposition -> RegistryKind.PROPOSITION;
			case EventInstance event -> RegistryKind.EVENT;
			default -> throw new IllegalArgumentException("A registry has no entries of the class " + entry.eClass().getName() + ".");
		};
	}

	/** {@return the entries of a kind, also those that were merged, which {@link Entries} tells; live} */
	public static List<? extends Entry> entries(Registry registry, RegistryKind kind) {
		return switch (kind) {
			case ENTITY -> registry.getEntities();
			case PROPOSITION -> registry.getPropositions();
			case EVENT -> registry.getEvents();
		};
	}
}
