// SPDX-License-Identifier: EPL-2.0
package org.glossator.model.kinds;

import java.util.Optional;

import org.glossator.model.codebook.Feature;

/** Any text. */
final class TextKind extends Kind {

	static final Kind IT = new TextKind();

	private TextKind() {
		super(Messages.text, Range.TEXT, Setting.TYPED_DEFAULT);
	}

	@Override
	public boolean isDefault(Feature feature, String text) {
		return true;
	}

	@Override
	public Optional<?> converted(String text, Kind from, Feature feature) {
		return Optional.of(text);
	}
}
