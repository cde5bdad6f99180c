// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.views.properties;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.glossator.cas.Annotations;
import org.glossator.model.ModelNames;
import org.glossator.model.codebook.Check;
import org.glossator.model.codebook.Feature;
import org.glossator.model.codebook.Rule;
import org.glossator.model.codebook.Severity;
import org.glossator.rules.Problem;

/** What the rules find in the codings of a form, sorted by the feature that it is about. */
final class RowProblems {

	/**
	 * A problem as it shows in the form.
	 *
	 * @param grave    whether it is an error
	 * @param sentence what is wrong and what to do
	 * @param missing  whether it only says that there is no value
	 */
	record Said(boolean grave, String sentence, boolean missing) {
	}

	private final Map<Feature, List<Said>> byFeature = new LinkedHashMap<>();
	private final List<Said> others = new ArrayList<>();

	private RowProblems() {
	}

	/** None, or none known yet. */
	static RowProblems none() {
		return new RowProblems();
	}

	/** What the rules found last. */
	static RowProblems of(Subject subject) {
		RowProblems found = new RowProblems();
		Set<String> uids = subject.codings().stream().map(Annotations::uid).collect(Collectors.toSet());
		for (Problem problem : subject.session().checking().found()) {
			if (uids.contains(problem.uid())) {
				subject.session().codebook().getRules().stream().filter(rule -> problem.ruleId().equals(rule.getId())).findFirst()
						.ifPresent(rule -> found.add(subject, rule, problem));
			}
		}
		return found;
	}

	private void add(Subject subject, Rule rule, Problem problem) {
		Matcher matcher = pattern(rule.getMessage()).matcher(problem.message());
		boolean known = matcher.find();
		String sentence = known ? matcher.group(1) : problem.message();
		String label = known && matcher.groupCount() > 1 ? matcher.group(2) : ""; //$NON-NLS-1$
		List<Feature> features = subject.layer().getFeatures();
		Optional<Feature> feature = features.stream().filter(each -> ModelNames.of(each).equals(label)).findFirst()
				.or(() -> rule.getFeatures().stream().filter(features::contains).findFirst());
		Said said = new Said(problem.severity() == Severity.ERROR, Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1),
				rule.getCheck() == Check.REQUIRED);
		List<Said> list = feature.map(each -> byFeature.computeIfAbsent(each, key -> new ArrayList<>())).orElse(others);
		if (!list.contains(said)) {
			list.add(said);
		}
	}

	// Finds what a rule says at the end of a problem's message, which begins with the layer and an excerpt.
	private static Pattern pattern(String message) {
		StringBuilder pattern = new StringBuilder(": ("); //$NON-NLS-1$
		int at = 0;
		for (Matcher place = Pattern.compile("\\{(feature|value)\\}").matcher(message); place.find(); at = place.end()) { //$NON-NLS-1$
			boolean first = place.group(1).equals("feature") && pattern.indexOf("(.*?)") < 0; //$NON-NLS-1$ //$NON-NLS-2$
			pattern.append(Pattern.quote(message.substring(at, place.start()))).append(first ? "(.*?)" : ".*?"); //$NON-NLS-1$ //$NON-NLS-2$
		}
		return Pattern.compile(pattern.append(Pattern.quote(message.substring(at))).append(")$").toString(), Pattern.DOTALL); //$NON-NLS-1$
	}

	/** What is wrong with a feature, errors first. */
	List<Said> of(Feature feature) {
		return byFeature.getOrDefault(feature, List.of()).stream().sorted((one, other) -> Boolean.compare(other.grave(), one.grave())).toList();
	}

	/** What is wrong with the codings as such. */
	List<Said> others() {
		return List.copyOf(others);
	}
}
