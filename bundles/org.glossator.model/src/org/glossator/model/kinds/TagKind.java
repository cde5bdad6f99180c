// SPDX-License-Identifier: EPL-2.0
package org.glossator.model.kinds;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.glossator.model.codebook.Feature;
import org.glossator.model.codebook.Tag;

/** A tag of a set; its name is what is stored. */
final class TagKind extends Kind {

	static final Kind IT = new TagKind();

	private TagKind() {
		super(Messages.tag, Range.TEXT, Setting.TAGS, Setting.CHOSEN_DEFAULT);
	}

	@Override
	public String columnType() {
		return "categorical";
	}

	@Override
	public List<String> defaults(Feature feature) {
		return feature.getTagSet() == null ? List.of() : feature.getTagSet().getTags().stream().map(Tag::getName).filter(Objects::nonNull).toList();
	}

	@Override
	public boolean isDefault(Feature feature, String text) {
		return feature.getTagSet() == null || ElementNames.tag(feature, text).isPresent();
	}

	@Override
	public String words(Feature feature, Object value, Terms terms) {
		return ElementNames.tag(feature, value).map(ElementNames::of).orElseGet(() -> String.valueOf(value));
	}

	@Override
	public Optional<?> converted(String text, Kind from, Feature feature) {
		String name = text.strip();
		return ElementNames.tag(feature, name).or(() -> labelled(feature, name)).map(Tag::getName);
	}

	private static Optional<Tag> labelled(Feature feature, String label) {
		return feature.getTagSet() == null ? Optional.empty()
				: feature.getTagSet().getTags().stream().filter(tag -> label.equalsIgnoreCase(tag.getLabel())).findFirst();
	}

	@Override
	public boolean knows(Feature feature, String value, Known known) {
		return known.tag(feature.getTagSet(), value).isPresent();
	}
}
