// SPDX-License-Identifier: EPL-2.0
package org.glossator.rules.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.glossator.cas.TextRange;
import org.glossator.model.codebook.Feature;
import org.glossator.model.codebook.Rule;

/**
 * Whether what a coder says about quoting agrees with the quotation marks. Only letters and digits count, so that it does not
 * matter whether marks and commas were taken in; where nobody can tell, nothing is said.
 */
final class QuotationCheck implements RuleCheck {

	/** Up to so many words between marks may be a name or a title, which quotes nobody. */
	private static final int TITLE_WORDS = 3;

	private final Rule rule;
	private final Feature type;
	private final List<Feature> around;

	QuotationCheck(Rule rule) {
		this.rule = rule;
		this.type = rule.getFeatures().get(0);
		this.around = rule.getFeatures().subList(1, rule.getFeatures().size());
	}

	@Override
	public void run(CodedArticle article, Consumer<Finding> found) {
		Quotations quotations = article.quotations(rule.getWords());
		for (Coding coding : article.codings(Optional.of(rule.getLayer()))) {
			for (String value : coding.strings(type)) {
				Names.tag(type.getTagSet(), value).map(rule.getTags()::indexOf).filter(place -> place.intValue() >= 0)
						.filter(place -> disagrees(place.intValue(), count(coding, article.text(), quotations)))
						.ifPresent(place -> found.accept(Finding.of(coding, Names.label(type), article.names().shown(type, value))));
			}
		}
	}

	/** The places of tags in the rule: all of the text is quoted, a part of it is, none is. */
	private static boolean disagrees(int place, Count count) {
		boolean allQuoted = count.outside == 0 && count.unsure == 0 && count.inside > 0;
		return switch (place) {
			case 0 -> count.outside > 0;
			case 1 -> allQuoted || count.inside == 0 && count.unsure == 0 && count.outside > 0;
			default -> allQuoted || count.wordsInside > TITLE_WORDS;
		};
	}

	private Count count(Coding coding, String text, Quotations quotations) {
		List<TextRange> others = around.stream().flatMap(feature -> coding.parts(feature).stream()).toList();
		List<TextRange> own = near(coding, quotations.quoted()).stream().filter(quoted -> others.stream()
				.noneMatch(other -> quoted.begin() <= other.begin() && other.end() <= quoted.end())).toList();
		List<TextRange> unsure = near(coding, quotations.unsure());
		Count count = new Count();
		for (TextRange part : coding.anchor()) {
			boolean inWord = false;
			for (int i = Math.max(0, part.begin()); i < Math.min(part.end(), text.length()); i++) {
				if (!Character.isLetterOrDigit(text.charAt(i))) {
					inWord = inWord && Quotations.isApostrophe(text, i);
					continue;
				}
				if (covers(own, i)) {
					count.inside++;
					count.wordsInside += inWord ? 0 : 1;
				} else if (covers(unsure, i)) {
					count.unsure++;
				} else {
					count.outside++;
				}
				inWord = true;
			}
		}
		return count;
	}

	private static List<TextRange> near(Coding coding, List<TextRange> ranges) {
		return ranges.stream().filter(range -> range.overlaps(coding.begin(), coding.end())).toList();
	}

	private static boolean covers(List<TextRange> ranges, int offset) {
		return ranges.stream().anyMatch(range -> range.covers(offset));
	}

	/** How much of a text stands where, in letters and digits. */
	private static final class Count {
		private int inside;
		private int wordsInside;
		private int outside;
		private int unsure;
	}
}
