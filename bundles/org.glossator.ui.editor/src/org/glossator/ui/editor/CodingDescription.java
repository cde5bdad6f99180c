// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.editor;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.RGB;

/**
 * What a coding says, in the words of the codebook.
 *
 * @param uid    the coding
 * @param colour the colour of its layer as the codebook gives it
 * @param layer  the label of its layer
 * @param values its features that have a value, in the order of the codebook
 */
public record CodingDescription(String uid, RGB colour, String layer, List<Value> values) {

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

	/** All values, on one line. */
	public String line() {
		return values.stream().map(value -> NLS.bind(Messages.Value, value.feature(), value.text()))
				.collect(Collectors.joining(Messages.MetadataSeparator));
	}
}
