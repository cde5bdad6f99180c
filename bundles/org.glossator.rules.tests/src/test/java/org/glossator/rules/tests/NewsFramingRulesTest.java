// SPDX-License-Identifier: EPL-2.0
package org.glossator.rules.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.glossator.cas.CodebookTypes;
import org.glossator.cas.text.TextRange;
import org.glossator.cas.text.Zone;
import org.glossator.cas.text.ZoneKind;
import org.glossator.model.Codebooks;
import org.glossator.model.codebook.Codebook;
import org.glossator.model.codebook.Rule;
import org.glossator.model.codebook.Severity;
import org.glossator.rules.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule of the News framing codebook finds what breaks it, and leaves alone the nearest coding that does not. */
class NewsFramingRulesTest {

	private static final String TEXT = """
			Trump drops cyber unit

			Mr Trump tweeted that he and Putin had agreed. “It can’t happen,” Graham said, “and it should not.” \
			The president said Putin had denied the meddling. The critics said it was “naive”.

			The two leaders in Hamburg PHOTO: AFP

			Print Edition | Subscribe""";
	private static final Zone CAPTION = Coded.zone(ZoneKind.CAPTION, TEXT, "The two leaders in Hamburg PHOTO: AFP");
	private static final Zone FOOTER = Coded.zone(ZoneKind.BOILERPLATE, TEXT, "Print Edition | Subscribe");
	private static final Codebook CODEBOOK = Codebooks.newsFraming();
	private static final CodebookTypes TYPES = new CodebookTypes(CODEBOOK);

	private static Coded coded() {
		return new Coded(CODEBOOK, TYPES, TEXT, CAPTION, FOOTER);
	}

	private static EObject stance(Coded c, Object... values) {
		EObject stance = c.set(c.add("Stance", "it was “naive”"), "holder", "graham", "target", "P1", "polarity", "against");
		return c.set(stance, values);
	}

	private static EObject attribution(Coded c, Object... values) {
		EObject attribution = c.set(c.add("Attribution", "“It can’t happen,”", "“and it should not.”"), "type", "direct", "cue",
				c.span("said"), "source", c.span("Graham"), "speaker", List.of("graham"));
		return c.set(attribution, values);
	}

	private static EObject event(Coded c, Object... values) {
		EObject event = c.set(c.add("Event", "agreed"), "type", "agree", "factuality", List.of(c.link("CT+", "trump")));
		return c.set(event, values);
	}

	private static void nested(Coded c, String outerWords, String innerWords, boolean cycle) {
		EObject outer = c.set(c.add("Attribution", outerWords), "type", "indirect");
		EObject inner = c.set(c.add("Attribution", innerWords), "type", "reported", "nestedIn", outer);
		if (cycle) {
			c.set(outer, "nestedIn", inner);
		}
	}

	/** Rule, a coding that breaks it, a coding that does not. */
	static List<Arguments> rules() {
		return List.of(
				row("stance-holder", c -> stance(c, "holder", null), c -> stance(c)),
				row("stance-target", c -> stance(c, "target", null), c -> stance(c)),
				row("stance-evidence", c -> c.addAt("Stance", new TextRange(5, 5)),
						c -> c.set(c.addAt("Stance", new TextRange(5, 5)), "attribution", attribution(c))),
				row("stance-self", c -> stance(c, "target", "graham"), c -> stance(c, "target", "trump")),
				row("attribution-content", c -> c.addAt("Attribution", new TextRange(9, 9)), c -> attribution(c)),
				row("attribution-overlap", c -> attribution(c, "source", c.span("Graham said")),
						c -> attribution(c, "cue", c.span("tweeted", "that"))),
				row("attribution-overlap", c -> attribution(c, "cue", c.span("happen")), c -> attribution(c)),
				row("attribution-cue", c -> attribution(c, "cue", null), c -> attribution(c)),
				row("attribution-speaker", c -> attribution(c, "speaker", List.of()), c -> attribution(c)),
				row("attribution-cycle", c -> nested(c, "Putin had denied the meddling", "the meddling", true),
						c -> nested(c, "Putin had denied the meddling", "the meddling", false)),
				row("attribution-cycle", c -> {
					EObject self = attribution(c);
					c.set(self, "nestedIn", self);
				}, c -> attribution(c)),
				row("attribution-inside", c -> nested(c, "Putin had denied", "the meddling", false),
						c -> nested(c, "Putin had denied the meddling", "the meddling", false)),
				row("attribution-inside", c -> c.set(c.add("Attribution", "Graham said"), "nestedIn", attribution(c)),
						c -> c.set(c.add("Attribution", "it should"), "nestedIn", attribution(c))),
				row("article-primary-frame", c -> {
					c.set(c.add("ArticleCode"), "primaryFrame", "political");
					c.set(c.add("ArticleCode"), "primaryFrame", "political");
				}, c -> {
					c.set(c.add("ArticleCode"), "primaryFrame", "political");
					c.set(c.add("ArticleCode"), "tone", "anti");
				}),
				row("article-frame-support", c -> {
					c.set(c.add("ArticleCode"), "primaryFrame", "political");
					c.set(c.add("Frame", "drops"), "frame", "economic");
				}, c -> {
					c.set(c.add("ArticleCode"), "primaryFrame", "political");
					c.set(c.add("Frame", "drops"), "frame", "political");
				}),
				row("event-trigger", c -> c.addAt("Event", new TextRange(3, 3)), c -> event(c)),
				row("event-roles", c -> event(c, "arguments", List.of(c.link("actor", "trump"), c.link("victim", "putin"))),
						c -> event(c, "arguments", List.of(c.link("actor", "trump"), c.link("counterpart", "putin")))),
				row("event-roles", c -> event(c, "type", "assault", "arguments", List.of(c.link("mediator", "trump"))),
						c -> event(c, "type", "assault", "arguments", List.of(c.link("victim", "trump")))),
				row("event-factuality", c -> event(c, "factuality", List.of()), c -> event(c)),
				row("attribution-quotes", c -> attribution(c, "type", "indirect"), c -> attribution(c)),
				row("attribution-quotes", c -> c.set(c.add("Attribution", "it was “naive”"), "type", "direct"),
						c -> c.set(c.add("Attribution", "it was “naive”"), "type", "mixed")),
				row("value-known", c -> stance(c, "polarity", "furious"), c -> stance(c)),
				row("value-known", c -> stance(c, "holder", "P1"), c -> stance(c)),
				row("value-known", c -> stance(c, "target", "nobody"), c -> stance(c, "target", "russia")),
				row("value-known", c -> event(c, "factuality", List.of(c.link("CT++", ""))),
						c -> event(c, "factuality", List.of(c.link("CT-", "")))),
				row("value-known", c -> event(c, "factuality", List.of(c.link("CT+", "nobody"))),
						c -> event(c, "factuality", List.of(c.link("CT+", "")))),
				row("value-known", c -> c.set(c.add("Frame", "drops"), "functions", List.of("moral-evaluation", "blame")),
						c -> c.set(c.add("Frame", "drops"), "functions", List.of("moral-evaluation"))),
				row("source-linked", c -> attribution(c, "speaker", List.of(), "source", c.span("The president")),
						c -> attribution(c, "speaker", List.of("trump"), "source", c.span("The president"))),
				row("source-linked", c -> attribution(c, "speaker", List.of(), "source", c.span("he")),
						c -> attribution(c, "speaker", List.of(), "source", c.span("Graham"))),
				row("source-linked", c -> {
					attribution(c, "speaker", List.of());
					c.set(c.add("Mention", "Graham"), "form", "NOM");
				}, c -> {
					attribution(c, "speaker", List.of(), "source", c.span("The president"));
					c.set(c.add("Mention", "The president"), "form", "NOM", "entity", "trump");
				}),
				row("span-valid", c -> c.addAt("Mention", new TextRange(4, 4)), c -> c.add("Mention", "Putin")),
				row("span-valid", c -> c.addAt("Event", new TextRange(4, TEXT.length() + 1)),
						c -> c.addAt("Event", new TextRange(4, TEXT.length()))),
				row("span-valid", c -> attribution(c, "source", c.spanAt(new TextRange(7, 7))), c -> attribution(c)),
				row("span-valid", c -> c.addAt("Stance", new TextRange(9, TEXT.length() + 1)),
						c -> c.set(c.addAt("Stance", new TextRange(9, 9)), "attribution", attribution(c))),
				row("span-trimmed", c -> c.add("Mention", " Putin"), c -> c.add("Mention", "Putin")),
				row("span-trimmed", c -> attribution(c, "source", c.span("Graham ")), c -> attribution(c)),
				row("span-trimmed", c -> c.add("Attribution", "“It can’t happen,” ", "“and"),
						c -> c.add("Attribution", "“It can’t happen,”", "“and")),
				row("span-zone", c -> c.add("Mention", "The two leaders"), c -> c.add("Mention", "Putin")),
				row("span-zone", c -> attribution(c, "source", c.span("Subscribe")), c -> attribution(c)),
				row("feature-required", c -> c.add("Frame", "drops"), c -> c.set(c.add("Frame", "drops"), "frame", "other")),
				row("feature-required", c -> stance(c, "polarity", null), c -> stance(c, "holder", null)));
	}

	private static Arguments row(String rule, Consumer<Coded> violating, Consumer<Coded> clean) {
		return Arguments.of(rule, violating, clean);
	}

	@ParameterizedTest(name = "{0} [{index}]")
	@MethodSource("rules")
	void findsWhatBreaksIt(String id, Consumer<Coded> violating) {
		Coded article = coded();
		violating.accept(article);
		List<Problem> found = article.problems(id);
		assertTrue(!found.isEmpty(), article.problems().toString());
		Rule rule = CODEBOOK.getRules().stream().filter(each -> each.getId().equals(id)).findFirst().orElseThrow();
		for (Problem problem : found) {
			assertEquals(rule.getSeverity(), problem.severity());
			EObject coding = article.resource.byUid(problem.uid()).orElseThrow();
			assertTrue(problem.message().startsWith(labelOf(coding)), problem.message());
			assertTrue(!problem.message().contains("{") && problem.message().endsWith("."), problem.message());
		}
	}

	@ParameterizedTest(name = "{0} [{index}]")
	@MethodSource("rules")
	void leavesAloneWhatDoesNot(String id, Consumer<Coded> violating, Consumer<Coded> clean) {
		Coded article = coded();
		clean.accept(article);
		assertEquals(List.of(), article.problems(id));
	}

	@Test
	void everyRuleOfTheCodebookHasARowAbove() {
		Set<String> rows = rules().stream().map(row -> (String) row.get()[0]).collect(Collectors.toSet());
		assertEquals(CODEBOOK.getRules().stream().map(Rule::getId).collect(Collectors.toSet()), rows);
	}

	@Test
	void aWellCodedArticleHasNoProblem() {
		Coded article = coded();
		stance(article);
		attribution(article);
		event(article);
		article.set(article.add("Frame", "drops cyber unit"), "frame", "political");
		article.set(article.add("ArticleCode"), "primaryFrame", "political");
		assertEquals(List.of(), article.problems());
	}

	@Test
	void messagesNameLayerTextAndWhatToDo() {
		Coded article = coded();
		stance(article, "holder", "nobody");
		article.set(article.add("Frame", "The president said Putin had denied the meddling"), "frame", "other", "functions",
				List.of("blame"));
		attribution(article, "source", article.span("Graham said"));
		assertEquals(List.of(
				"Attribution ““It can’t happen,” … “and it should…”: Source and Cue overlap. Mark source, cue and content so that "
						+ "they share no word.",
				"Frame “The president said Putin had denied the…”: Functions holds “blame”, which this version of the codebook or "
						+ "the registry does not know. Choose another value, or add it there.",
				"Stance “it was “naive””: Holder holds “nobody”, which this version of the codebook or the registry does not know. "
						+ "Choose another value, or add it there."),
				article.problems().stream().filter(problem -> problem.severity() == Severity.ERROR).map(Problem::message).toList());
	}

	@Test
	void anEntityThatWasMergedIsCheckedAsTheOneThatItIsReadAs() {
		Coded article = coded();
		article.registry.getEntities().getFirst().setMergedInto("graham");
		stance(article, "target", "trump");
		assertEquals(List.of("Stance “it was “naive””: holder and target are the same, the graham. Check who the position is about."),
				article.problems("stance-self").stream().map(Problem::message).toList());
		assertEquals(List.of(), article.problems("value-known"));
		article.registry.getEntities().removeIf(entity -> entity.getId().equals("graham"));
		assertEquals(List.of(), article.problems("stance-self"), "what it was merged into is gone, so it stands for itself");
	}

	@Test
	void messagesCallValuesByTheirLabels() {
		Coded article = coded();
		stance(article, "target", "graham");
		article.set(article.add("ArticleCode"), "primaryFrame", "security-and-defense");
		assertEquals(List.of(
				"Article code: no frame is marked in the text that supports Primary frame “Security and defense”. Mark such a "
						+ "passage, or choose another frame.",
				"Stance “it was “naive””: holder and target are the same, the graham. Check who the position is about."),
				article.problems().stream().map(Problem::message).toList());
	}

	@Test
	void problemsComeByOffsetThenRuleWhateverTheOrderOfCoding() {
		Coded article = coded();
		article.add("Event", "denied");
		article.add("Stance", "agreed");
		article.add("ArticleCode");
		article.add("Event", "drops");
		List<Problem> problems = article.problems();
		assertEquals(problems.stream().sorted().toList(), problems);
		assertEquals(List.of("event-factuality", "feature-required", "feature-required", "stance-holder", "stance-target",
				"event-factuality", "feature-required"), problems.stream().map(Problem::ruleId).toList());
		assertEquals(article.place("drops").begin(), problems.get(0).begin());
		assertEquals(article.place("drops").end(), problems.get(0).end());
		assertEquals(problems, article.problems());
	}

	private static String labelOf(EObject coding) {
		return CODEBOOK.getLayers().stream().filter(layer -> layer.getName().equals(coding.eClass().getName())).findFirst()
				.orElseThrow().getLabel();
	}
}
