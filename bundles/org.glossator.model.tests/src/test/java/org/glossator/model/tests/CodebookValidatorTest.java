// SPDX-License-Identifier: EPL-2.0
package org.glossator.model.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import org.glossator.model.CodebookValidator;
import org.glossator.model.Codebooks;
import org.glossator.model.ModelFiles;
import org.glossator.model.codebook.Codebook;
import org.glossator.model.codebook.CodebookFactory;
import org.glossator.model.codebook.Feature;
import org.glossator.model.codebook.FeatureKind;
import org.glossator.model.codebook.Layer;
import org.glossator.model.codebook.MeasurementLevel;
import org.glossator.model.codebook.Rule;
import org.glossator.model.codebook.TagSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One fault put into a sound codebook is one sentence that names where it is. */
class CodebookValidatorTest {

	static List<Arguments> faults() {
		return List.of(fault("“Frame” needs a technical name", c -> layer(c, "Frame").setName("9x")),
				fault("Two layers", c -> layer(c, "Frame").setName("EVENT")),
				fault("“Target” of the layer “Stance” needs a technical name", c -> feature(c, "Stance", "target").setName("target group")),
				fault("Two layers have the label “stance”", c -> layer(c, "Event").setLabel("stance")),
				fault("Two features of the layer “Stance” have the label “Target”", c -> feature(c, "Stance", "validFrom").setLabel("Target")),
				fault("Two tags of the tag set “Tone” have the label", c -> tags(c, "tone").getTags().get(0).setLabel(tags(c, "tone").getTags().get(1).getLabel())),
				fault("Two features", c -> feature(c, "Stance", "validFrom").setName("target")),
				fault("technical name “begin”", c -> feature(c, "Event", "time").setName("begin")),
				fault("Two tag sets", c -> tags(c, "tone").setName("form")),
				fault("Two tags", c -> tags(c, "tone").getTags().get(0).setName("pro")),
				fault("of the tag set “Tone” needs a technical name", c -> tags(c, "tone").getTags().get(2).setName(" pro")),
				fault("The namespace", c -> c.setNamespace("org..mine")),
				fault("belongs to the program", c -> c.setNamespace("org.glossator.type.mine")),
				fault("belongs to the program", c -> c.setNamespace("uima.tcas")),
				fault("versions start at 1", c -> c.setVersion(0)),
				fault("no name", c -> c.setName("")),
				fault("shortcut “F”, which another layer", c -> layer(c, "Event").setShortcut("f")),
				fault("a shortcut is one key", c -> layer(c, "Event").setShortcut("Ctrl+E")),
				fault("a shortcut is one key", c -> layer(c, "Event").setShortcut("\u00a0")),
				fault("a shortcut is one key", c -> layer(c, "Event").setShortcut("\uD83D\uDE00")),
				fault("another tag of the set", c -> tags(c, "tone").getTags().get(0).setShortcut("P")),
				fault("colour “blue”", c -> layer(c, "Event").setColor("blue")),
				fault("colour “#12345”", c -> tags(c, "tone").getTags().get(0).setColor("#12345")),
				fault("“Form” of the layer “Mention” has a tag set", c -> feature(c, "Mention", "form").setKind(FeatureKind.STRING), true),
				fault("“Polarity” of the layer “Stance” needs a tag set", c -> feature(c, "Stance", "polarity").setTagSet(null)),
				fault("“Polarity” of the layer “Stance” needs a tag set", c -> tags(c, "polarity").getTags().clear()),
				fault("needs a target layer", c -> feature(c, "Stance", "attribution").getTargetLayers().clear()),
				fault("needs a target kind", c -> feature(c, "Stance", "holder").getTargetKinds().clear()),
				fault("needs a target layer or", c -> feature(c, "Event", "factuality").getTargetKinds().clear()),
				fault("cannot be discontinuous", c -> feature(c, "Event", "time").setDiscontinuous(true)),
				fault("cannot be discontinuous", c -> layer(c, "ArticleCode").setDiscontinuous(true)),
				fault("is not ordered", c -> feature(c, "Stance", "polarity").setLevel(MeasurementLevel.ORDINAL)),
				fault("default value “maybe”", c -> feature(c, "Attribution", "negated").setDefaultValue("maybe")),
				fault("default value “angry”", c -> feature(c, "ArticleCode", "tone").setDefaultValue("angry")),
				fault("Two rules", c -> rule(c, "span-zone").setId("span-valid")),
				fault("has no id", c -> rule(c, "span-zone").setId("")),
				fault("“span-zone” (zone) has no message", c -> rule(c, "span-zone").setMessage(" ")),
				fault("“span-zone” (zone) needs zones", c -> rule(c, "span-zone").getZones().clear()),
				fault("“span-zone” (zone) needs zones", c -> rule(c, "span-zone").getZones().add("footer")),
				fault("“stance-holder” (required) needs a feature", c -> rule(c, "stance-holder").getFeatures().clear()),
				fault("“stance-holder” (required) names features", c -> rule(c, "stance-holder").setLayer(null)),
				fault("“stance-evidence” (anyOf)", c -> rule(c, "stance-evidence").getFeatures().clear()),
				fault("“stance-self” (distinct)", c -> rule(c, "stance-self").getFeatures().remove(0)),
				fault("“stance-self” needs a layer", c -> rule(c, "stance-self").setLayer(null)),
				fault("“attribution-overlap” (disjoint)",
						c -> rule(c, "attribution-overlap").getFeatures().add(feature(c, "Attribution", "type"))),
				fault("“attribution-cycle” (acyclic)", c -> rule(c, "attribution-cycle").getFeatures().clear()),
				fault("“attribution-inside” (inside)",
						c -> rule(c, "attribution-inside").getFeatures().set(0, feature(c, "Attribution", "cue"))),
				fault("“article-frame-support” (supported)", c -> rule(c, "article-frame-support").setSupportingFeature(null)),
				fault("do not share a tag set",
						c -> rule(c, "article-frame-support").setSupportingFeature(feature(c, "Frame", "functions"))),
				fault("“event-roles” (allowedRoles)", c -> rule(c, "event-roles").getFeatures().move(0, 1)),
				fault("“event-roles” (allowedRoles)",
						c -> tags(c, "eventType").getTags().get(0).getAllowedRoles().add(tags(c, "tone").getTags().get(0))),
				fault("“attribution-quotes” (quotationMarks)", c -> rule(c, "attribution-quotes").getTags().clear()),
				fault("“attribution-quotes” (quotationMarks)",
						c -> rule(c, "attribution-quotes").getFeatures().add(feature(c, "Attribution", "negated"))),
				fault("“source-linked” (linkedSource)", c -> rule(c, "source-linked").setSupportingLayer(null)),
				fault("“source-linked” (linkedSource) names tags",
						c -> rule(c, "source-linked").getTags().add(tags(c, "tone").getTags().get(0))),
				fault("names a feature of another layer",
						c -> rule(c, "stance-holder").getFeatures().add(feature(c, "Event", "type"))),
				fault("asks for the anchor", c -> {
					rule(c, "article-primary-frame").setWithAnchor(true);
				}),
				fault("is not in this codebook",
						c -> feature(c, "Stance", "polarity").setTagSet(CodebookFactory.eINSTANCE.createTagSet())),
				fault("“Attribution” of the layer “Stance” refers in “targetLayers”", c -> c.getLayers().remove(layer(c, "Attribution")), true));
	}

	@ParameterizedTest
	@MethodSource("faults")
	void eachFaultIsNamed(String expected, Consumer<Codebook> fault, boolean withConsequences) {
		Codebook codebook = Codebooks.newsFraming();
		fault.accept(codebook);
		List<String> problems = CodebookValidator.problems(codebook);
		assertTrue(problems.stream().anyMatch(sentence -> sentence.contains(expected)), expected + " in " + problems);
		if (!withConsequences) {
			assertEquals(1, problems.size(), problems.toString());
		}
		problems.forEach(sentence -> assertTrue(sentence.endsWith("."), sentence));
	}

	@Test
	void loadReadsASoundFile(@TempDir Path folder) throws IOException {
		Codebook codebook = Codebooks.newsFraming();
		codebook.setName("mine");
		Path file = Files.write(folder.resolve("mine.codebook"), ModelFiles.write(codebook));
		Codebook loaded = Codebooks.load(file);
		assertEquals("mine", loaded.getName());
		assertEquals(rule(loaded, "stance-self").getFeatures(),
				List.of(feature(loaded, "Stance", "holder"), feature(loaded, "Stance", "target")));
	}

	@Test
	void loadNamesTheFileAndTheReason(@TempDir Path folder) throws IOException {
		Path none = folder.resolve("none.codebook");
		assertEquals("There is no codebook file " + none + ". Ready codebooks are news-framing and empty.",
				assertThrows(IOException.class, () -> Codebooks.load(none)).getMessage());
		Path text = Files.writeString(folder.resolve("text.codebook"), "no XML");
		assertTrue(assertThrows(IOException.class, () -> Codebooks.load(text)).getMessage().startsWith("The file text.codebook is not"));
		Codebook codebook = Codebooks.newsFraming();
		codebook.getLayers().forEach(layer -> layer.setShortcut("X"));
		codebook.getTagSets().get(0).setName("");
		codebook.setVersion(-1);
		Path faulty = Files.write(folder.resolve("faulty.codebook"), ModelFiles.write(codebook));
		String message = assertThrows(IOException.class, () -> Codebooks.load(faulty)).getMessage();
		assertTrue(message.startsWith("The codebook " + faulty + " cannot be used: The codebook's version is -1"), message);
		assertTrue(message.endsWith("(And 2 more.)"), message);
	}

	@Test
	void aDocumentTypeIsRefused(@TempDir Path folder) throws IOException {
		Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
		Path file = Files.writeString(folder.resolve("evil.codebook"), "<!DOCTYPE c [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>"
				+ "<codebook:Codebook xmlns:codebook=\"http://glossator.org/model/codebook/1\" name=\"x\"><examples>&e;</examples>"
				+ "</codebook:Codebook>");
		String message = assertThrows(IOException.class, () -> Codebooks.load(file)).getMessage();
		assertTrue(message.startsWith("The file evil.codebook is not readable as a codebook: it has a document type definition"), message);
	}

	private static Arguments fault(String expected, Consumer<Codebook> fault) {
		return fault(expected, fault, false);
	}

	private static Arguments fault(String expected, Consumer<Codebook> fault, boolean withConsequences) {
		return Arguments.of(expected, fault, withConsequences);
	}

	private static Layer layer(Codebook codebook, String name) {
		return codebook.getLayers().stream().filter(layer -> layer.getName().equals(name)).findFirst().orElseThrow();
	}

	private static Feature feature(Codebook codebook, String layer, String name) {
		return layer(codebook, layer).getFeatures().stream().filter(f -> f.getName().equals(name)).findFirst().orElseThrow();
	}

	private static TagSet tags(Codebook codebook, String name) {
		return codebook.getTagSets().stream().filter(set -> set.getName().equals(name)).findFirst().orElseThrow();
	}

	private static Rule rule(Codebook codebook, String id) {
		return codebook.getRules().stream().filter(rule -> rule.getId().equals(id)).findFirst().orElseThrow();
	}
}
