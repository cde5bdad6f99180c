// SPDX-License-Identifier: EPL-2.0
package org.glossator.rules.internal;

import org.glossator.cas.TextRange;

/**
 * A violation of a rule, before it is a sentence.
 *
 * @param coding  the coding that violates it
 * @param begin   offset of the text concerned, in UTF-16 code units
 * @param end     offset after the text concerned
 * @param feature what the message calls the feature; empty when it names none
 * @param value   what the message calls the value; empty when it names none
 */
public record Finding(Coding coding, int begin, int end, String feature, String value) {

	/** About a coding as a whole. */
	static Finding of(Coding coding, String feature, String value) {
		return new Finding(coding, coding.begin(), coding.end(), feature, value);
	}

	/** About a stretch of text. */
	static Finding at(TextRange place, Coding coding, String feature, String value) {
		return new Finding(coding, place.begin(), place.end(), feature, value);
	}
}
