// SPDX-License-Identifier: EPL-2.0
package org.glossator.cas.text;

import java.util.Objects;

/**
 * A stretch of an article's text with one purpose.
 *
 * @param kind what the stretch is
 * @param begin offset of its first character, in UTF-16 code units
 * @param end offset after its last character, in UTF-16 code units, greater than {@code begin}
 * @param rule name of the rule that found it; empty when it came from the source's own markup
 */
public record Zone(ZoneKind kind, int begin, int end, String rule) {

	/** Refuses a range that is empty or starts before the text. */
	public Zone {
		Objects.requireNonNull(kind);
		Objects.requireNonNull(rule);
		if (begin < 0 || end <= begin) {
			throw new IllegalArgumentException("A zone needs at least one character: " + begin + ".." + end);
		}
	}
}
