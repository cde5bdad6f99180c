// SPDX-License-Identifier: EPL-2.0
package org.glossator.rules.internal;

import java.util.Optional;

import org.glossator.cas.TextRange;

/**
 * A violation of a rule, before it is a sentence.
 *
 * @param coding  the coding that violates it
 * @param begin   offset of the text concerned, in UTF-16 code units
 * @param end     offset after the text concerned
 * @param feature what the message calls the feature; empty when it names none
 * @param value   what the message calls the value; empty when it names none
 * @param said    a sentence that is said in place of the rule's message; empty for that message
 */
public record Finding(Coding coding, int begin, int end, String feature, String value, Optional<String> said) {

	/** About a coding as a whole. */
	static Finding of(Coding coding, String feature, String value) {
		return new Finding(coding, coding.begin(), coding.end(), feature, value, Optional.empty());
	}

	/** About a coding as a whole, in other words than those of the rule. */
	static Finding said(Coding coding, String sentence) {
		return new Finding(coding, coding.begin(), coding.end(), "", "", Optional.of(sentence));
	}

	/** About a stretch of text. */
	static Finding at(TextRange place, Coding coding, String feature, String value) {
		return new Finding(coding, place.begin(), place.end(), feature, value, Optional.empty());
	}
}
