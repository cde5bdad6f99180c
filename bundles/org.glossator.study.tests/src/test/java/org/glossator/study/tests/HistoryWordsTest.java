// SPDX-License-Identifier: EPL-2.0
package org.glossator.study.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.glossator.model.CodebookTerms;
import org.glossator.model.Codebooks;
import org.glossator.model.codebook.Codebook;
import org.glossator.model.codebook.CodebookFactory;
import org.glossator.model.codebook.FeatureKind;
import org.glossator.model.codebook.Layer;
import org.glossator.model.codebook.Tag;
import org.glossator.model.codebook.TagSet;
import org.glossator.study.StudyStore;
import org.glossator.study.history.CodebookHistory;
import org.glossator.study.history.Comparison;
import org.glossator.study.history.Comparison.Mark;
import org.glossator.study.history.Said;
import org.glossator.study.history.VersionWords;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a version changed, and what is different between two, in words a person reads, and element by element. */
class HistoryWordsTest {

	@TempDir
	private Path temp;
	private StudyStore store;

	@BeforeEach
	void makeStudy() throws IOException {
		Codebook codebook = Codebooks.newsFraming();
		codebook.getRules().clear();
		store = StudyStore.create(temp.resolve("study"), "A study", codebook);
	}

	@AfterEach
	void close() throws IOException {
		store.close();
	}

	private CodebookHistory history() {
		return store.codebooks().history();
	}

	private List<String> said(int version) throws IOException {
		return VersionWords.of(history(), history().version(version).orElseThrow()).stream().map(Said::sentence).toList();
	}

	private List<String> between(int from, int to) throws IOException {
		return Comparison.of(history(), from, to).said().stream().map(Said::sentence).toList();
	}

	private static Layer layer(Codebook codebook, String name) {
		return codebook.getLayers().stream().filter(layer -> layer.getName().equals(name)).findFirst().orElseThrow();
	}

	private static TagSet set(Codebook codebook, String name) {
		return codebook.getTagSets().stream().filter(set -> set.getName().equals(name)).findFirst().orElseThrow();
	}

	@Test
	void eachKindOfStepIsSaid() throws IOException {
		ChangingCodebook.change(store, changing -> {
			changing.layer("Stance").setLabel("Position");
			changing.layer("Event").setName("Happening");
			changing.feature("Stance", "intensity").setKind(FeatureKind.STRING);
			changing.feature("Stance", "intensity").setTagSet(null);
			changing.feature("Stance", "holder").setDefinition("Who holds it");
			changing.delete(changing.tag("polarity", "favor"));
			changing.replace(changing.tag("polarity", "both"), changing.tag("polarity", "against"));
			Layer added = CodebookFactory.eINSTANCE.createLayer();
			added.setName("Claim");
			changing.codebook.getLayers().add(added);
			changing.codebook.getTagSets().move(0, 1);
			changing.codebook.setDefinition("What we code");
		});
		assertEquals(List.of("The codebook where its history begins"), said(1));
		List<String> said = said(2);
		for (String sentence : List.of("Layer “Stance” renamed to “Position”", "Layer “Event” is stored as “Happening” instead of “Event”",
				"Feature “Intensity” of “Position”: Kind, Tag Set changed", "Feature “Holder” of “Position”: Definition changed",
				"Tag “In favour” of “Polarity” deleted", "Tag “Both” of “Polarity” replaced by “Against”", "Layer “Claim” added")) {
			assertTrue(said.contains(sentence), sentence + " in " + said);
		}
		assertTrue(said.stream().anyMatch(sentence -> sentence.matches("Codebook “.*”: order of Tag Sets changed")), said.toString());
		assertEquals(said.size(), said.stream().distinct().count(), "each once: " + said);
		List<String> details = Comparison.of(history(), 1, 2).said().stream().flatMap(each -> each.details().stream()).toList();
		assertTrue(details.stream().anyMatch(detail -> detail.startsWith("Definition: “") && detail.endsWith(" → “Who holds it”")), details.toString());
		assertTrue(details.stream().anyMatch(detail -> detail.matches("Kind: “.*” → “Text”")), details.toString());
		assertTrue(details.stream().anyMatch(detail -> detail.matches("Tag Set: “.*” → nothing")), details.toString());
	}

	@Test
	void whatALongWayChangedIsSaidOnceAndBackAgainIsNoDifference() throws IOException {
		ChangingCodebook.change(store, changing -> changing.layer("Stance").setLabel("Position"));
		ChangingCodebook.change(store, changing -> changing.replace(changing.tag("polarity", "favor"), changing.tag("polarity", "both")));
		ChangingCodebook.change(store, changing -> {
			changing.layer("Stance").setLabel("Opinion");
			changing.delete(changing.layer("Event"));
		});
		assertEquals(List.of("Layer “Stance” renamed to “Opinion”", "Layer “Event” deleted", "Tag “In favour” of “Polarity” replaced by “Both”"),
				between(1, 4));
		Comparison comparison = Comparison.of(history(), 1, 4);
		assertTrue(comparison.isTraced());
		Codebook now = comparison.change().to();
		assertEquals(Mark.CHANGED, comparison.mark(layer(now, "Stance")));
		assertEquals(Mark.SAME, comparison.mark(layer(now, "Attribution")));
		assertEquals(List.of("Event"), comparison.gone(now).stream().map(CodebookTerms::name).toList());
		EObject favor = comparison.gone(set(now, "polarity")).getFirst();
		assertEquals("In favour", CodebookTerms.name(favor));
		assertEquals(Optional.of("Both"), comparison.instead(favor));
		ChangingCodebook.bringBack(store, 1);
		assertEquals(List.of(), between(1, 5));
		assertEquals("Version 1 brought back", said(5).getFirst());
		assertTrue(said(5).contains("Layer “Event” added"), said(5).toString());
		Comparison back = Comparison.of(history(), 4, 5);
		assertEquals(Mark.NEW, back.mark(layer(back.change().to(), "Event")));
		assertEquals(Mark.NEW, back.mark(set(back.change().to(), "polarity").getTags().stream().filter(tag -> tag.getName().equals("favor")).findFirst().orElseThrow()));
	}

	@Test
	void aTagThatHasTheNameOfADeletedOneIsAnother() throws IOException {
		ChangingCodebook.change(store, changing -> changing.delete(changing.tag("polarity", "favor")));
		ChangingCodebook.change(store, changing -> {
			Tag favor = CodebookFactory.eINSTANCE.createTag();
			favor.setName("favor");
			changing.set("polarity").getTags().add(favor);
		});
		assertEquals(List.of("Tag “In favour” of “Polarity” deleted", "Tag “favor” of “Polarity” added"), between(1, 3));
	}

	@Test
	void aDamagedVersionInBetweenIsNamedAndTheRestIsSaid() throws IOException {
		ChangingCodebook.change(store, changing -> changing.layer("Stance").setName("Position"));
		ChangingCodebook.change(store, changing -> changing.delete(changing.tag("polarity", "favor")));
		Path second = history().file(2);
		store.close();
		Files.writeString(second, "no XML");
		store = StudyStore.open(temp.resolve("study"));
		assertEquals(List.of(2), history().damaged());
		assertEquals(List.of("“favor” deleted"), said(3));
		Comparison comparison = Comparison.of(history(), 1, 3);
		assertFalse(comparison.isTraced());
		List<String> said = comparison.said().stream().map(Said::sentence).toList();
		assertTrue(said.contains("Tag “In favour” of “Polarity” deleted"), said.toString());
		assertTrue(said.contains("Layer “Stance” deleted"), said.toString());
	}
}
