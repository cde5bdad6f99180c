// SPDX-License-Identifier: EPL-2.0
package org.glossator.rules.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.glossator.cas.text.TextRange;
import org.glossator.model.ModelNames;
import org.glossator.model.codebook.Feature;
import org.glossator.model.codebook.Layer;
import org.glossator.reading.Coding;

/**
 * A violation of a rule, before it is a sentence.
 *
 * @param coding   the coding that violates it
 * @param begin    offset of the text concerned, in UTF-16 code units
 * @param end      offset after the text concerned
 * @param features the features concerned; none when it is the anchor
 * @param name     what the message calls what is concerned; empty when it names nothing
 * @param value    what the message calls the value; empty when it names none
 * @param said     a sentence that is said in place of the rule's message; empty for that message
 */
public record Finding(Coding coding, int begin, int end, List<Feature> features, String name, String value, Optional<String> said) {

	/** What a message calls a coding: its layer, with the beginning of its text, in quotation marks, when it has any. */
	public static String subject(Layer layer, String quotation) {
		return quotation.isEmpty() ? ModelNames.of(layer) : NLS.bind(Messages.codingWithText, ModelNames.of(layer), quotation);
	}

	/** About a feature of a coding. */
	static Finding of(Coding coding, Feature feature, String value) {
		return of(coding, List.of(feature), value);
	}

	/** About several features of a coding together. */
	static Finding of(Coding coding, List<Feature> features, String value) {
		return of(coding, features, features.stream().map(ModelNames::of).collect(Collectors.joining(", ")), value);
	}

	/** About several features of a coding together, of which the message names one. */
	static Finding of(Coding coding, List<Feature> features, String name, String value) {
		return new Finding(coding, coding.begin(), coding.end(), features, name, value, Optional.empty());
	}

	/** About the text that a coding marks. */
	static Finding ofAnchor(Coding coding) {
		return of(coding, List.of(), Messages.anchor, "");
	}

	/** About the text that a coding marks, in other words than those of the rule. */
	static Finding said(Coding coding, String sentence) {
		return said(coding, List.of(), sentence);
	}

	/** About several features of a coding together, or of none the text that it marks, in other words than those of the rule. */
	static Finding said(Coding coding, List<Feature> features, String sentence) {
		return new Finding(coding, coding.begin(), coding.end(), features, "", "", Optional.of(sentence));
	}

	/** About a stretch of text. */
	static Finding at(TextRange place, Coding coding, List<Feature> features, String name, String value) {
		return new Finding(coding, place.begin(), place.end(), features, name, value, Optional.empty());
	}
}
