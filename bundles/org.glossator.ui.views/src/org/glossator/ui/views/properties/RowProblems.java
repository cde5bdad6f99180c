// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.views.properties;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.glossator.cas.Annotations;
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
		Optional<Feature> feature = subject.layer().getFeatures().stream().filter(each -> problem.features().contains(each.getName()))
				.min(Comparator.comparingInt(each -> problem.features().indexOf(each.getName())));
		Said said = new Said(problem.severity() == Severity.ERROR, problem.sentence(), rule.getCheck() == Check.REQUIRED);
		List<Said> list = feature.map(each -> byFeature.computeIfAbsent(each, key -> new ArrayList<>())).orElse(others);
		if (!list.contains(said)) {
			list.add(said);
		}
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
