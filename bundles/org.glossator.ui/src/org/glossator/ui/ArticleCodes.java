// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.glossator.editing.CodingSession;
import org.glossator.model.codebook.Layer;

/** The codes of an article as a whole: it has one of each layer, and who codes it again means that one. */
public final class ArticleCodes {

	private ArticleCodes() {
	}

	/**
	 * The code that an article has by a layer.
	 *
	 * @param session  the coding of the article
	 * @param selected the codings that are selected: of several by the layer, which an import can bring, a selected one counts
	 * @param layer    a layer on articles
	 */
	public static Optional<EObject> find(CodingSession session, List<EObject> selected, Layer layer) {
		return Stream.concat(selected.stream(), session.resource().codings().stream())
				.filter(coding -> session.resource().types().layer(coding.eClass()).filter(layer::equals).isPresent()).findFirst();
	}
}
