// SPDX-License-Identifier: EPL-2.0
package org.glossator.rules.internal;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.glossator.model.ModelNames;
import org.glossator.model.codebook.Described;
import org.glossator.model.codebook.Feature;
import org.glossator.model.codebook.Layer;
import org.glossator.model.codebook.RegistryKind;
import org.glossator.model.codebook.Tag;
import org.glossator.model.codebook.TagSet;
import org.glossator.model.registry.Entry;
import org.glossator.model.registry.Registry;

/**
 * What values are called, and whether they are known: tags by the codebook, identifiers by the registry. Indexes both when it is
 * first asked, so make a new one for each check.
 */
public final class Names {

	private final Registry registry;
	private final Map<RegistryKind, Map<String, Entry>> entries = new EnumMap<>(RegistryKind.class);
	private final Map<TagSet, Map<String, Tag>> tags = new HashMap<>();

	/** Names from a registry as it is now. */
	public Names(Registry registry) {
		this.registry = registry;
	}

	/** What a coder sees of a layer, feature or tag. */
	public static String label(Described element) {
		return ModelNames.of(element);
	}

	/** What a message calls a coding: its layer, with the beginning of its text when it has any. */
	public static String coding(Layer layer, String excerpt) {
		return excerpt.isEmpty() ? label(layer) : NLS.bind(Messages.codingWithText, label(layer), excerpt);
	}

	/** A tag by what is stored. */
	Optional<Tag> tag(TagSet set, String name) {
		return set == null ? Optional.empty() : Optional.ofNullable(tags.computeIfAbsent(set, Names::index).get(name));
	}

	/** Whether the registry has an entry with this identifier, of one of the kinds; of any when there are none. */
	boolean knows(String id, Collection<RegistryKind> kinds) {
		return entry(id, kinds).isPresent();
	}

	/** What a coder sees of a value: the label of a tag, the name of a registry entry, else the value itself. */
	String shown(Feature feature, String value) {
		return tag(feature.getTagSet(), value).map(Names::label)
				.or(() -> entry(value, feature.getTargetKinds()).map(ModelNames::of)).orElse(value);
	}

	private Optional<Entry> entry(String id, Collection<RegistryKind> kinds) {
		for (RegistryKind kind : RegistryKind.VALUES) {
			Entry entry = kinds.isEmpty() || kinds.contains(kind) ? entries.computeIfAbsent(kind, this::index).get(id) : null;
			if (entry != null) {
				return Optional.of(entry);
			}
		}
		return Optional.empty();
	}

	private static Map<String, Tag> index(TagSet set) {
		Map<String, Tag> byName = new HashMap<>();
		set.getTags().forEach(tag -> byName.putIfAbsent(tag.getName(), tag));
		return byName;
	}

	private Map<String, Entry> index(RegistryKind kind) {
		Map<String, Entry> byId = new HashMap<>();
		ModelNames.entries(registry, kind).forEach(entry -> byId.putIfAbsent(entry.getId(), entry));
		return byId;
	}
}
