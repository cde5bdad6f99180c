// SPDX-License-Identifier: EPL-2.0
package org.glossator.study.history;

import java.util.List;

/**
 * A change of a codebook in words.
 *
 * @param sentence without a full stop, to stand in a list
 * @param details  what was said of the element, and what is said now; mostly none
 */
public record Said(String sentence, List<String> details) {

	/** Copies the list. */
	public Said {
		details = List.copyOf(details);
	}

	static Said of(String sentence) {
		return new Said(sentence, List.of());
	}
}
