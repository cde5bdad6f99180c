// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.tests.views;

import static org.glossator.ui.tests.views.PropertiesForm.value;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.glossator.model.codebook.Feature;
import org.glossator.model.codebook.Layer;
import org.glossator.ui.tests.StudyFixture;
import org.glossator.ui.tests.Workbench;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The Properties view says what one, several or no codings hold, and changes them all together. */
class PropertiesViewTest {

	private StudyFixture study;
	private PropertiesForm form;
	private Layer stance;

	@BeforeEach
	void open() {
		study = StudyFixture.open(StudyFixture.TEXT, "A plan\n\nHe has a plan: work with Russia.\n");
		form = PropertiesForm.open(study, 0);
		stance = StudyFixture.layer("Stance");
	}

	@AfterEach
	void close() {
		form.close();
		study.close();
	}

	private boolean says(String part) {
		return form.labels().stream().anyMatch(label -> label.contains(part));
	}

	@Test
	void withoutASelectionItTeaches() {
		assertTrue(says("press the letter of a code"), form.labels().toString());
		form.active().activate(this, Optional.empty());
		form.settle();
		assertTrue(says("Open an article"), form.labels().toString());
	}

	@Test
	void severalCodingsShowWhatTheyShareAndChangeTogether() {
		EObject one = form.code(stance, "work with Russia");
		EObject two = form.code(stance, "dangerous");
		form.session().gestures().set(one, feature("holder"), "trump");
		form.session().gestures().set(one, feature("polarity"), "favor");
		form.session().gestures().set(two, feature("polarity"), "favor");
		form.select(one, two);
		assertTrue(says("Stance: 2 codings"), form.labels().toString());
		assertEquals("(several)", form.text("Holder").getMessage());
		assertEquals("", form.text("Holder").getText());
		assertTrue(form.button("Polarity", "In favour").getSelection());
		form.step("Set Holder to Vladimir Putin", () -> form.complete("Holder", "putin", 0),
				() -> List.of(String.valueOf(value(one, "holder")), String.valueOf(value(two, "holder"))), List.of("putin", "putin"));
		form.step("New Entity Lindsey Graham", () -> form.complete("Target", "Lindsey Graham", 1),
				() -> value(one, "target") != null && value(one, "target").equals(value(two, "target")), Boolean.TRUE);
		form.step("Set Valid from to 2017", () -> form.type("Valid from", "2017"),
				() -> List.of(String.valueOf(value(one, "validFrom")), String.valueOf(value(two, "validFrom"))), List.of("2017", "2017"));
		form.step("Clear Polarity", () -> form.press(form.button("Polarity", "In favour")), () -> value(one, "polarity") == null && value(two, "polarity") == null,
				Boolean.TRUE);
	}

	private Feature feature(String name) {
		return feature(stance, name);
	}

	@Test
	void lookingAtCodingsChangesNothing() {
		EObject one = form.code(stance, "work with Russia");
		EObject two = form.code(stance, "dangerous");
		form.session().gestures().set(one, feature("holder"), "trump");
		form.session().gestures().set(one, feature("validFrom"), "2017");
		form.session().gestures().set(two, feature("validFrom"), "2018");
		form.session().edits().forget();
		form.select(one);
		form.select(two);
		form.view().focusMissing();
		form.select(one, two);
		form.select();
		assertFalse(form.session().edits().canUndo());
		assertEquals("2017", value(one, "validFrom"));
	}

	@Test
	void formsAreMadeAheadWhileTheCoderRestsAndChangeNothing() {
		int layers = form.session().codebook().getLayers().size();
		Control view = form.view().getAdapter(Control.class);
		Workbench.until("there is a form for each layer", () -> Workbench.find(view, ScrolledComposite.class).size() >= layers);
		assertTrue(says("press the letter of a code"), form.labels().toString());
		assertFalse(form.session().edits().canUndo());
		assertFalse(form.session().edits().isDirty());
		assertEquals(List.of(), form.session().resource().codings());
		EObject coding = form.code(stance, "work with Russia");
		form.select(coding);
		assertTrue(says("work with Russia"), form.labels().toString());
		form.step("Set Valid from to 2017", () -> form.type("Valid from", "2017"), () -> String.valueOf(value(coding, "validFrom")), "2017");
	}

	@Test
	void nothingMovesWhileItIsNotKnownWhatIsWrongWithTheNextCoding() {
		EObject one = form.code(stance, "work with Russia");
		EObject two = form.code(stance, "dangerous");
		form.session().gestures().set(one, feature("holder"), "trump");
		form.select(one);
		Workbench.until("the rules say it", () -> !form.said("Target").isEmpty());
		form.select(two);
		Workbench.until("the rules say it", () -> form.said("Holder").contains("No holder is named. Choose whose position this is."));
		int place = place();
		form.select(form.code(stance, "Twitter"));
		assertEquals(place, place(), "not checked yet");
		Workbench.until("the rules say it", () -> form.said("Holder").contains("No holder is named. Choose whose position this is."));
		assertEquals(place, place());
		form.select(one);
		Workbench.until("nothing is wrong with the holder", () -> form.said("Holder").isEmpty() && place() < place);
	}

	@Test
	void noFieldMovesWhenAnotherIsFilled() {
		EObject coding = form.code(stance, "work with Russia");
		form.select(coding);
		Workbench.until("the rules say it", () -> form.said("Holder").contains("No holder is named. Choose whose position this is."));
		int place = place();
		boolean[] checked = new boolean[1];
		form.session().checking().addListener(() -> checked[0] = form.session().checking().isKnown());
		form.complete("Holder", "trump", 0);
		assertEquals("trump", value(coding, "holder"));
		Workbench.until("the rules found nothing wrong with the holder", () -> checked[0] && form.said("Holder").isEmpty());
		form.settle();
		assertEquals(place, place());
	}

	/** Where the last field stands. */
	private int place() {
		return form.text("Valid from").toDisplay(0, 0).y;
	}

	/** The sentences of the rules were once looked for behind the first colon. */
	@Test
	void aColonInTheTextIsNoPartOfWhatIsWrong() {
		form.close();
		form = PropertiesForm.open(study, 1);
		EObject coding = form.code(stance, "plan: work with Russia");
		form.select(coding);
		Workbench.until("the rules say it",
				() -> form.said("Polarity").equals(List.of("Polarity is empty, and the codebook asks for it. Fill it in.")));
		assertEquals(List.of("No holder is named. Choose whose position this is."), form.said("Holder"));
	}

	@Test
	void codingsOfDifferentLayersSayWhatTheyShare() {
		EObject one = form.code(stance, "work with Russia");
		EObject two = form.code(StudyFixture.layer("Mention"), "Russia");
		form.select(one, two);
		assertTrue(says("2 codings of different layers are selected: Stance, Mention"), form.labels().toString());
	}

	@Test
	void whatIsMissingIsSaidAndFocused() {
		EObject coding = form.code(stance, "work with Russia");
		form.select(coding);
		assertFalse(form.said("Holder").isEmpty());
		Workbench.until("the rules say it", () -> form.said("Holder").contains("No holder is named. Choose whose position this is."));
		form.session().gestures().set(coding, feature("holder"), "trump");
		form.settle();
		assertTrue(form.said("Holder").isEmpty(), form.said("Holder").toString());
		form.view().focusMissing();
		assertTrue(form.text("Target").isFocusControl());
		form.session().gestures().set(coding, feature("target"), "trump");
		form.settle();
		Workbench.until("another rule has its say", () -> form.said("Holder").stream().anyMatch(sentence -> sentence.contains("are the same")));
	}

	@Test
	void whatARuleAsksForIsFocusedAndTakesWhatIsTyped() {
		Layer attribution = StudyFixture.layer("Attribution");
		EObject coding = form.code(attribution, "\u201cIt is time to move forward,\u201d");
		form.session().gestures().addSpan(coding, feature(attribution, "cue"), List.of(form.range("wrote")));
		form.session().gestures().set(coding, feature(attribution, "type"), "direct");
		form.select(coding);
		form.view().focusMissing();
		assertTrue(form.text("Speaker").isFocusControl(), () -> "the speaker has the keys, not " + form.control().getDisplay().getFocusControl());
		form.session().gestures().set(coding, feature(attribution, "speaker"), List.of("trump"));
		form.settle();
		form.view().focusMissing();
		assertTrue(form.text("Speaker").isFocusControl(), "the first that can be typed into, and no link");
		form.session().gestures().set(coding, feature(attribution, "speaker"), List.of("nobody-knows"));
		form.session().gestures().clear(coding, feature(attribution, "type"));
		form.settle();
		Workbench.until("the rules say it", () -> form.said("Speaker").stream().anyMatch(said -> said.contains("nobody-knows")));
		form.view().focusMissing();
		assertTrue(form.text("Speaker").isFocusControl(), "it is wrong, and before what is missing");
	}

	@Test
	void markingWithoutASelectionSaysWhatToDo() {
		EObject coding = form.code(StudyFixture.layer("Attribution"), "\u201cIt is time to move forward,\u201d");
		form.select(coding);
		form.session().edits().forget();
		form.settle();
		form.press(form.button("Cue", "Mark from Selection"));
		assertTrue(form.said("Cue").stream().anyMatch(said -> said.startsWith("No text is selected in the article.")), () -> form.said("Cue").toString());
		PropertiesForm.key(form.button("Cue", "Mark from Selection"), 'w', 'w');
		assertTrue(form.said("Cue").stream().anyMatch(said -> said.startsWith("There is nothing to type here")), () -> form.said("Cue").toString());
		form.press(form.button("Cue", "Add Piece"));
		assertTrue(form.said("Cue").stream().anyMatch(said -> said.startsWith("There is nothing yet that a piece")), () -> form.said("Cue").toString());
		assertFalse(form.session().edits().canUndo());
		form.active().selectText(this, form.range("wrote"));
		assertFalse(form.said("Cue").stream().anyMatch(said -> said.startsWith("There is nothing")), () -> form.said("Cue").toString());
		form.step("Mark Cue", () -> form.press(form.button("Cue", "Mark from Selection")), () -> form.chips("Cue").size(), Integer.valueOf(1));
	}

	@Test
	void aLetterThatNoTagHasIsSaid() {
		form.select(form.code(stance, "work with Russia"));
		PropertiesForm.key(form.button("Polarity", "In favour"), 'x', 'x');
		assertTrue(form.said("Polarity").contains("Polarity has no tag with the letter X."), () -> form.said("Polarity").toString());
		PropertiesForm.key(form.button("Polarity", "In favour"), 'f', 'f');
		assertFalse(form.said("Polarity").stream().anyMatch(said -> said.contains("no tag")), () -> form.said("Polarity").toString());
	}

	private static Feature feature(Layer layer, String name) {
		return layer.getFeatures().stream().filter(feature -> feature.getName().equals(name)).findFirst().orElseThrow();
	}

	@Test
	void codingsOfOthersAreShownAndCannotBeChanged() {
		EObject coding = form.code(stance, "work with Russia");
		form.session().gestures().set(coding, feature("holder"), "trump");
		form.session().gestures().set(coding, feature("polarity"), "favor");
		try (PropertiesForm others = PropertiesForm.open(study, 0, "somebody")) {
			EObject theirs = coded(others);
			others.select(theirs);
			assertTrue(others.labels().stream().anyMatch(label -> label.contains("Coded by somebody")), others.labels().toString());
			assertTrue(PropertiesForm.shown(others.control(), Text.class).noneMatch(Text::getEditable));
			assertTrue(PropertiesForm.shown(others.control(), Button.class).noneMatch(Control::isEnabled));
			assertEquals("Donald Trump", others.text("Holder").getText());
		}
	}

	private EObject coded(PropertiesForm others) {
		var resource = others.session().resource();
		EObject draft = resource.types().create(StudyFixture.layer("Stance"));
		draft.eSet(draft.eClass().getEStructuralFeature("begin"), Integer.valueOf(0));
		draft.eSet(draft.eClass().getEStructuralFeature("end"), Integer.valueOf(5));
		draft.eSet(draft.eClass().getEStructuralFeature("holder"), "trump");
		resource.getContents().add(draft);
		return draft;
	}

	@Test
	void whatIsDeletedIsNoLongerShownAndComesBackWithUndo() {
		EObject coding = form.code(stance, "work with Russia");
		form.select(coding);
		form.session().gestures().delete(List.of(coding));
		form.settle();
		assertTrue(says("press the letter of a code"), form.labels().toString());
		form.session().edits().undo();
		form.settle();
		assertTrue(says("“work with Russia”"), form.labels().toString());
	}

	@Test
	void theFormFollowsChangesMadeElsewhere() {
		EObject coding = form.code(stance, "work with Russia");
		form.select(coding);
		form.session().gestures().set(coding, feature("intensity"), "high");
		form.settle();
		assertTrue(form.button("Intensity", "High").getSelection());
		form.session().gestures().set(coding, feature("holder"), "trump");
		form.session().registry().getEntities().getFirst().setCanonicalName("Donald J. Trump");
		form.settle();
		assertEquals("Donald J. Trump", form.text("Holder").getText());
	}
}
