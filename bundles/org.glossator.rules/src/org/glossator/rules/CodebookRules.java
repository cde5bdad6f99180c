// SPDX-License-Identifier: EPL-2.0
package org.glossator.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.glossator.cas.CasResource;
import org.glossator.model.Excerpt;
import org.glossator.model.codebook.Codebook;
import org.glossator.model.codebook.Feature;
import org.glossator.model.codebook.Rule;
import org.glossator.model.codebook.Severity;
import org.glossator.model.registry.Registry;
import org.glossator.reading.CodedArticle;
import org.glossator.reading.Coding;
import org.glossator.reading.Quotation;
import org.glossator.reading.ValueNames;
import org.glossator.rules.internal.Checks;
import org.glossator.rules.internal.Finding;
import org.glossator.rules.internal.RuleCheck;

/**
 * The rules of a codebook, ready to check articles. Reads the codebook once, when it is made; the registry each time, so that an
 * entry added there is known at the next check. May be used by several threads as long as nobody changes the registry or the
 * article that is checked.
 */
public final class CodebookRules {

	/** Longest excerpt of a text in a message, in characters, with the ellipsis. */
	private static final int EXCERPT = 40;
	private static final String FEATURE = "{feature}";
	private static final Pattern PLACE = Pattern.compile("\\{(feature|value)\\}");

	private final Codebook codebook;
	private final Registry registry;
	private final List<Prepared> checks = new ArrayList<>();

	/**
	 * Prepares the rules that are not switched off, and one that no codebook can switch off: codings consist of whole characters.
	 *
	 * @param codebook a codebook in which {@code CodebookValidator} finds nothing
	 * @param registry what registry features and links of the codings refer to
	 */
	public CodebookRules(Codebook codebook, Registry registry) {
		this.codebook = codebook;
		this.registry = registry;
		for (Rule rule : codebook.getRules()) {
			if (rule.getSeverity() != Severity.OFF) {
				checks.add(new Prepared(rule, Checks.of(rule, codebook)));
			}
		}
		Rule characters = Checks.wholeCharacters();
		checks.add(new Prepared(characters, Checks.ofWholeCharacters(characters)));
	}

	/**
	 * Checks all codings of one article by one coder.
	 *
	 * @param resource the article with its codings, made with the types of the same codebook; only read
	 * @return what breaks a rule, by offset and rule; the same for the same codings each time
	 */
	public List<Problem> check(CasResource resource) {
		Run run = begin(resource);
		while (run.next()) {
			// until all rules are checked
		}
		return run.problems();
	}

	/**
	 * Begins to check all codings of one article by one coder, rule by rule.
	 *
	 * @param resource as for {@link #check}; nobody changes it or the registry before all rules are checked
	 */
	public Run begin(CasResource resource) {
		return new Run(new CodedArticle(codebook, resource, new ValueNames(registry)));
	}

	/** A check that is under way. */
	public final class Run {
		private final CodedArticle article;
		private final Iterator<Prepared> left = checks.iterator();
		private final List<Problem> problems = new ArrayList<>();
		private final Map<Coding, String> subjects = new HashMap<>();

		private Run(CodedArticle article) {
			this.article = article;
		}

		/** Checks one rule more; {@return whether there was one} */
		public boolean next() {
			if (!left.hasNext()) {
				return false;
			}
			Prepared prepared = left.next();
			prepared.check().run(article, finding -> problems.add(problem(prepared.rule(), finding,
					subjects.computeIfAbsent(finding.coding(), CodebookRules::subject))));
			return true;
		}

		/** What was found so far, as {@link CodebookRules#check} gives it. */
		public List<Problem> problems() {
			return problems.stream().sorted().distinct().toList();
		}
	}

	/** What a message calls a coding. */
	private static String subject(Coding coding) {
		return Finding.subject(coding.layer(), coding.text().isBlank() ? "" : Quotation.of(coding.text(), EXCERPT));
	}

	private static Problem problem(Rule rule, Finding finding, String subject) {
		String said = finding.said().orElse(rule.getMessage());
		String wrong = PLACE.matcher(said).replaceAll(place -> Matcher.quoteReplacement(
				place.group().equals(FEATURE) ? finding.name() : value(finding, place.start() > 0 && Quotation.isOpening(said.charAt(place.start() - 1)))));
		return new Problem(rule.getSeverity(), rule.getId(), finding.coding().uid(), finding.begin(), finding.end(), subject, wrong,
				finding.features().stream().map(Feature::getName).toList());
	}

	private static String value(Finding finding, boolean inMarks) {
		return inMarks ? Quotation.bare(finding.value(), EXCERPT) : Excerpt.of(finding.value(), EXCERPT);
	}

	private record Prepared(Rule rule, RuleCheck check) {
	}
}
