// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.views.properties;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.glossator.editing.coding.CodingSession;
import org.glossator.model.codebook.Layer;

/**
 * What a form is about.
 *
 * @param session the session that the codings are of
 * @param layer   the layer of all of them
 * @param codings one or more
 */
record Subject(CodingSession session, Layer layer, List<EObject> codings) {

	Subject {
		codings = List.copyOf(codings);
	}

	/** The one coding, or the one that counts most. */
	EObject first() {
		return codings.getFirst();
	}

	boolean isOne() {
		return codings.size() == 1;
	}
}
