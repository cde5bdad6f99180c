// SPDX-License-Identifier: EPL-2.0
package org.glossator.model.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.glossator.model.CodebookValidator;
import org.glossator.model.Codebooks;
import org.glossator.model.ModelFiles;
import org.glossator.model.codebook.Anchor;
import org.glossator.model.codebook.Codebook;
import org.glossator.model.codebook.Described;
import org.glossator.model.codebook.Feature;
import org.glossator.model.codebook.FeatureKind;
import org.glossator.model.codebook.Layer;
import org.glossator.model.codebook.MeasurementLevel;
import org.glossator.model.codebook.Rule;
import org.glossator.model.codebook.Tag;
import org.glossator.model.codebook.TagSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Facts about the ready codebooks that researchers rely on. */
class NewsFramingTest {

	private final Codebook codebook = Codebooks.newsFraming();

	@Test
	void hasTheLayersOfTheDesign() {
		assertEquals("org.glossator.newsframing", codebook.getNamespace());
		assertEquals(1, codebook.getVersion());
		assertEquals("en", codebook.getLanguage());
		Map<String, String> features = new TreeMap<>();
		codebook.getLayers().forEach(layer -> features.put(layer.getName(), layer.getFeatures().stream()
				.map(f -> f.getName() + ":" + f.getKind() + (f.isMany() ? "*" : "")).collect(Collectors.joining(" "))));
		assertEquals(Map.of("Mention", "entity:registry form:tag",
				"Attribution", "cue:span source:span speaker:registry* type:tag medium:tag negated:boolean nestedIn:reference",
				"Stance", "attribution:reference holder:registry target:registry polarity:tag intensity:tag explicitness:tag "
						+ "stanceType:tag validFrom:date",
				"Event", "type:tag instance:registry arguments:link* time:string place:registry realis:tag factuality:link*",
				"Frame", "frame:tag functions:tag* roles:link*",
				"ArticleCode", "primaryFrame:tag tone:tag relevance:tag"), features);
		assertEquals(List.of("ArticleCode"), codebook.getLayers().stream()
				.filter(layer -> layer.getAnchor() == Anchor.ARTICLE).map(Layer::getName).toList());
		assertEquals(List.of("Attribution", "Stance"), codebook.getLayers().stream().filter(Layer::isDiscontinuous)
				.map(Layer::getName).toList());
		assertTrue(feature("Attribution", "cue").isDiscontinuous());
	}

	@Test
	void hasTheTagsOfTheField() {
		assertEquals(15, tagSet("frame").getTags().size());
		assertEquals("agree consult support concede cooperate aid retreat investigate demand disapprove reject threaten protest "
				+ "crime sanction mobilize coerce assault", names("eventType"));
		assertEquals("NAM NOM PRO", names("form"));
		assertEquals("direct indirect mixed free-indirect reported", names("attributionType"));
		assertEquals("speech writing tweet broadcast", names("medium"));
		assertEquals("favor against neutral both unclear", names("polarity"));
		assertEquals("low medium high extreme", names("intensity"));
		assertEquals("explicit implicit", names("explicitness"));
		assertEquals("evaluative epistemic deontic", names("stanceType"));
		assertEquals("actual generic other", names("realis"));
		assertEquals("CT+ PR+ PS+ CT- PR- PS- CTu Uu", names("factuality"));
		assertEquals("problem-definition causal-interpretation moral-evaluation treatment-recommendation", names("frameFunction"));
		assertEquals("hero villain victim", names("narrativeRole"));
		assertEquals("anti neutral pro", names("tone"));
	}

	@Test
	void scalesAreOrdinalAndTheirTagSetsOrdered() {
		Set<String> ordinal = new HashSet<>();
		for (Layer layer : codebook.getLayers()) {
			for (Feature feature : layer.getFeatures()) {
				if (feature.getKind() == FeatureKind.TAG && feature.getTagSet().isOrdered()) {
					ordinal.add(feature.getName());
					assertEquals(MeasurementLevel.ORDINAL, feature.getLevel(), feature.getName());
				}
			}
		}
		assertEquals(Set.of("intensity", "tone", "relevance"), ordinal);
		assertEquals(MeasurementLevel.INTERVAL, feature("Event", "time").getLevel());
	}

	@Test
	void everyEventTypeAdmitsAnActorAndRolesOfTheArguments() {
		Set<Tag> used = new HashSet<>();
		for (Tag type : tagSet("eventType").getTags()) {
			assertTrue(type.getAllowedRoles().contains(tag("argumentRole", "actor")), type.getName());
			assertTrue(type.getAllowedRoles().size() < tagSet("argumentRole").getTags().size(), type.getName());
			used.addAll(type.getAllowedRoles());
		}
		assertEquals(Set.copyOf(tagSet("argumentRole").getTags()), used);
	}

	@Test
	void everyPieceOfGuidanceIsWritten() {
		List<Described> all = new ArrayList<>(List.of(codebook));
		codebook.eAllContents().forEachRemaining(element -> {
			if (element instanceof Described described) {
				all.add(described);
			}
		});
		Set<String> definitions = new HashSet<>();
		for (Described element : all) {
			String name = element.eClass().getName() + " " + element.getName();
			for (String text : new String[] { element.getLabel(), element.getDefinition(), element.getWhenToUse(),
					element.getWhenNot() }) {
				assertTrue(text != null && !text.isBlank(), name);
			}
			assertFalse(element.getExamples().isEmpty(), name);
			assertTrue(definitions.add(element.getDefinition()), "a copied definition: " + name);
		}
	}

	@Test
	void colorsAreVisibleOnLightAndDarkAndDistinct() {
		assertColors(codebook.getLayers().stream().map(Layer::getColor).toList(), 0.08);
		for (TagSet set : codebook.getTagSets()) {
			assertColors(set.getTags().stream().map(Tag::getColor).toList(), 0.07);
		}
	}

	private static void assertColors(List<String> colors, double apart) {
		for (int i = 0; i < colors.size(); i++) {
			Color color = Color.of(colors.get(i));
			// 3:1 is what WCAG 2.2 (1.4.11) asks of graphics; the two grounds are the workbench's light and dark theme.
			assertTrue(color.contrast(Color.of("#FFFFFF")) >= 3, colors.get(i) + " on light");
			assertTrue(color.contrast(Color.of("#2F2F2F")) >= 3, colors.get(i) + " on dark");
			for (int k = 0; k < i; k++) {
				assertTrue(color.distance(Color.of(colors.get(k))) >= apart, colors.get(i) + " and " + colors.get(k));
			}
		}
	}

	@Test
	void everyElementHasAShortcut() {
		codebook.getLayers().forEach(layer -> assertEquals(1, layer.getShortcut().length(), layer.getName()));
		codebook.getTagSets().forEach(set -> {
			Set<String> keys = new HashSet<>();
			set.getTags().forEach(tag -> assertTrue(tag.getShortcut().length() == 1 && keys.add(tag.getShortcut()), tag.getName()));
		});
		assertEquals(6, codebook.getLayers().stream().map(Layer::getShortcut).distinct().count());
	}

	@Test
	void hasEveryRuleOfTheDesign() {
		Map<String, String> rules = new TreeMap<>();
		codebook.getRules().forEach(rule -> rules.put(rule.getId(), rule.getSeverity() + " " + rule.getCheck()));
		assertEquals(new TreeMap<>(Map.ofEntries(Map.entry("stance-holder", "error required"),
				Map.entry("stance-target", "error required"), Map.entry("stance-evidence", "error anyOf"),
				Map.entry("stance-self", "warning distinct"), Map.entry("attribution-content", "error required"),
				Map.entry("attribution-overlap", "error disjoint"), Map.entry("attribution-cue", "warning required"),
				Map.entry("attribution-speaker", "warning required"), Map.entry("attribution-cycle", "error acyclic"),
				Map.entry("attribution-inside", "error inside"), Map.entry("article-primary-frame", "error single"),
				Map.entry("article-frame-support", "warning supported"), Map.entry("event-trigger", "error required"),
				Map.entry("event-roles", "error allowedRoles"), Map.entry("event-factuality", "warning required"),
				Map.entry("attribution-quotes", "warning quotationMarks"), Map.entry("value-known", "error knownValue"),
				Map.entry("source-linked", "warning linkedSource"), Map.entry("span-valid", "error validSpan"),
				Map.entry("span-trimmed", "warning trimmedSpan"), Map.entry("span-zone", "warning zone"),
				Map.entry("feature-required", "warning required"))), rules);
		for (Rule rule : codebook.getRules()) {
			assertTrue(rule.getMessage().matches("(?s).*[.;,] .*\\."), rule.getId() + " says what is wrong and what to do");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "news-framing", "empty" })
	void readyCodebooksAreSoundAndTheFileIsAsWeWouldWriteIt(String name) throws IOException {
		Codebook ready = Codebooks.named(name).orElseThrow();
		assertEquals(name, ready.getName());
		assertEquals(List.of(), CodebookValidator.problems(ready));
		Path file = Path.of(System.getProperty("glossator.root"), "bundles/org.glossator.model/codebooks", name + ".codebook");
		assertArrayEquals(Files.readAllBytes(file), ModelFiles.write(ready));
	}

	@Test
	void emptyCodebookHasRulesForAnyLayer() {
		Codebook empty = Codebooks.empty();
		assertTrue(empty.getLayers().isEmpty());
		assertFalse(empty.getRules().isEmpty());
		empty.getRules().forEach(rule -> assertEquals(null, rule.getLayer(), rule.getId()));
	}

	@Test
	void whoeverAsksGetsACodebookOfTheirOwn() {
		codebook.getLayers().remove(0);
		assertNotSame(codebook, Codebooks.newsFraming());
		assertEquals(6, Codebooks.newsFraming().getLayers().size());
		assertTrue(Codebooks.named("no-such").isEmpty());
	}

	private TagSet tagSet(String name) {
		return codebook.getTagSets().stream().filter(set -> set.getName().equals(name)).findFirst().orElseThrow();
	}

	private Tag tag(String set, String name) {
		return tagSet(set).getTags().stream().filter(tag -> tag.getName().equals(name)).findFirst().orElseThrow();
	}

	private Feature feature(String layer, String name) {
		return codebook.getLayers().stream().filter(l -> l.getName().equals(layer)).flatMap(l -> l.getFeatures().stream())
				.filter(f -> f.getName().equals(name)).findFirst().orElseThrow();
	}

	private String names(String set) {
		return tagSet(set).getTags().stream().map(Tag::getName).collect(Collectors.joining(" "));
	}
}
