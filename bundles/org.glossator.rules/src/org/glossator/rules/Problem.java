// SPDX-License-Identifier: EPL-2.0
package org.glossator.rules;

import java.util.Comparator;

import org.glossator.model.codebook.Severity;

/**
 * A coding that breaks a rule of the codebook. Problems sort by where they are, then by rule.
 *
 * @param severity {@link Severity#ERROR} or {@link Severity#WARNING}
 * @param ruleId   the rule's id in the codebook
 * @param uid      the coding's stable name
 * @param begin    offset of the first character concerned, in UTF-16 code units; 0 for a coding of the whole article. May lie
 *                 outside of the text, when that is the problem
 * @param end      offset after the last character concerned, in UTF-16 code units
 * @param message  a sentence for the coder: the layer, an excerpt of the text, what is wrong, and what to do
 */
public record Problem(Severity severity, String ruleId, String uid, int begin, int end, String message)
		implements Comparable<Problem> {

	private static final Comparator<Problem> ORDER = Comparator.comparingInt(Problem::begin).thenComparingInt(Problem::end)
			.thenComparing(Problem::ruleId).thenComparing(Problem::message).thenComparing(Problem::uid)
			.thenComparing(Problem::severity);

	@Override
	public int compareTo(Problem other) {
		return ORDER.compare(this, other);
	}
}
