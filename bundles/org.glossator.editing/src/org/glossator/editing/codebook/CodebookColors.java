// SPDX-License-Identifier: EPL-2.0
package org.glossator.editing.codebook;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.glossator.model.codebook.Codebook;
import org.glossator.model.codebook.Layer;

/** Colours for new layers, which can be told from each other by people of any colour vision, on light and on dark. */
final class CodebookColors {

	/** After Okabe and Ito (2008), those that are no layer's yet; black and yellow left out, which one of the backgrounds swallows. */
	private static final List<String> PALETTE = List.of("#0072B2", "#D55E00", "#009E73", "#CC79A7", "#56B4E9", "#E69F00", "#8A5FBF", "#7A7A7A");

	private CodebookColors() {
	}

	/** A colour that no layer has, or the first one again when all are taken. */
	static String next(Codebook codebook) {
		Set<String> taken = codebook.getLayers().stream().map(Layer::getColor).collect(Collectors.toSet());
		return PALETTE.stream().filter(colour -> !taken.contains(colour)).findFirst().orElse(PALETTE.getFirst());
	}
}
