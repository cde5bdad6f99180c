// SPDX-License-Identifier: EPL-2.0
package org.glossator.reading;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.glossator.model.Entries;
import org.glossator.model.ModelNames;
import org.glossator.model.codebook.Feature;
import org.glossator.model.codebook.RegistryKind;
import org.glossator.model.codebook.Tag;
import org.glossator.model.codebook.TagSet;
import org.glossator.model.kinds.Kind;
import org.glossator.model.registry.Entry;
import org.glossator.model.registry.Registry;

/**
 * What values are called, and whether they are known: tags by the codebook, identifiers by the registry. Indexes both when it is
 * first asked, so make a new one for each time that codings are read from end to end. For one thread at a time.
 */
public final class ValueNames implements Kind.Known {

	private final Entries entries;
	private final Map<TagSet, Map<String, Tag>> tags = new HashMap<>();

	/** Names from a registry as it is now. */
	public ValueNames(Registry registry) {
		this.entries = new Entries(registry);
	}

	/**
	 * {@return a tag by what is stored}
	 *
	 * @param set  the tags to look in, or null for none
	 * @param name what is stored
	 */
	@Override
	public Optional<Tag> tag(TagSet set, String name) {
		return set == null ? Optional.empty() : Optional.ofNullable(tags.computeIfAbsent(set, ValueNames::index).get(name));
	}

	/** {@return whether the registry has an entry with an identifier, of one of the kinds; of any when there are none} */
	@Override
	public boolean knows(String id, Collection<RegistryKind> kinds) {
		return entry(id, kinds).isPresent();
	}

	/** {@return what a coder sees of a value: the label of a tag, the name of a registry entry, else the value itself} */
	public String shown(Feature feature, String value) {
		return tag(feature.getTagSet(), value).map(ModelNames::of)
				.or(() -> entry(value, feature.getTargetKinds()).map(ModelNames::of)).orElse(value);
	}

	/** {@return the entry that is read for an identifier, of one of the kinds; of any when there are none} */
	public Optional<Entry> entry(String id, Collection<RegistryKind> kinds) {
		return entries.find(id, kinds);
	}

	/** {@return the identifier that is read for one: that of the entry that it was merged into, if it was} */
	public String kept(Feature feature, String id) {
		return entries.id(id, feature.getTargetKinds());
	}

	private static Map<String, Tag> index(TagSet set) {
		Map<String, Tag> byName = new HashMap<>();
		set.getTags().forEach(tag -> byName.putIfAbsent(tag.getName(), tag));
		return byName;
	}
}
