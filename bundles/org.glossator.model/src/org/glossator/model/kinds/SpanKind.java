// SPDX-License-Identifier: EPL-2.0
package org.glossator.model.kinds;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.glossator.model.codebook.Feature;

/** Words of the text that belong to the coding. */
final class SpanKind extends Kind {

	static final Kind IT = new SpanKind();

	private SpanKind() {
		super(Messages.span, Range.SPAN, Setting.DISCONTINUOUS);
	}

	@Override
	public boolean isComparable() {
		return false;
	}

	@Override
	public List<Part> parts() {
		return List.of(Part.VALUE, Part.BEGIN, Part.END, Part.BEGIN_CP, Part.END_CP);
	}

	@Override
	public String words(Feature feature, Object value, Terms terms) {
		return terms.quote((EObject) value);
	}
}
