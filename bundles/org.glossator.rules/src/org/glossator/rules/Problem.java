// SPDX-License-Identifier: EPL-2.0
package org.glossator.rules;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.glossator.model.codebook.Severity;

/**
 * A coding that breaks a rule of the codebook. Problems sort by where they are, then by rule. What a person is told is kept in its
 * parts, so that nobody has to take a sentence apart again.
 *
 * @param severity {@link Severity#ERROR} or {@link Severity#WARNING}
 * @param ruleId   the rule's id in the codebook
 * @param uid      the coding's stable name
 * @param begin    offset of the first character concerned, in UTF-16 code units; 0 for a coding of the whole article. May lie
 *                 outside of the text, when that is the problem
 * @param end      offset after the last character concerned, in UTF-16 code units
 * @param coding   what people call the coding: its layer, and the beginning of its text when it has any
 * @param wrong    what is wrong and what to do, as it goes on after a colon
 * @param features technical names of the features of the coding's layer that are concerned, the one to look at first in front; none
 *                 when it is the marked text, or the coding as a whole
 */
public record Problem(Severity severity, String ruleId, String uid, int begin, int end, String coding, String wrong, List<String> features)
		implements Comparable<Problem> {

	private static final Comparator<Problem> ORDER = Comparator.comparingInt(Problem::begin).thenComparingInt(Problem::end)
			.thenComparing(Problem::ruleId).thenComparing(Problem::coding).thenComparing(Problem::wrong).thenComparing(Problem::uid)
			.thenComparing(Problem::severity);

	/** Copies the names. */
	public Problem {
		features = List.copyOf(features);
	}

	/** What is wrong and what to do, as a sentence of its own for a place where it is plain which coding it is about. */
	public String sentence() {
		int first = wrong.offsetByCodePoints(0, wrong.isEmpty() ? 0 : 1);
		return wrong.substring(0, first).toUpperCase(Locale.ROOT) + wrong.substring(first);
	}

	/** The whole: which coding, what is wrong and what to do. */
	public String message() {
		return coding + ": " + wrong;
	}

	@Override
	public int compareTo(Problem other) {
		return ORDER.compare(this, other);
	}
}
