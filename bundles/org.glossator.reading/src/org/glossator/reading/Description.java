// SPDX-License-Identifier: EPL-2.0
package org.glossator.reading;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;

/**
 * What a coding says, in the words of the codebook.
 *
 * @param uid      the coding; empty for an annotation from elsewhere
 * @param colour   the colour of its layer as the codebook gives it, {@code #RRGGBB}; empty when it gives none
 * @param layer    the label of its layer
 * @param values   its features that have a value, in the order of the codebook
 * @param problems what is wrong with it by the rules of the codebook, a sentence each
 */
public record Description(String uid, String colour, String layer, List<Value> values, List<String> problems) {

	/**
	 * A feature of a coding.
	 *
	 * @param feature the label of the feature
	 * @param text    its value, or its values one after the other
	 */
	public record Value(String feature, String text) {

		/** {@return the feature and its value, on one line} */
		public String line() {
			return NLS.bind(Messages.value, feature, text);
		}
	}

	/** Copies the lists. */
	public Description {
		values = List.copyOf(values);
		problems = List.copyOf(problems);
	}

	/** {@return the same, with problems} */
	public Description withProblems(List<String> sentences) {
		return new Description(uid, colour, layer, values, sentences);
	}

	/** {@return all values, on one line} */
	public String line() {
		return values.stream().map(Value::line).collect(Collectors.joining(Messages.valueSeparator));
	}

	/** {@return the layer with all values, on one line} */
	public String sentence() {
		return values.isEmpty() ? layer : NLS.bind(Messages.value, layer, line());
	}
}
