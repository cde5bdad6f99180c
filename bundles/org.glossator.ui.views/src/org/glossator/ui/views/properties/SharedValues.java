// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.views.properties;

import java.util.List;
import java.util.Optional;

/**
 * What several codings have in common in a feature.
 *
 * @param values  the values that all of them have, in the order of the first coding
 * @param differs whether some have other values besides
 */
record SharedValues(List<Object> values, boolean differs) {

	SharedValues {
		values = List.copyOf(values);
	}

	/** The one value, when there is one and all have it. */
	Optional<Object> value() {
		return differs ? Optional.empty() : values.stream().findFirst();
	}

	/** What several codings have in common, each given by its values. */
	static SharedValues of(List<List<Object>> each) {
		if (each.isEmpty()) {
			return new SharedValues(List.of(), false);
		}
		List<Object> first = each.getFirst();
		List<Object> common = first.stream().filter(value -> each.stream().allMatch(values -> values.contains(value))).toList();
		return new SharedValues(common, each.stream().anyMatch(values -> !values.equals(first)));
	}
}
