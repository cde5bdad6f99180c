// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.study.explorer;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;

import org.glossator.model.study.Article;

/** By what the articles of a study are grouped. */
public enum Grouping {
	/** One list; in parts of the alphabet when it is long. */
	NONE,
	/** By the medium they appeared in. */
	OUTLET,
	/** By the month they appeared in. */
	MONTH,
	/** By how far the coder is. */
	STATE;

	private static final int MONTH_LENGTH = "2017-07".length(); //$NON-NLS-1$

	/** What a menu calls it. */
	public String label() {
		return switch (this) {
		case NONE -> Messages.GroupByNone;
		case OUTLET -> Messages.GroupByOutlet;
		case MONTH -> Messages.GroupByMonth;
		case STATE -> Messages.GroupByState;
		};
	}

	/** The grouping with that name of a constant. */
	static Optional<Grouping> named(String name) {
		return Arrays.stream(values()).filter(grouping -> grouping.name().equals(name)).findFirst();
	}

	/** The group that an article belongs to, as a person reads it. */
	Function<Article, String> key(Progress progress) {
		return switch (this) {
		case NONE -> article -> ""; //$NON-NLS-1$
		case OUTLET -> article -> orElse(article.getOutlet(), Messages.NoOutlet);
		case MONTH -> article -> month(orElse(article.getPublished(), Messages.NoDate));
		case STATE -> article -> progress.of(article).label();
		};
	}

	/** The order of groups. */
	Comparator<String> order() {
		Comparator<String> alphabet = String.CASE_INSENSITIVE_ORDER.thenComparing(Comparator.naturalOrder());
		return switch (this) {
		case NONE, OUTLET, MONTH -> alphabet;
		case STATE -> Comparator.comparingInt(Grouping::rank);
		};
	}

	private static int rank(String label) {
		for (ArticleState state : ArticleState.values()) {
			if (state.label().equals(label)) {
				return state.ordinal();
			}
		}
		return ArticleState.values().length;
	}

	private static String month(String date) {
		return date.length() > MONTH_LENGTH && date.charAt(4) == '-' ? date.substring(0, MONTH_LENGTH) : date;
	}

	private static String orElse(String value, String otherwise) {
		return value == null || value.isBlank() ? otherwise : value;
	}
}
