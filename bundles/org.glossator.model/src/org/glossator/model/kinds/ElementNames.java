// SPDX-License-Identifier: EPL-2.0
package org.glossator.model.kinds;

import java.util.Collection;
import java.util.Optional;

import org.glossator.model.codebook.Described;
import org.glossator.model.codebook.Feature;
import org.glossator.model.codebook.Tag;

/** How the elements of a codebook are called, and found by their names. */
public final class ElementNames {

	private ElementNames() {
	}

	/** {@return what a coder sees of a layer, feature, tag set or tag: its label, or its name when it has none} */
	public static String of(Described element) {
		String label = element.getLabel();
		return label == null || label.isBlank() ? String.valueOf(element.getName()) : label;
	}

	/**
	 * {@return the first of some layers, features, tag sets or tags that has a name}
	 *
	 * @param <T>      which of them
	 * @param elements where to look
	 * @param name     as it is stored
	 */
	public static <T extends Described> Optional<T> named(Collection<T> elements, Object name) {
		return elements.stream().filter(element -> element.getName() != null && element.getName().equals(name)).findFirst();
	}

	/**
	 * {@return the tag of a feature that is stored by a name: as its value, or as the role of a link}
	 *
	 * @param feature a feature of any kind; one without tags has none
	 * @param name    as it is stored
	 */
	public static Optional<Tag> tag(Feature feature, Object name) {
		return feature.getTagSet() == null ? Optional.empty() : named(feature.getTagSet().getTags(), name);
	}
}
