// SPDX-License-Identifier: EPL-2.0
package org.glossator.model.kinds;

import org.eclipse.emf.ecore.EObject;
import org.glossator.model.codebook.Feature;

/** Another coding of the same article. */
final class ReferenceKind extends Kind {

	static final Kind IT = new ReferenceKind();

	private ReferenceKind() {
		super(Messages.reference, Range.CODING, Setting.LAYERS);
	}

	@Override
	public String columnType() {
		return "uid";
	}

	@Override
	public String words(Feature feature, Object value, Terms terms) {
		return terms.quote((EObject) value);
	}
}
