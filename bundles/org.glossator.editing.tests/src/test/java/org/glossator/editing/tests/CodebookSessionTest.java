// SPDX-License-Identifier: EPL-2.0
package org.glossator.editing.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.glossator.cas.text.TextRange;
import org.glossator.editing.codebook.PendingChange;
import org.glossator.editing.codebook.UseCount;
import org.glossator.editing.coding.CodingSession;
import org.glossator.model.CodebookProblem;
import org.glossator.model.codebook.Anchor;
import org.glossator.model.codebook.CodebookPackage.Literals;
import org.glossator.model.codebook.FeatureKind;
import org.glossator.model.codebook.Layer;
import org.glossator.model.codebook.Rule;
import org.glossator.model.codebook.Tag;
import org.glossator.study.StudyException;
import org.glossator.study.history.CodebookChange.Fate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A codebook that is in use changes, and the codings of two coders follow. */
class CodebookSessionTest {

	@TempDir
	Path temp;

	private interface Check {
		void of(Map<String, Map<String, Object>> codings) throws IOException;
	}

	/** Edits, saves, closes, opens again, and looks at what both coders have. */
	private void change(Consumer<CodedStudy> edit, Check check) throws IOException {
		Path folder = temp.resolve("study");
		try (CodedStudy study = CodedStudy.create(folder)) {
			edit.accept(study);
			assertEquals(List.of(), study.session.problems());
			assertTrue(study.session.edits().isDirty());
			study.save();
			assertFalse(study.session.edits().isDirty());
			assertEquals(List.of(), study.session.pending());
		}
		try (CodedStudy study = CodedStudy.open(folder)) {
			for (String coder : CodedStudy.CODERS) {
				check.of(study.codings(coder));
			}
			assertEquals(2, study.codebook.getVersion());
			assertEquals(List.of(), study.fixture.store.notes());
		}
	}

	@Test
	void aRenamedTagIsRenamedWhereverItIs() throws IOException {
		change(study -> study.session.steps().set(study.tag("polarity.favor"), Literals.DESCRIBED__NAME, "pro"), codings -> {
			assertEquals("pro", codings.get("Stance 23").get("polarity"));
			assertEquals("against", codings.get("Stance 60").get("polarity"));
			assertEquals(Integer.valueOf(2), codings.get("version").get("is"));
		});
	}

	@Test
	void twoTagsCanChangeNames() throws IOException {
		change(study -> {
			Tag favor = study.tag("polarity.favor");
			Tag against = study.tag("polarity.against");
			study.session.steps().set(favor, Literals.DESCRIBED__NAME, "against");
			study.session.steps().set(against, Literals.DESCRIBED__NAME, "favor");
		}, codings -> {
			assertEquals("against", codings.get("Stance 23").get("polarity"));
			assertEquals("favor", codings.get("Stance 60").get("polarity"));
		});
	}

	@Test
	void aDeletedTagIsClearedAndTheCodingStays() throws IOException {
		change(study -> study.session.steps().delete(List.of(study.tag("polarity.favor"))), codings -> {
			assertFalse(codings.get("Stance 23").containsKey("polarity"));
			assertEquals("high", codings.get("Stance 23").get("intensity"));
		});
	}

	@Test
	void aReplacedTagBecomesTheOtherAlsoWhenThatIsReplacedInTurn() throws IOException {
		change(study -> {
			study.session.steps().replace(study.tag("polarity.favor"), study.tag("polarity.both"));
			study.session.steps().replace(study.tag("polarity.both"), study.tag("polarity.unclear"));
		}, codings -> assertEquals("unclear", codings.get("Stance 23").get("polarity")));
	}

	@Test
	void severalTagsOfOneCodingFollowOneByOne() throws IOException {
		change(study -> {
			study.session.steps().replace(study.tag("frameFunction.problem-definition"), study.tag("frameFunction.causal-interpretation"));
			study.session.steps().set(study.tag("frame.economic"), Literals.DESCRIBED__NAME, "money");
		}, codings -> {
			assertEquals(List.of("causal-interpretation"), codings.get("Frame 23").get("functions"));
			assertEquals("money", codings.get("Frame 23").get("frame"));
		});
	}

	@Test
	void rolesOfLinksFollowAndLinksStay() throws IOException {
		change(study -> {
			String set = study.feature("Event.arguments").getTagSet().getName();
			study.session.steps().set(study.tag(set + ".actor"), Literals.DESCRIBED__NAME, "agent");
			study.session.steps().delete(List.of(study.tag(set + ".target")));
		}, codings -> assertEquals(List.of("agent > Mention 0", "null > Attribution 23"), codings.get("Event 16").get("arguments")));
	}

	@Test
	void aRenamedLayerKeepsItsCodingsAndWhatRefersToThem() throws IOException {
		change(study -> {
			study.session.steps().set(study.layer("Attribution"), Literals.DESCRIBED__NAME, "Quotation");
			study.session.steps().set(study.feature("Quotation.speaker"), Literals.DESCRIBED__NAME, "voice");
		}, codings -> {
			assertEquals(List.of("trump", "putin"), codings.get("Quotation 23").get("voice"));
			assertEquals("Span 45", codings.get("Quotation 23").get("cue"));
			assertEquals("Quotation 23", codings.get("Quotation 30").get("nestedIn"));
			assertEquals("Quotation 23", codings.get("Stance 23").get("attribution"));
		});
	}

	@Test
	void aDeletedLayerTakesItsCodingsAndWhatRefersToThemLetsGo() throws IOException {
		change(study -> study.session.steps().delete(List.of(study.layer("Attribution"))), codings -> {
			assertTrue(codings.keySet().stream().noneMatch(key -> key.startsWith("Attribution")));
			assertFalse(codings.get("Stance 23").containsKey("attribution"));
			assertEquals(List.of("actor > Mention 0"), codings.get("Event 16").get("arguments"));
		});
	}

	@Test
	void aDeletedFeatureTakesItsValuesAlone() throws IOException {
		change(study -> study.session.steps().delete(List.of(study.feature("Attribution.cue"), study.feature("Attribution.speaker"))),
				codings -> assertEquals(Map.of("type", "direct", "negated", Boolean.TRUE), codings.get("Attribution 23")));
	}

	@Test
	void valuesBecomeValuesOfAnotherKindWhereTheyCan() throws IOException {
		change(study -> {
			var steps = study.session.steps();
			steps.set(study.feature("Stance.validFrom"), Literals.FEATURE__KIND, FeatureKind.INTEGER);
			steps.set(study.feature("Stance.intensity"), Literals.FEATURE__KIND, FeatureKind.STRING);
			steps.set(study.feature("Attribution.negated"), Literals.FEATURE__KIND, FeatureKind.STRING);
			steps.set(study.feature("Attribution.cue"), Literals.FEATURE__KIND, FeatureKind.STRING);
			steps.delete(study.session.problems().stream().map(CodebookProblem::element).filter(Rule.class::isInstance).toList());
		}, codings -> {
			assertEquals(Integer.valueOf(2017), codings.get("Stance 23").get("validFrom"));
			assertEquals(Integer.valueOf(17), codings.get("Stance 60").get("validFrom"));
			assertEquals("high", codings.get("Stance 23").get("intensity"));
			assertEquals("true", codings.get("Attribution 23").get("negated"));
			assertFalse(codings.get("Attribution 23").containsKey("cue"));
		});
	}

	@Test
	void datesBecomeTextAndTextThatIsADateBecomesADate() throws IOException {
		change(study -> study.session.steps().set(study.feature("Stance.validFrom"), Literals.FEATURE__KIND, FeatureKind.STRING), codings -> {
			assertEquals("2017", codings.get("Stance 23").get("validFrom"));
			assertEquals("17", codings.get("Stance 60").get("validFrom"), "no date, and kept");
		});
		try (CodedStudy study = CodedStudy.open(temp.resolve("study"))) {
			study.session.steps().set(study.feature("Stance.validFrom"), Literals.FEATURE__KIND, FeatureKind.DATE);
			study.save();
		}
		try (CodedStudy study = CodedStudy.open(temp.resolve("study"))) {
			assertEquals("2017", study.codings(CodedStudy.CODERS.getFirst()).get("Stance 23").get("validFrom"));
			assertFalse(study.codings(CodedStudy.CODERS.getFirst()).get("Stance 60").containsKey("validFrom"));
		}
	}

	@Test
	void textBecomesTagsByTheirNamesAndLabels() throws IOException {
		change(study -> {
			var steps = study.session.steps();
			var set = steps.addTagSet();
			Tag tag = steps.addTag(set);
			steps.set(tag, Literals.DESCRIBED__LABEL, "2017");
			assertEquals("2017", tag.getName());
			steps.set(study.feature("Stance.validFrom"), Literals.FEATURE__KIND, FeatureKind.TAG);
			steps.set(study.feature("Stance.validFrom"), Literals.FEATURE__TAG_SET, set);
		}, codings -> {
			assertEquals("2017", codings.get("Stance 23").get("validFrom"));
			assertFalse(codings.get("Stance 60").containsKey("validFrom"));
		});
	}

	@Test
	void oneValueBecomesAListAndOfAListTheFirstStays() throws IOException {
		change(study -> {
			var steps = study.session.steps();
			steps.set(study.feature("Stance.polarity"), Literals.FEATURE__MANY, Boolean.TRUE);
			steps.set(study.feature("Stance.attribution"), Literals.FEATURE__MANY, Boolean.TRUE);
			steps.set(study.feature("Attribution.speaker"), Literals.FEATURE__MANY, Boolean.FALSE);
			steps.set(study.feature("Event.arguments"), Literals.FEATURE__MANY, Boolean.FALSE);
		}, codings -> {
			assertEquals(List.of("favor"), codings.get("Stance 23").get("polarity"));
			assertEquals(List.of("Attribution 23"), codings.get("Stance 23").get("attribution"));
			assertEquals("trump", codings.get("Attribution 23").get("speaker"));
			assertEquals("actor > Mention 0", codings.get("Event 16").get("arguments"));
		});
	}

	@Test
	void whatIsNewOrOnlySeenChangesNoCoding() throws IOException {
		Path folder = temp.resolve("study");
		try (CodedStudy study = CodedStudy.create(folder)) {
			Map<String, String> before = study.files().saved("coders");
			Layer layer = study.session.steps().addLayer();
			study.session.steps().addFeature(layer);
			study.session.steps().addTag(study.set("polarity"));
			study.session.steps().set(study.layer("Stance"), Literals.LAYER__COLOR, "#112233");
			study.session.steps().set(study.layer("Stance"), Literals.DESCRIBED__LABEL, "Position");
			study.session.steps().move(study.layer("Frame"), 0);
			assertEquals(List.of(), study.session.pending());
			study.save();
			assertEquals(before, study.files().saved("coders"));
			assertEquals("Position", study.fixture.layer("Stance").getLabel());
			assertEquals(layer.getName(), study.fixture.layer("NewLayer").getName());
			assertEquals("Frame", study.fixture.store.codebook().getLayers().getFirst().getName());
		}
	}

	private static List<String> lost(CodedStudy study) throws IOException {
		return study.session.lost().stream().map(lost -> lost.fate() + " " + lost.element().getName() + " " + lost.usage().codings() + "/" + lost.usage().articles()).toList();
	}

	@Test
	void whatUndoBringsBackWithoutItsCodingsIsTold() throws IOException {
		Path folder = temp.resolve("study");
		try (CodedStudy study = CodedStudy.create(folder)) {
			study.session.count(new NullProgressMonitor());
			study.session.steps().delete(List.of(study.layer("Mention")));
			study.session.steps().delete(List.of(study.tag("polarity.favor")));
			study.session.steps().replace(study.tag("polarity.against"), study.tag("polarity.both"));
			study.session.steps().delete(List.of(study.feature("Stance.validFrom")));
			study.session.steps().delete(List.of(study.tag("polarity.unclear"))); // which nothing uses
			study.session.steps().set(study.layer("Frame"), Literals.LAYER__ANCHOR, Anchor.ARTICLE);
			study.session.steps().set(study.feature("Attribution.negated"), Literals.FEATURE__KIND, FeatureKind.INTEGER);
			study.session.steps().set(study.layer("Event"), Literals.DESCRIBED__NAME, "Happening");
			assertEquals(List.of(), lost(study));
			study.save();
			assertEquals(List.of(), lost(study), "nothing is back");
			List<String> told = List.of("CONVERTED negated 2/1", "DELETED Frame 2/1", "DELETED validFrom 4/1", "REPLACED against 2/1", "DELETED favor 2/1",
					"DELETED Mention 3/2");
			study.session.edits().undo();
			for (int i = 0; i < told.size(); i++) {
				study.session.edits().undo();
				if (i == 2) {
					study.session.edits().undo(); // the tag that nothing uses is nobody's loss
				}
				assertEquals(i == told.size() - 1 ? Set.of() : new TreeSet<>(told.subList(0, i + 1)), new TreeSet<>(lost(study)), "with all back, all codings are");
			}
			study.session.edits().redo();
			assertEquals(5, lost(study).size(), "deleted again");
			study.save();
			assertEquals(List.of(), lost(study), "told once");
			assertFalse(study.codings("other").get("Stance 23").containsKey("validFrom"));
		}
	}

	@Test
	void openCodingsShowWhatBecameOfThemAndGoOn() throws IOException {
		try (CodedStudy study = CodedStudy.create(temp.resolve("study"))) {
			CodingSession mine = study.fixture.mine();
			int[] told = { 0 };
			mine.edits().addListener(() -> told[0]++);
			Tag novel = study.session.steps().addTag(study.set("polarity"));
			study.session.steps().delete(List.of(study.layer("Mention")));
			study.save();
			assertTrue(told[0] > 0);
			assertFalse(mine.edits().isDirty());
			assertTrue(mine.resource().codings().stream().noneMatch(coding -> coding.eClass().getName().equals("Mention")));
			EObject stance = mine.gestures().code(study.fixture.layer("Stance"), List.of(new TextRange(0, 5))).orElseThrow();
			assertTrue(mine.gestures().set(stance, study.fixture.feature("Stance.polarity"), novel.getName()));
			mine.save();
			assertEquals(novel.getName(), study.codings(Fixture.ME).get("Stance 0").get("polarity"));
		}
	}

	@Test
	void codingsThatAreOpenAndNotSavedAreSavedFirst() throws IOException {
		try (CodedStudy study = CodedStudy.create(temp.resolve("study"))) {
			CodingSession mine = study.fixture.mine();
			mine.gestures().code(study.fixture.layer("Stance"), List.of(new TextRange(0, 5)));
			study.session.steps().addLayer();
			assertEquals(List.of(mine), study.session.unsaved());
			assertThrows(IllegalStateException.class, study::save);
			mine.save();
			study.save();
		}
	}

	@Test
	void aCodebookThatIsNotSoundIsRefusedAndNothingChanges() throws IOException {
		Path folder = temp.resolve("study");
		try (CodedStudy study = CodedStudy.create(folder)) {
			Map<String, String> before = study.files().saved();
			study.session.steps().set(study.layer("Stance"), Literals.DESCRIBED__NAME, "Event");
			assertFalse(study.session.problems().isEmpty());
			assertThrows(StudyException.class, study::save);
			assertEquals(before, study.files().saved());
			assertTrue(study.session.edits().isDirty());
		}
	}

	@Test
	void usesAreCountedInFilesAndInWhatIsOpen() throws IOException {
		try (CodedStudy study = CodedStudy.create(temp.resolve("study"))) {
			assertFalse(study.session.isCounted());
			study.session.count(new NullProgressMonitor());
			assertTrue(study.session.isCounted());
			assertEquals(new UseCount(4, 1), study.session.usage(study.layer("Stance")));
			assertEquals(new UseCount(3, 2), study.session.usage(study.layer("Mention")));
			assertEquals(new UseCount(2, 1), study.session.usage(study.tag("polarity.favor")));
			assertEquals(new UseCount(2, 1), study.session.usage(study.feature("Attribution.nestedIn")));
			assertEquals(UseCount.NONE, study.session.usage(study.tag("polarity.unclear")));
			assertEquals(UseCount.NONE, study.session.usage(study.session.steps().addLayer()));
			CodingSession mine = study.fixture.mine();
			mine.gestures().code(study.fixture.layer("Stance"), List.of(new TextRange(0, 5)));
			assertEquals(new UseCount(5, 1), study.session.usage(study.layer("Stance")));
			mine.edits().undo();
			assertEquals(new UseCount(4, 1), study.session.usage(study.layer("Stance")));
		}
	}

	@Test
	void whatIsPendingNamesEachChangeAndHowManyCodingsItTouches() throws IOException {
		try (CodedStudy study = CodedStudy.create(temp.resolve("study"))) {
			study.session.count(new NullProgressMonitor());
			Tag favor = study.tag("polarity.favor");
			Tag both = study.tag("polarity.both");
			study.session.steps().replace(favor, both);
			study.session.steps().set(study.layer("Mention"), Literals.DESCRIBED__NAME, "Name");
			List<PendingChange> pending = study.session.pending();
			assertEquals(List.of(Fate.RENAMED, Fate.REPLACED), pending.stream().map(PendingChange::fate).toList());
			assertEquals(List.of(new UseCount(3, 2), new UseCount(2, 1)), pending.stream().map(PendingChange::usage).toList());
			assertEquals("Mention", pending.get(0).was().getName());
			assertEquals(Optional.of(both), pending.get(1).is());
			assertEquals(new UseCount(2, 1), study.session.usage(favor));
			study.session.edits().undo();
			study.session.edits().undo();
			assertEquals(List.of(), study.session.pending());
		}
	}
}
