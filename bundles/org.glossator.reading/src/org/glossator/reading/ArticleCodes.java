// SPDX-License-Identifier: EPL-2.0
package org.glossator.reading;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.glossator.cas.CasResource;
import org.glossator.model.codebook.Layer;

/** The codes of an article as a whole: it has one of each layer, and who codes it again means that one. */
public final class ArticleCodes {

	private ArticleCodes() {
	}

	/**
	 * {@return the code that an article has by a layer}
	 *
	 * @param resource the coding of the article
	 * @param selected the codings that are selected: of several by the layer, which an import can bring, a selected one counts
	 * @param layer    a layer on articles
	 */
	public static Optional<EObject> find(CasResource resource, List<EObject> selected, Layer layer) {
		return Stream.concat(selected.stream(), resource.codings().stream())
				.filter(coding -> resource.types().layer(coding.eClass()).filter(layer::equals).isPresent()).findFirst();
	}
}
