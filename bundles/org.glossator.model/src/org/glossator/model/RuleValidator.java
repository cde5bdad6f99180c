// SPDX-License-Identifier: EPL-2.0
package org.glossator.model;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.glossator.model.codebook.Anchor;
import org.glossator.model.codebook.Check;
import org.glossator.model.codebook.Feature;
import org.glossator.model.codebook.FeatureKind;
import org.glossator.model.codebook.Layer;
import org.glossator.model.codebook.Rule;
import org.glossator.model.codebook.Tag;

/** Whether the parameters of one rule fit its check, as the documentation of {@link Check} in the Ecore model tells. */
final class RuleValidator {

	private static final Set<String> ZONES = Set.of("headline", "body", "caption", "credit", "boilerplate");
	private static final Set<FeatureKind> COMPARABLE = Set.of(FeatureKind.STRING, FeatureKind.TAG, FeatureKind.REGISTRY,
			FeatureKind.INTEGER, FeatureKind.DOUBLE, FeatureKind.REFERENCE);

	private final Rule rule;
	private final List<CodebookProblem> problems;

	RuleValidator(Rule rule, List<CodebookProblem> problems) {
		this.rule = rule;
		this.problems = problems;
	}

	void run() {
		expect(rule.getMessage() != null && !rule.getMessage().isBlank(), "has no message; say what the coder should do");
		expect(!rule.isWithAnchor() || isSpan(rule.getLayer()), "asks for the anchor, and so needs a layer that is anchored to a span");
		if (rule.getLayer() != null) {
			expect(rule.getFeatures().stream().allMatch(feature -> feature.eContainer() == rule.getLayer()),
					"names a feature of another layer than its own");
		}
		int parts = rule.getFeatures().size() + (rule.isWithAnchor() ? 1 : 0);
		switch (rule.getCheck()) {
			case REQUIRED -> {
				if (rule.getLayer() == null) {
					expect(parts == 0, "names features, and so needs a layer");
				} else {
					expect(parts > 0, "needs a feature, or the anchor");
				}
			}
			case ANY_OF -> layerAnd(parts > 1, "two features, or a feature and the anchor");
			case DISTINCT -> layerAnd(parts > 1 && !rule.isWithAnchor() && all(feature -> COMPARABLE.contains(feature.getKind())),
					"two features with values that can be compared");
			case DISJOINT -> layerAnd(parts > 1 && all(FeatureKind.SPAN), "two span features, or a span feature and the anchor");
			case ACYCLIC -> layerAnd(parts == 1 && all(FeatureKind.REFERENCE)
					&& all(feature -> feature.getTargetLayers().contains(rule.getLayer())), "one reference feature to its own layer");
			case INSIDE -> layerAnd(parts == 1 && all(FeatureKind.REFERENCE) && isSpan(rule.getLayer())
					&& all(feature -> feature.getTargetLayers().stream().allMatch(RuleValidator::isSpan)),
					"one reference feature, from spans to spans");
			case SINGLE -> layerAnd(true, "");
			case SUPPORTED -> supported();
			case ALLOWED_ROLES -> layerAnd(parts == 2 && kind(0, FeatureKind.TAG) && kind(1, FeatureKind.LINK) && rolesFit(),
					"a tag feature and a link feature whose roles the tags allow");
			case QUOTATION_MARKS -> layerAnd(isSpan(rule.getLayer()) && kind(0, FeatureKind.TAG) && !rule.getTags().isEmpty()
					&& rule.getTags().stream().allMatch(tag -> tag.eContainer() == rule.getFeatures().get(0).getTagSet())
					&& rule.getFeatures().stream().skip(1).allMatch(feature -> feature.getKind() == FeatureKind.SPAN),
					"a layer on spans, a tag feature, tags of its tag set, and then span features only");
			case LINKED_SOURCE -> linkedSource();
			case ZONE -> expect(!rule.getZones().isEmpty() && ZONES.containsAll(rule.getZones()),
					"needs zones: headline, body, caption, credit or boilerplate");
			case KNOWN_VALUE -> {
				// Nothing but the layer and the features to narrow it, both optional.
			}
			case VALID_SPAN, TRIMMED_SPAN -> expect(rule.getLayer() == null || isSpan(rule.getLayer()),
					"is about spans, and its layer has none");
		}
	}

	private void supported() {
		Feature supporting = rule.getSupportingFeature();
		layerAnd(rule.getFeatures().size() == 1 && all(FeatureKind.TAG), "one tag feature");
		expect(supporting != null && supporting.getKind() == FeatureKind.TAG && supporting.eContainer() == rule.getSupportingLayer(),
				"needs a supporting layer and a tag feature of it as supporting feature");
		if (supporting != null && rule.getFeatures().size() == 1) {
			expect(supporting.getTagSet() == rule.getFeatures().get(0).getTagSet(),
					"compares two features that do not share a tag set");
		}
	}

	private void linkedSource() {
		layerAnd(rule.getFeatures().size() == 2 && kind(0, FeatureKind.SPAN) && kind(1, FeatureKind.REGISTRY),
				"a span feature and a registry feature");
		Layer supporting = rule.getSupportingLayer();
		expect(isSpan(supporting) && rule.getSupportingFeature() != null
				&& rule.getSupportingFeature().getKind() == FeatureKind.REGISTRY
				&& rule.getSupportingFeature().eContainer() == supporting,
				"needs a supporting layer on spans and a registry feature of it as supporting feature");
		if (supporting != null) {
			expect(rule.getTags().stream().allMatch(tag -> supporting.getFeatures().stream()
					.anyMatch(feature -> feature.getTagSet() != null && feature.getTagSet() == tag.eContainer())),
					"names tags that no feature of the supporting layer has");
		}
	}

	private boolean rolesFit() {
		Feature type = rule.getFeatures().get(0);
		Feature link = rule.getFeatures().get(1);
		return type.getTagSet() != null && type.getTagSet().getTags().stream().map(Tag::getAllowedRoles)
				.allMatch(roles -> roles.stream().allMatch(role -> role.eContainer() == link.getTagSet()));
	}

	private boolean kind(int index, FeatureKind kind) {
		return index < rule.getFeatures().size() && rule.getFeatures().get(index).getKind() == kind;
	}

	private boolean all(FeatureKind kind) {
		return all(feature -> feature.getKind() == kind);
	}

	private boolean all(Predicate<Feature> test) {
		return rule.getFeatures().stream().allMatch(test);
	}

	private void layerAnd(boolean fits, String needs) {
		if (rule.getLayer() == null) {
			problems.add(new CodebookProblem(rule, CodebookValidator.describe(rule) + " needs a layer."));
		} else {
			expect(fits, "needs " + needs);
		}
	}

	private static boolean isSpan(Layer layer) {
		return layer != null && layer.getAnchor() == Anchor.SPAN;
	}

	private void expect(boolean fits, String otherwise) {
		if (!fits) {
			problems.add(new CodebookProblem(rule, CodebookValidator.describe(rule) + " (" + rule.getCheck() + ") " + otherwise + "."));
		}
	}
}
