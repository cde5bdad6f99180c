// SPDX-License-Identifier: EPL-2.0
package org.glossator.rules.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.glossator.model.ModelNames;
import org.glossator.model.codebook.Check;
import org.glossator.model.codebook.Codebook;
import org.glossator.model.codebook.Feature;
import org.glossator.model.codebook.Layer;
import org.glossator.model.codebook.Rule;
import org.glossator.reading.Coding;

/** Checks of which features have a value, and of values against each other. */
final class ValueChecks {

	private ValueChecks() {
	}

	static RuleCheck required(Rule rule) {
		return (article, found) -> article.codings(Optional.of(rule.getLayer())).forEach(coding -> {
			if (rule.isWithAnchor() && !coding.hasText()) {
				found.accept(Finding.ofAnchor(coding));
			}
			coding.missing(rule.getFeatures()).forEach(feature -> found.accept(Finding.of(coding, feature, "")));
		});
	}

	/** All features that the codebook requires, but for those that a rule of their own asks for. */
	static RuleCheck allRequired(Codebook codebook) {
		Set<Feature> named = codebook.getRules().stream().filter(rule -> rule.getCheck() == Check.REQUIRED)
				.flatMap(rule -> rule.getFeatures().stream()).collect(Collectors.toSet());
		Map<Layer, List<Feature>> required = codebook.getLayers().stream()
				.collect(Collectors.toMap(layer -> layer, layer -> layer.getFeatures().stream()
						.filter(feature -> feature.isRequired() && !named.contains(feature)).toList()));
		return (article, found) -> article.codings(Optional.empty()).forEach(coding -> coding.missing(required.get(coding.layer()))
				.forEach(feature -> found.accept(Finding.of(coding, feature, ""))));
	}

	static RuleCheck anyOf(Rule rule) {
		return (article, found) -> article.codings(Optional.of(rule.getLayer())).forEach(coding -> {
			boolean anchored = rule.isWithAnchor() && coding.hasText();
			if (!anchored && coding.missing(rule.getFeatures()).size() == rule.getFeatures().size()) {
				found.accept(Finding.of(coding, rule.getFeatures(), ""));
			}
		});
	}

	static RuleCheck distinct(Rule rule) {
		return (article, found) -> article.codings(Optional.of(rule.getLayer())).forEach(coding -> {
			Set<Object> seen = new HashSet<>();
			for (Feature feature : rule.getFeatures()) {
				Set<Object> values = new HashSet<>(coding.values(feature));
				values.stream().filter(seen::contains).forEach(value -> found.accept(Finding.of(coding,
						rule.getFeatures().stream().filter(each -> coding.values(each).contains(value)).toList(), ModelNames.of(feature),
						article.names().shown(feature, value.toString()))));
				seen.addAll(values);
			}
		});
	}

	static RuleCheck single(Rule rule) {
		return (article, found) -> article.codings(Optional.of(rule.getLayer())).stream()
				.filter(coding -> rule.getFeatures().isEmpty()
						|| coding.missing(rule.getFeatures()).size() < rule.getFeatures().size())
				.skip(1).forEach(extra -> found.accept(Finding.of(extra, rule.getFeatures(), "")));
	}

	static RuleCheck supported(Rule rule) {
		return (article, found) -> {
			Set<String> supporting = article.codings(Optional.of(rule.getSupportingLayer())).stream()
					.flatMap(coding -> coding.strings(rule.getSupportingFeature()).stream()).collect(Collectors.toSet());
			for (Coding coding : article.codings(Optional.of(rule.getLayer()))) {
				for (Feature feature : rule.getFeatures()) {
					coding.strings(feature).stream().filter(value -> !supporting.contains(value)).forEach(
							value -> found.accept(Finding.of(coding, feature, article.names().shown(feature, value))));
				}
			}
		};
	}
}
