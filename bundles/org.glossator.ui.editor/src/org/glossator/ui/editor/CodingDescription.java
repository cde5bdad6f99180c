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
 * @param problems what is wrong with it by the rules of the codebook, a sentence each
 */
public record CodingDescription(String uid, RGB colour, String layer, List<Value> values, List<String> problems) {

	/**
	 * A feature of a coding.
	 *
	 * @param feature the label of the feature
	 * @param text    its value, or its values one after the other
	 */
	public record Value(String feature, String text) {
	}

	/** Copies the lists. */
	public CodingDescription {
		values = List.copyOf(values);
		problems = List.copyOf(problems);
	}

	/** The same, with problems. */
	CodingDescription withProblems(List<String> sentences) {
		return new CodingDescription(uid, colour, layer, values, sentences);
	}

	/** All values, on one line. */
	public String line() {
		return values.stream().map(value -> NLS.bind(Messages.Value, value.feature(), value.text()))
				.collect(Collectors.joining(Messages.MetadataSeparator));
	}
}
