// SPDX-License-Identifier: EPL-2.0
package org.glossator.study.parts;

import java.util.Comparator;
import java.util.Objects;

/**
 * What tells a coding from all others of a study: coding an article again is a round of its own, so nothing overwrites a first coding.
 * The natural order is by whose it is, then by round, then by article.
 *
 * @param whose   whose it is
 * @param round   the id of a round, {@link #MAIN} outside rounds
 * @param article the id of an article
 */
public record CodingKey(Whose whose, String round, String article) implements Comparable<CodingKey> {

	/** The round of what is coded outside rounds. */
	public static final String MAIN = "main";

	private static final Comparator<CodingKey> ORDER = Comparator.comparing(CodingKey::whose).thenComparing(CodingKey::round).thenComparing(CodingKey::article);

	/** Refuses what is missing. */
	public CodingKey {
		Objects.requireNonNull(whose);
		Objects.requireNonNull(round);
		Objects.requireNonNull(article);
	}

	/** A coding outside rounds, by {@link Whose#id() whose it is} and the id of the article. */
	public static CodingKey of(String whose, String article) {
		return new CodingKey(Whose.named(whose), MAIN, article);
	}

	/** Whether it lies outside rounds. */
	public boolean isMain() {
		return round.equals(MAIN);
	}

	@Override
	public int compareTo(CodingKey other) {
		return ORDER.compare(this, other);
	}
}
