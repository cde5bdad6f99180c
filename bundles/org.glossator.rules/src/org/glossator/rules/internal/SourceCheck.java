// SPDX-License-Identifier: EPL-2.0
package org.glossator.rules.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.glossator.cas.text.TextRange;
import org.glossator.model.ModelNames;
import org.glossator.model.codebook.Feature;
import org.glossator.model.codebook.Rule;
import org.glossator.model.codebook.Tag;
import org.glossator.reading.CodedArticle;
import org.glossator.reading.Coding;

/**
 * Whether a source that is not a name is linked to whom it means. Doubtful cases pass: any linked mention in the source counts as
 * its link, and a phrase with a capital letter further on counts as a name.
 */
final class SourceCheck implements RuleCheck {

	private final Rule rule;
	private final Feature source;
	private final Feature speaker;
	private final Set<String> words;
	private final Set<String> forms;

	SourceCheck(Rule rule) {
		this.rule = rule;
		this.source = rule.getFeatures().get(0);
		this.speaker = rule.getFeatures().get(1);
		this.words = Set.copyOf(rule.getWords());
		this.forms = rule.getTags().stream().map(Tag::getName).collect(Collectors.toSet());
	}

	@Override
	public void run(CodedArticle article, Consumer<Finding> found) {
		Overlaps<Coding> mentions = new Overlaps<>(article.codings(Optional.of(rule.getSupportingLayer())).stream()
				.filter(mention -> mention.begin() < mention.end()).toList(), Coding::begin, Coding::end);
		for (Coding coding : article.codings(Optional.of(rule.getLayer()))) {
			List<TextRange> parts = coding.parts(source);
			if (parts.isEmpty() || !coding.values(speaker).isEmpty()) {
				continue;
			}
			TextRange hull = new TextRange(parts.get(0).begin(), parts.get(parts.size() - 1).end());
			List<Coding> here = mentions.with(hull.begin(), hull.end());
			if (here.stream().anyMatch(mention -> !mention.values(rule.getSupportingFeature()).isEmpty())) {
				continue;
			}
			String text = text(article.text(), hull);
			if (here.stream().anyMatch(mention -> covers(mention, hull) && hasForm(mention)) || isNoName(text)) {
				found.accept(Finding.at(hull, coding, List.of(source), ModelNames.of(source), text));
			}
		}
	}

	private static boolean covers(Coding mention, TextRange hull) {
		return mention.begin() <= hull.begin() && hull.end() <= mention.end();
	}

	private boolean hasForm(Coding mention) {
		return mention.layer().getFeatures().stream().filter(feature -> feature.getTagSet() != null)
				.anyMatch(feature -> mention.strings(feature).stream().anyMatch(forms::contains));
	}

	private boolean isNoName(String text) {
		String[] parts = text.split("\\P{L}+", 2);
		if (text.isEmpty() || words.contains(text.toLowerCase(Locale.ROOT))) {
			return !text.isEmpty();
		}
		boolean capitalFurtherOn = parts.length > 1 && parts[1].codePoints().anyMatch(Character::isUpperCase);
		boolean small = Character.isLowerCase(text.codePointAt(0));
		return !capitalFurtherOn && (small || words.contains(parts[0].toLowerCase(Locale.ROOT)));
	}

	private static String text(String article, TextRange range) {
		int begin = Math.max(0, Math.min(range.begin(), article.length()));
		return article.substring(begin, Math.max(begin, Math.min(range.end(), article.length()))).strip().replaceAll("\\s+", " ");
	}
}
