// SPDX-License-Identifier: EPL-2.0
package org.glossator.rules.internal;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.glossator.cas.text.TextRange;
import org.glossator.model.codebook.Feature;
import org.glossator.model.codebook.Rule;
import org.glossator.reading.CodedArticle;
import org.glossator.reading.Coding;
import org.glossator.rules.marks.Pairs;
import org.glossator.rules.marks.Quotations;

/**
 * Whether what a coder says about quoting agrees with the quotation marks: only letters and digits count there, and where nobody can
 * tell, nothing is said. What agrees is looked at once more, whether it leaves out a mark that stands right beside it.
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
		Quotations quotations = Quotations.of(article.text(), Set.copyOf(rule.getWords()));
		Overlaps<TextRange> quoted = new Overlaps<>(quotations.quoted(), TextRange::begin, TextRange::end);
		Overlaps<TextRange> unsure = new Overlaps<>(quotations.unsure(), TextRange::begin, TextRange::end);
		for (Coding coding : article.codings(Optional.of(rule.getLayer()))) {
			List<TextRange> own = own(coding, quoted);
			boolean agrees = true;
			for (String value : coding.strings(type)) {
				int place = article.names().tag(type.getTagSet(), value).map(rule.getTags()::indexOf).orElse(Integer.valueOf(-1)).intValue();
				if (place >= 0 && disagrees(place, count(coding, article.text(), own, unsure))) {
					agrees = false;
					found.accept(Finding.of(coding, type, article.names().shown(type, value)));
				}
			}
			if (agrees) {
				leftOut(coding, article.text(), own).ifPresent(sentence -> found.accept(Finding.said(coding, sentence)));
			}
		}
	}

	/** What is quoted in a coding by whom it is attributed to: not by somebody who is quoted with the source or the cue. */
	private List<TextRange> own(Coding coding, Overlaps<TextRange> quoted) {
		List<TextRange> others = around.stream().flatMap(feature -> coding.parts(feature).stream()).toList();
		return quoted.with(coding.begin(), coding.end()).stream().filter(range -> others.stream()
				.noneMatch(other -> range.begin() <= other.begin() && other.end() <= range.end())).toList();
	}

	/** What is to be said when quotations lie in a coding whole but for a mark that stands right beside one of its parts. */
	private static Optional<String> leftOut(Coding coding, String text, List<TextRange> own) {
		boolean opening = false;
		boolean closing = false;
		boolean other = false;
		for (TextRange part : coding.anchor()) {
			for (TextRange range : own) {
				boolean closed = Quotations.isClosed(text, range);
				boolean before = Pairs.isRightBefore(text, range.begin() - 1, part.begin());
				boolean after = closed && Pairs.isRightAfter(text, part.end(), range.end());
				boolean opensInside = range.begin() > coding.begin();
				boolean closesInside = range.end() < coding.end() || !closed && range.end() == coding.end();
				if (before && (after || closesInside) || after && opensInside) {
					opening |= before;
					closing |= after;
					other |= closed;
				}
			}
		}
		boolean one = opening != closing && other;
		return opening || closing ? Optional.of(one ? Messages.markLeftOut : Messages.marksLeftOut) : Optional.empty();
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

	private static Count count(Coding coding, String text, List<TextRange> own, Overlaps<TextRange> doubtful) {
		List<TextRange> unsure = doubtful.with(coding.begin(), coding.end());
		Count count = new Count();
		for (TextRange part : coding.anchor()) {
			boolean inWord = false;
			int begin = Math.max(0, part.begin());
			int end = Math.min(part.end(), text.length());
			BitSet ownHere = covered(own, begin, end);
			BitSet unsureHere = covered(unsure, begin, end);
			for (int i = begin; i < end; i++) {
				if (!Character.isLetterOrDigit(text.charAt(i))) {
					inWord = inWord && Quotations.isApostrophe(text, i);
					continue;
				}
				if (ownHere.get(i - begin)) {
					count.inside++;
					count.wordsInside += inWord ? 0 : 1;
				} else if (unsureHere.get(i - begin)) {
					count.unsure++;
				} else {
					count.outside++;
				}
				inWord = true;
			}
		}
		return count;
	}

	/** Which characters of a stretch, counted from its begin, are part of one of the ranges. */
	private static BitSet covered(List<TextRange> ranges, int begin, int end) {
		BitSet covered = new BitSet();
		for (TextRange range : ranges) {
			int from = Math.max(range.begin(), begin);
			int to = Math.min(range.end(), end);
			if (from < to) {
				covered.set(from - begin, to - begin);
			}
		}
		return covered;
	}

	/** How much of a text stands where, in letters and digits. */
	private static final class Count {
		private int inside;
		private int wordsInside;
		private int outside;
		private int unsure;
	}
}
