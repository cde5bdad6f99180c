// SPDX-License-Identifier: EPL-2.0
package org.glossator.model.kinds;

import java.util.List;
import java.util.Optional;

import org.glossator.model.codebook.Feature;

/** An entry of the registry; its id is what is stored. */
final class EntryKind extends Kind {

	static final Kind IT = new EntryKind();

	private EntryKind() {
		super(Messages.entry, Range.TEXT, Setting.ENTRIES);
	}

	@Override
	public List<Part> parts() {
		return List.of(Part.VALUE, Part.NAME);
	}

	@Override
	public String columnType() {
		return "registry id";
	}

	@Override
	public String words(Feature feature, Object value, Terms terms) {
		return terms.entry(String.valueOf(value));
	}

	@Override
	public Optional<?> converted(String text, Kind from, Feature feature) {
		return from == this ? Optional.of(text) : Optional.empty();
	}

	@Override
	public boolean knows(Feature feature, String value, Known known) {
		return known.knows(value, feature.getTargetKinds());
	}
}
