// SPDX-License-Identifier: EPL-2.0
package org.glossator.ingest.internal.rules;

import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

import org.glossator.cas.article.ArticleMetadata;
import org.glossator.cas.text.Zone;
import org.glossator.ingest.internal.terms.Answer;
import org.glossator.ingest.internal.terms.Question;

/** The rules in the order in which they look at an article, and what is counted and guessed once they have. */
public final class Rules {

	private static final List<Rule> ALL = List.of(new PrintNotice(), new AgencyTrailer(), new Headline(), new SectionLabel(),
			new CaptionCredit(), new CaptionMarkup(), new BylineLine(), new Dateline(), new Body());

	private final UnaryOperator<String> languages;

	/**
	 * The rules.
	 *
	 * @param languages finds the language of a text; empty when it cannot tell
	 */
	public Rules(UnaryOperator<String> languages) {
		this.languages = languages;
	}

	/* The article that a source holds, given what its markup told. */
	public Answer answer(Question question, String mediaType, String text, ArticleMetadata declared, List<Zone> zones,
			List<String> notes) {
		Reading reading = new Reading(text, declared, zones);
		if (!question.title().isEmpty()) {
			reading.know(builder -> builder.title(question.title()));
		}
		ALL.forEach(rule -> rule.apply(reading));
		reading.know(builder -> builder.wordCount(words(text)));
		if (reading.metadata().language().isEmpty()) {
			String language = languages.apply(text);
			reading.know(builder -> builder.language(language));
		}
		return new Answer(Answer.Verdict.READ, mediaType, text, reading.metadata(), reading.zones(), notes);
	}

	/* The number of words: stretches between word boundaries of Unicode that start with a letter or digit. */
	private static int words(String text) {
		BreakIterator boundaries = BreakIterator.getWordInstance(Locale.ROOT);
		boundaries.setText(text);
		int count = 0;
		int begin = boundaries.first();
		for (int end = boundaries.next(); end != BreakIterator.DONE; end = boundaries.next()) {
			if (Character.isLetterOrDigit(text.codePointAt(begin)) && !isAfterApostrophe(text, begin)) {
				count++;
			}
			begin = end;
		}
		return count;
	}

	/* The boundaries part a word at a typographic apostrophe, which a reader does not. */
	private static boolean isAfterApostrophe(String text, int offset) {
		return offset > 1 && (text.charAt(offset - 1) == '\u2019' || text.charAt(offset - 1) == '\'')
				&& Character.isLetter(text.charAt(offset - 2));
	}
}
