// SPDX-License-Identifier: EPL-2.0
package org.glossator.model.kinds;

import java.util.List;
import java.util.Optional;

import org.glossator.model.codebook.Feature;

/** Yes or no. */
final class TruthKind extends Kind {

	static final Kind IT = new TruthKind();
	private static final List<String> BOTH = List.of("true", "false");

	private TruthKind() {
		super(Messages.truth, Range.TRUTH, Setting.CHOSEN_DEFAULT);
	}

	@Override
	public boolean isComparable() {
		return false;
	}

	@Override
	public String columnType() {
		return "boolean";
	}

	@Override
	public List<String> defaults(Feature feature) {
		return BOTH;
	}

	@Override
	public boolean isDefault(Feature feature, String text) {
		return BOTH.contains(text);
	}

	@Override
	public String words(Feature feature, Object value, Terms terms) {
		return terms.truth(Boolean.TRUE.equals(value));
	}

	@Override
	public Optional<?> converted(String text, Kind from, Feature feature) {
		return BOTH.contains(text.strip()) ? Optional.of(Boolean.valueOf(text.strip())) : Optional.empty();
	}
}
