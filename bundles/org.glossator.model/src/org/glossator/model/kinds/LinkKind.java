// SPDX-License-Identifier: EPL-2.0
package org.glossator.model.kinds;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.glossator.model.codebook.Feature;

/** A coding or an entry of the registry in a role, which is a tag. */
final class LinkKind extends Kind {

	static final Kind IT = new LinkKind();

	private LinkKind() {
		super(Messages.link, Range.LINK, Setting.TAGS, Setting.LAYERS, Setting.ENTRIES);
	}

	@Override
	public boolean isComparable() {
		return false;
	}

	@Override
	public List<Part> parts() {
		return List.of(Part.VALUE, Part.ROLE, Part.NAME);
	}

	@Override
	public String columnType() {
		return "uid or registry id";
	}

	@Override
	public String words(Feature feature, Object value, Terms terms) {
		return terms.link(feature, (EObject) value);
	}
}
