// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.editor;

import java.util.List;

/**
 * What a coding says, in the words of the codebook.
 *
 * @param layer  the label of its layer
 * @param values its features that have a value, in the order of the codebook
 */
public record CodingDescription(String layer, List<Value> values) {

	/**
	 * A feature of a coding.
	 *
	 * @param feature the label of the feature
	 * @param text    its value, or its values one after the other
	 */
	public record Value(String feature, String text) {
	}

	/** Copies the list. */
	public CodingDescription {
		values = List.copyOf(values);
	}
}
