// SPDX-License-Identifier: EPL-2.0
package org.glossator.rules.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.glossator.cas.CodebookTypes;
import org.glossator.cas.text.TextRange;
import org.glossator.model.CodebookValidator;
import org.glossator.model.Codebooks;
import org.glossator.model.codebook.Check;
import org.glossator.model.codebook.Codebook;
import org.glossator.model.codebook.CodebookFactory;
import org.glossator.model.codebook.Feature;
import org.glossator.model.codebook.FeatureKind;
import org.glossator.model.codebook.Layer;
import org.glossator.model.codebook.RegistryKind;
import org.glossator.model.codebook.Rule;
import org.glossator.model.codebook.Severity;
import org.glossator.rules.Problem;
import org.junit.jupiter.api.Test;

/** The checks work for layers that nobody has thought of, and for a codebook that has changed. */
class OwnCodebookRulesTest {

	private static final String TEXT = "Bees swarm  over the meadow.";
	private final Codebook codebook = Codebooks.empty();
	private final Layer layer = CodebookFactory.eINSTANCE.createLayer();

	OwnCodebookRulesTest() {
		layer.setName("Claim");
		layer.setLabel("A claim");
		codebook.getLayers().add(layer);
	}

	private Feature feature(String name, FeatureKind kind) {
		Feature feature = CodebookFactory.eINSTANCE.createFeature();
		feature.setName(name);
		feature.setKind(kind);
		layer.getFeatures().add(feature);
		return feature;
	}

	private Rule rule(Check check, Feature... features) {
		Rule rule = CodebookFactory.eINSTANCE.createRule();
		rule.setId("own");
		rule.setCheck(check);
		rule.setLayer(layer);
		rule.getFeatures().addAll(List.of(features));
		rule.setMessage("{feature} and {value}.");
		codebook.getRules().add(rule);
		assertEquals(List.of(), CodebookValidator.problems(codebook));
		return rule;
	}

	private Coded coded() {
		return new Coded(codebook, new CodebookTypes(codebook), TEXT);
	}

	@Test
	void generalRulesHoldForAnyLayer() {
		feature("weight", FeatureKind.DOUBLE).setRequired(true);
		feature("topic", FeatureKind.STRING).setRequired(true);
		Coded article = coded();
		article.add("Claim", "swarm ");
		article.addAt("Claim", new TextRange(20, 20));
		assertEquals(List.of("feature-required A claim “swarm”: topic is empty, and the codebook asks for it. Fill it in.",
				"span-trimmed A claim “swarm”: the marked text begins or ends with white space. Mark it without the space.",
				"feature-required A claim: topic is empty, and the codebook asks for it. Fill it in.",
				"span-valid A claim: the marked text is empty or lies outside the text. Mark it anew."),
				article.problems().stream().map(problem -> problem.ruleId() + " " + problem.message()).toList());
	}

	/** Whatever stands in the text, in a label or in a value: it is told as it is, and where it is about stays known. */
	@Test
	void nothingInATextIsTakenForAPartOfTheSentence() {
		Feature topic = feature("topic", FeatureKind.STRING);
		topic.setLabel("{value}: $1");
		rule(Check.DISTINCT, topic, feature("other", FeatureKind.STRING));
		Coded article = new Coded(codebook, new CodebookTypes(codebook), "It was so: {feature} and {value}. Bees: no.");
		EObject claim = article.add("Claim", "so: {feature} and {value}. Bees: no");
		article.set(claim, "topic", "\\{value}: x", "other", "\\{value}: x");
		Problem found = article.problems("own").getFirst();
		assertEquals("A claim “so: {feature} and {value}. Bees: no”", found.coding());
		assertEquals("other and \\{value}: x.", found.wrong());
		assertEquals("Other and \\{value}: x.", found.sentence());
		assertEquals("A claim “so: {feature} and {value}. Bees: no”: other and \\{value}: x.", found.message());
		assertEquals(List.of("topic", "other"), found.features());
	}

	@Test
	void aValueOfAnyLengthIsToldByItsBeginning() {
		rule(Check.DISTINCT, feature("topic", FeatureKind.STRING), feature("other", FeatureKind.STRING));
		Coded article = coded();
		article.set(article.add("Claim", "swarm"), "topic", "bee ".repeat(20_000), "other", "bee ".repeat(20_000));
		assertEquals("other and " + "bee ".repeat(9) + "bee….", article.problems("own").getFirst().wrong());
	}

	/** No codebook can have it otherwise: half a character is no text. */
	@Test
	void codingsConsistOfWholeCharacters() {
		codebook.getRules().clear();
		feature("cue", FeatureKind.SPAN);
		Coded article = new Coded(codebook, new CodebookTypes(codebook), "A \uD83D\uDE00 and \uD83D\uDE00.");
		article.addAt("Claim", new TextRange(2, 4));
		article.addAt("Claim", new TextRange(0, 3));
		article.addAt("Claim", new TextRange(3, 8), new TextRange(9, 10));
		assertEquals(List.of("whole-characters 0-3", "whole-characters 3-8"),
				article.problems().stream().map(problem -> problem.ruleId() + " " + problem.begin() + "-" + problem.end()).toList());
		assertTrue(article.problems().getFirst().message().contains("inside a character, at offset 3."), article.problems().toString());
	}

	@Test
	void aRuleThatIsOffFindsNothing() {
		Rule rule = rule(Check.REQUIRED, feature("topic", FeatureKind.STRING));
		Coded article = coded();
		article.add("Claim", "swarm");
		assertEquals(1, article.problems("own").size());
		rule.setSeverity(Severity.OFF);
		assertEquals(List.of(), article.problems());
	}

	@Test
	void aRuleAboutManyValuesLooksAtEachOfThem() {
		Feature for_ = feature("pro", FeatureKind.REGISTRY);
		Feature against = feature("contra", FeatureKind.REGISTRY);
		for (Feature feature : List.of(for_, against)) {
			feature.setMany(true);
			feature.getTargetKinds().add(RegistryKind.ENTITY);
		}
		rule(Check.DISTINCT, for_, against);
		Coded article = coded();
		EObject claim = article.add("Claim", "swarm");
		article.set(claim, "pro", List.of("trump", "putin"), "contra", List.of("graham"));
		assertEquals(List.of(), article.problems("own"));
		article.set(claim, "contra", List.of("graham", "putin"));
		assertEquals(List.of("A claim “swarm”: contra and the putin."), messages(article.problems("own")));
	}

	@Test
	void aDateThatIsNoneIsToldAsSuch() {
		Feature since = feature("since", FeatureKind.DATE);
		Feature days = feature("days", FeatureKind.DATE);
		days.setMany(true);
		Rule rule = rule(Check.KNOWN_VALUE);
		Coded article = coded();
		EObject claim = article.add("Claim", "swarm");
		article.set(claim, "since", "2017-07", "days", List.of("2017", "2017-02-28", "2017-07-09T12:30Z"));
		assertEquals(List.of(), article.problems(rule.getId()));
		article.set(claim, "since", "soon", "days", List.of("2017", "2017-02-30"));
		String shape = "Write a year, a month or a day, such as 2017, 2017-07 or 2017-07-09.";
		assertEquals(List.of("A claim “swarm”: days holds “2017-02-30”, which is no date. " + shape,
				"A claim “swarm”: since holds “soon”, which is no date. " + shape), messages(article.problems(rule.getId())));
		assertEquals(List.of("days"), article.problems(rule.getId()).getFirst().features());
	}

	@Test
	void aLongCycleIsFoundOnEachOfItsCodingsAndNotBesideIt() {
		Feature in = feature("in", FeatureKind.REFERENCE);
		in.getTargetLayers().add(layer);
		rule(Check.ACYCLIC, in);
		Coded article = coded();
		EObject a = article.add("Claim", "Bees");
		EObject b = article.add("Claim", "swarm");
		EObject c = article.add("Claim", "over");
		EObject beside = article.add("Claim", "meadow");
		article.set(a, "in", b);
		article.set(b, "in", c);
		article.set(beside, "in", a);
		assertEquals(List.of(), article.problems("own"));
		article.set(c, "in", a);
		assertEquals(List.of("A claim “Bees”: in and .", "A claim “swarm”: in and .", "A claim “over”: in and ."),
				messages(article.problems("own")));
	}

	@Test
	void aRemovedTagIsAValueThatIsNotKnownAnyMore() {
		Codebook news = Codebooks.newsFraming();
		CodebookTypes old = new CodebookTypes(news);
		Codebook changed = Codebooks.newsFraming();
		changed.getTagSets().stream().filter(set -> set.getName().equals("realis")).findFirst().orElseThrow().getTags()
				.removeIf(tag -> tag.getName().equals("generic"));
		Coded before = new Coded(news, old, TEXT);
		before.set(before.add("Event", "swarm"), "type", "protest", "realis", "generic");
		assertEquals(List.of(), before.problems("value-known"));
		assertEquals(1, new org.glossator.rules.CodebookRules(changed, before.registry).check(before.resource).stream()
				.filter(problem -> problem.ruleId().equals("value-known")).count());
	}

	@Test
	void anEntryAddedToTheRegistryIsKnownAtTheNextCheck() {
		Feature who = feature("who", FeatureKind.REGISTRY);
		who.getTargetKinds().add(RegistryKind.ENTITY);
		Coded article = coded();
		article.set(article.add("Claim", "swarm"), "who", "bees");
		assertEquals(1, article.problems("value-known").size());
		article.registry.getEntities().get(0).setId("bees");
		assertEquals(List.of(), article.problems("value-known"));
	}

	private static List<String> messages(List<Problem> problems) {
		return problems.stream().map(Problem::message).toList();
	}
}
