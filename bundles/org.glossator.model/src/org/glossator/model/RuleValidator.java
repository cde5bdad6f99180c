// SPDX-License-Identifier: EPL-2.0
package org.glossator.model;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.eclipse.osgi.util.NLS;
import org.glossator.model.codebook.Anchor;
import org.glossator.model.codebook.Check;
import org.glossator.model.codebook.Feature;
import org.glossator.model.codebook.FeatureKind;
import org.glossator.model.codebook.Layer;
import org.glossator.model.codebook.Rule;
import org.glossator.model.codebook.Tag;
import org.glossator.model.kinds.Kind;

/** Whether the parameters of one rule fit its check, as the documentation of {@link Check} in the Ecore model tells. */
final class RuleValidator {

	private static final Set<String> ZONES = Set.of("headline", "body", "caption", "credit", "boilerplate");

	private final Rule rule;
	private final List<CodebookProblem> problems;

	RuleValidator(Rule rule, List<CodebookProblem> problems) {
		this.rule = rule;
		this.problems = problems;
	}

	void run() {
		expect(rule.getMessage() != null && !rule.getMessage().isBlank(), Messages.ruleNoMessage);
		expect(!rule.isWithAnchor() || isSpan(rule.getLayer()), Messages.ruleAnchorOfArticle);
		if (rule.getLayer() != null) {
			expect(rule.getFeatures().stream().allMatch(feature -> feature.eContainer() == rule.getLayer()),
					Messages.ruleOtherLayer);
		}
		int parts = rule.getFeatures().size() + (rule.isWithAnchor() ? 1 : 0);
		switch (rule.getCheck()) {
			case REQUIRED -> {
				if (rule.getLayer() == null) {
					expect(parts == 0, Messages.ruleFeaturesNoLayer);
				} else {
					expect(parts > 0, Messages.rulePartMissing);
				}
			}
			case ANY_OF -> layerAnd(parts > 1, Messages.needsTwoParts);
			case DISTINCT -> layerAnd(parts > 1 && !rule.isWithAnchor() && all(feature -> Kind.of(feature).isComparable()),
					Messages.needsComparable);
			case DISJOINT -> layerAnd(parts > 1 && all(FeatureKind.SPAN), Messages.needsTwoSpans);
			case ACYCLIC -> layerAnd(parts == 1 && all(FeatureKind.REFERENCE)
					&& all(feature -> feature.getTargetLayers().contains(rule.getLayer())), Messages.needsOwnReference);
			case INSIDE -> layerAnd(parts == 1 && all(FeatureKind.REFERENCE) && isSpan(rule.getLayer())
					&& all(feature -> feature.getTargetLayers().stream().allMatch(RuleValidator::isSpan)),
					Messages.needsSpanReference);
			case SINGLE -> layerAnd(true, "");
			case SUPPORTED -> supported();
			case ALLOWED_ROLES -> layerAnd(parts == 2 && kind(0, FeatureKind.TAG) && kind(1, FeatureKind.LINK) && rolesFit(),
					Messages.needsRoles);
			case QUOTATION_MARKS -> layerAnd(isSpan(rule.getLayer()) && kind(0, FeatureKind.TAG) && !rule.getTags().isEmpty()
					&& rule.getTags().stream().allMatch(tag -> tag.eContainer() == rule.getFeatures().get(0).getTagSet())
					&& rule.getFeatures().stream().skip(1).allMatch(feature -> feature.getKind() == FeatureKind.SPAN),
					Messages.needsQuotation);
			case LINKED_SOURCE -> linkedSource();
			case ZONE -> expect(!rule.getZones().isEmpty() && ZONES.containsAll(rule.getZones()),
					Messages.ruleZonesMissing);
			case KNOWN_VALUE -> {
				// Nothing but the layer and the features to narrow it, both optional.
			}
			case VALID_SPAN, TRIMMED_SPAN -> expect(rule.getLayer() == null || isSpan(rule.getLayer()),
					Messages.ruleNotOfSpans);
		}
	}

	private void supported() {
		Feature supporting = rule.getSupportingFeature();
		layerAnd(rule.getFeatures().size() == 1 && all(FeatureKind.TAG), Messages.needsTag);
		expect(supporting != null && supporting.getKind() == FeatureKind.TAG && supporting.eContainer() == rule.getSupportingLayer(),
				Messages.ruleSupportMissing);
		if (supporting != null && rule.getFeatures().size() == 1) {
			expect(supporting.getTagSet() == rule.getFeatures().get(0).getTagSet(),
					Messages.ruleTagSetsDiffer);
		}
	}

	private void linkedSource() {
		layerAnd(rule.getFeatures().size() == 2 && kind(0, FeatureKind.SPAN) && kind(1, FeatureKind.REGISTRY),
				Messages.needsSource);
		Layer supporting = rule.getSupportingLayer();
		expect(isSpan(supporting) && rule.getSupportingFeature() != null
				&& rule.getSupportingFeature().getKind() == FeatureKind.REGISTRY
				&& rule.getSupportingFeature().eContainer() == supporting,
				Messages.ruleSourceMissing);
		if (supporting != null) {
			expect(rule.getTags().stream().allMatch(tag -> supporting.getFeatures().stream()
					.anyMatch(feature -> feature.getTagSet() != null && feature.getTagSet() == tag.eContainer())),
					Messages.ruleTagsForeign);
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
			problems.add(new CodebookProblem(rule, NLS.bind(Messages.ruleLayerMissing, CodebookValidator.describe(rule))));
		} else {
			expect(fits, NLS.bind(Messages.ruleNeeds, needs));
		}
	}

	private static boolean isSpan(Layer layer) {
		return layer != null && layer.getAnchor() == Anchor.SPAN;
	}

	private void expect(boolean fits, String otherwise) {
		if (!fits) {
			problems.add(new CodebookProblem(rule, NLS.bind(Messages.ruleProblem,
					new Object[] { CodebookValidator.describe(rule), rule.getCheck(), otherwise })));
		}
	}
}
