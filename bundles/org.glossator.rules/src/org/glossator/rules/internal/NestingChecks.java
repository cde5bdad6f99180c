// SPDX-License-Identifier: EPL-2.0
package org.glossator.rules.internal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.glossator.cas.text.TextRange;
import org.glossator.model.codebook.Feature;
import org.glossator.model.codebook.Rule;
import org.glossator.reading.CodedArticle;
import org.glossator.reading.Coding;

/** Checks of codings that lie in codings. */
final class NestingChecks {

	private NestingChecks() {
	}

	static RuleCheck acyclic(Rule rule) {
		Feature feature = rule.getFeatures().get(0);
		return (article, found) -> article.codings(Optional.of(rule.getLayer())).stream()
				.filter(coding -> reaches(article, coding, feature))
				.forEach(coding -> found.accept(Finding.of(coding, feature, "")));
	}

	private static boolean reaches(CodedArticle article, Coding start, Feature feature) {
		Set<Coding> seen = new HashSet<>();
		Deque<Coding> next = new ArrayDeque<>(referred(article, start, feature));
		while (!next.isEmpty()) {
			Coding coding = next.pop();
			if (coding.equals(start)) {
				return true;
			}
			if (seen.add(coding)) {
				next.addAll(referred(article, coding, feature));
			}
		}
		return false;
	}

	static RuleCheck inside(Rule rule) {
		Feature feature = rule.getFeatures().get(0);
		return (article, found) -> article.codings(Optional.of(rule.getLayer())).forEach(coding -> {
			boolean outside = referred(article, coding, feature).stream()
					.anyMatch(outer -> !holds(outer.anchor(), coding.anchor()));
			if (outside) {
				found.accept(Finding.of(coding, feature, ""));
			}
		});
	}

	private static boolean holds(List<TextRange> outer, List<TextRange> inner) {
		return inner.stream().allMatch(
				part -> outer.stream().anyMatch(whole -> whole.begin() <= part.begin() && part.end() <= whole.end()));
	}

	private static List<Coding> referred(CodedArticle article, Coding coding, Feature feature) {
		return coding.objects(feature).stream().flatMap(object -> article.coding(object).stream()).toList();
	}
}
