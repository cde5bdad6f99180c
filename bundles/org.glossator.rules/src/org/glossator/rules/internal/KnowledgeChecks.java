// SPDX-License-Identifier: EPL-2.0
package org.glossator.rules.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.glossator.model.ModelNames;
import org.glossator.model.codebook.Feature;
import org.glossator.model.codebook.Rule;
import org.glossator.model.codebook.Tag;
import org.glossator.model.kinds.Kind;
import org.glossator.reading.Coding;
import org.glossator.reading.Link;
import org.glossator.reading.ValueNames;

/** Checks of values against what the codebook and the registry know. */
final class KnowledgeChecks {

	private KnowledgeChecks() {
	}

	static RuleCheck knownValue(Rule rule) {
		List<Feature> named = List.copyOf(rule.getFeatures());
		return (article, found) -> article.codings(Optional.ofNullable(rule.getLayer())).forEach(coding -> {
			for (Feature feature : coding.layer().getFeatures()) {
				if (named.isEmpty() || named.contains(feature)) {
					unknown(article.names(), coding, feature, value -> found.accept(Kind.of(feature).said(feature, value)
							.map(sentence -> Finding.said(coding, List.of(feature), sentence)).orElseGet(() -> Finding.of(coding, feature, value))));
				}
			}
		});
	}

	private static void unknown(ValueNames names, Coding coding, Feature feature, Consumer<String> unknown) {
		Kind kind = Kind.of(feature);
		coding.strings(feature).stream().filter(value -> !kind.knows(feature, value, names)).forEach(unknown);
		for (Link link : coding.links(feature)) {
			link.role().filter(role -> names.tag(feature.getTagSet(), role).isEmpty()).ifPresent(unknown);
			link.entry().filter(id -> !names.knows(id, feature.getTargetKinds())).ifPresent(unknown);
		}
	}

	static RuleCheck allowedRoles(Rule rule) {
		Feature type = rule.getFeatures().get(0);
		Feature links = rule.getFeatures().get(1);
		return (article, found) -> article.codings(Optional.of(rule.getLayer())).forEach(coding -> {
			// Several types together admit what any of them admits; a type without a list admits all.
			List<Tag> types = coding.strings(type).stream().flatMap(value -> article.names().tag(type.getTagSet(), value).stream()).toList();
			if (types.isEmpty() || types.stream().anyMatch(tag -> tag.getAllowedRoles().isEmpty())) {
				return;
			}
			for (Link link : coding.links(links)) {
				// A role that nobody knows is for knownValue to report.
				link.role().flatMap(role -> article.names().tag(links.getTagSet(), role))
						.filter(role -> types.stream().noneMatch(tag -> tag.getAllowedRoles().contains(role)))
						.ifPresent(role -> found.accept(Finding.of(coding, links, ModelNames.of(role))));
			}
		});
	}
}
