// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.tests.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Label;
import org.glossator.cas.Annotations;
import org.glossator.editing.session.Edits;
import org.glossator.ui.tests.ExpectedWindow;
import org.glossator.ui.tests.StudyFixture;
import org.glossator.ui.tests.Workbench;
import org.junit.jupiter.api.Test;

/** Coding with keys and mouse in the article editor: each gesture, undone and done again. */
class CodingByHandTest extends ArticleInHand {

	@Test
	void aLetterCodesTheSelectedWords() {
		select("resident Donald Tru");
		Workbench.type(text, 's');
		assertEquals(List.of("President Donald Trump"), covered());
		assertEquals("Code as Stance", edits().undoLabel().orElseThrow());
		assertTrue(editor.isDirty());
		assertEquals(1, editor.underlines().all().size());
		edits().undo();
		assertEquals(List.of(), covered());
		assertEquals(0, editor.underlines().all().size());
		assertFalse(editor.isDirty());
		edits().redo();
		assertEquals(List.of("President Donald Trump"), covered());
		assertEquals(1, editor.underlines().all().size());
		assertEquals(StudyFixture.TEXT.strip(), text.getText().strip());
	}

	@Test
	void aLetterSetsATagOfTheSelectedCodingAndTakesItAwayAgain() {
		EObject stance = code("work with Russia", 's');
		Workbench.type(text, 'f');
		assertEquals("favor", get(stance, "polarity"));
		assertEquals("Set Polarity to In favour", edits().undoLabel().orElseThrow());
		edits().undo();
		assertEquals("", get(stance, "polarity"));
		edits().redo();
		Workbench.type(text, 'f');
		assertEquals("", get(stance, "polarity"));
	}

	@Test
	void aLetterWithoutASelectionOnlyTells() {
		Workbench.type(text, 's');
		assertEquals(List.of(), covered());
		assertFalse(edits().canUndo());
	}

	@Test
	void theLetterOfAnArticleLayerCodesTheArticleOnce() {
		Workbench.type(text, 'c');
		assertEquals(1, session.resource().codings().size());
		Workbench.execute("letGo");
		Workbench.type(text, 'c');
		assertEquals(1, session.resource().codings().size());
	}

	@Test
	void draggingSelectsWordsAndAltHoldsThatOff() {
		drag("esident Donald Tr", SWT.NONE);
		assertEquals("President Donald Trump", text.getSelectionText());
		drag("esident Donald Tr", SWT.ALT);
		assertEquals("esident Donald Tr", text.getSelectionText());
		Workbench.type(text, 'm');
		assertEquals(List.of("esident Donald Tr"), covered());
	}

	@Test
	void aClickSelectsTheInnermostAndAgainTheOneAround() {
		EObject outer = code("President Donald Trump said", 'a');
		EObject inner = code("Donald Trump", 'm');
		Workbench.execute("letGo");
		click("Donald", SWT.NONE);
		assertEquals(List.of(inner), selected());
		click("Donald", SWT.NONE);
		assertEquals(List.of(outer), selected());
		click("dangerous", SWT.NONE);
		assertEquals(List.of(), selected());
	}

	@Test
	void theCursorCyclesThroughWhatLiesOverItself() {
		EObject outer = code("President Donald Trump said", 'a');
		EObject inner = code("Donald Trump", 'm');
		Workbench.execute("letGo");
		text.setCaretOffset(at("Donald Trump said") + 2);
		Workbench.execute("cycle");
		assertEquals(List.of(inner), selected());
		Workbench.execute("cycle");
		assertEquals(List.of(outer), selected());
		Workbench.execute("cycle");
		assertEquals(List.of(inner), selected());
	}

	@Test
	void severalCodingsAreTaggedAndDeletedInOneStep() {
		EObject first = code("Donald Trump", 'm');
		EObject second = code("Russia", 'm');
		click("Donald", SWT.NONE);
		click("Russia.", SWT.MOD1);
		assertEquals(List.of(first, second), selected());
		Workbench.type(text, '1');
		assertEquals("NAM", get(first, "form"));
		assertEquals("NAM", get(second, "form"));
		edits().undo();
		assertEquals("", get(second, "form"));
		edits().redo();
		Workbench.execute("delete");
		assertEquals(List.of(), covered());
		assertEquals("Delete 2 Codings", edits().undoLabel().orElseThrow());
		edits().undo();
		assertEquals(2, covered().size());
		edits().redo();
		assertEquals(List.of(), selected());
	}

	@Test
	void bothEndsMoveByWordAndCharacter() {
		EObject coding = code("Donald Trump", 'm');
		for (Map.Entry<String, String> step : Map.of("extendEndWord", "Donald Trump said", "extendBeginWord", "President Donald Trump",
				"shrinkEndWord", "Donald", "shrinkBeginWord", "Trump", "shrinkEnd", "Donald Trum", "shrinkBegin", "onald Trump", "extendEnd",
				"Donald Trump ", "extendBegin", " Donald Trump").entrySet()) {
			Workbench.execute(step.getKey());
			assertEquals(step.getValue(), Annotations.coveredText(coding), step.getKey());
			edits().undo();
			assertEquals("Donald Trump", Annotations.coveredText(coding), step.getKey());
			edits().redo();
			assertEquals(step.getValue(), Annotations.coveredText(coding), step.getKey());
			edits().undo();
		}
	}

	@Test
	void segmentsAreAddedAndRemoved() {
		EObject coding = code("It is time", 'a');
		select("he wrote");
		Workbench.execute("addSegment");
		assertEquals("It is time \u2026 he wrote", Annotations.coveredText(coding));
		edits().undo();
		assertEquals("It is time", Annotations.coveredText(coding));
		edits().redo();
		text.setCaretOffset(at("he wrote") + 1);
		Workbench.execute("removeSegment");
		assertEquals("It is time", Annotations.coveredText(coding));
		edits().undo();
		assertEquals(2, Annotations.segments(coding).size());
		edits().redo();
		assertEquals("It is time", Annotations.coveredText(coding));
	}

	@Test
	void partsOfACodingAreMarked() {
		EObject coding = code("\u201cIt is time to move forward,\u201d", 'a');
		select("wrot");
		Workbench.execute("mark", Map.of("org.glossator.ui.editor.feature", "cue"));
		EObject cue = (EObject) coding.eGet(coding.eClass().getEStructuralFeature("cue"));
		assertEquals("wrote", Annotations.coveredText(cue));
		assertEquals("Mark Cue", edits().undoLabel().orElseThrow());
		assertEquals(2, editor.underlines().all().size());
		edits().undo();
		assertEquals(1, editor.underlines().all().size());
		edits().redo();
		assertEquals(2, editor.underlines().all().size());
	}

	@Test
	void nextAndPreviousGoAlongTheTextAndAround() {
		EObject second = code("Russia", 'm');
		EObject first = code("Donald Trump", 'm');
		Workbench.execute("letGo");
		text.setCaretOffset(0);
		Workbench.execute("next");
		assertEquals(List.of(first), selected());
		Workbench.execute("next");
		assertEquals(List.of(second), selected());
		Workbench.execute("next");
		assertEquals(List.of(first), selected());
		Workbench.execute("previous");
		assertEquals(List.of(second), selected());
	}

	@Test
	void anotherLayerKeepsPlaceAndName() {
		EObject coding = code("Donald Trump", 'm');
		String uid = Annotations.uid(coding);
		Workbench.execute("changeLayer", Map.of("org.glossator.ui.editor.layer", "Frame"));
		assertEquals("Frame", session.resource().byUid(uid).orElseThrow().eClass().getName());
		assertEquals("Change to Frame", edits().undoLabel().orElseThrow());
		assertEquals(1, selected().size());
		edits().undo();
		assertEquals("Mention", session.resource().byUid(uid).orElseThrow().eClass().getName());
		edits().redo();
		assertEquals("Frame", session.resource().byUid(uid).orElseThrow().eClass().getName());
	}

	@Test
	void escapeLetsGoOfTextFirstAndThenOfTheCoding() {
		code("Donald Trump", 'm');
		select("Twitter");
		Workbench.execute("letGo");
		assertEquals(0, text.getSelectionCount());
		assertEquals(1, selected().size());
		Workbench.execute("letGo");
		assertEquals(List.of(), selected());
	}

	@Test
	void theNumberOfCodingsIsReadWholeAlsoWhenItGrows() {
		for (String words : List.of("Trump", "Putin", "President", "Donald", "Sunday", "Russia", "Twitter", "Senator", "Graham")) {
			code(words, 'm');
		}
		Workbench.page().saveEditor(editor, false);
		Workbench.page().closeEditor(editor, false);
		text = study.edit(0).getAdapter(StyledText.class);
		text.setFocus();
		Workbench.settle();
		Label count = Workbench.find(text.getParent(), Label.class).stream().filter(label -> label.getText().equals("9 codings")).findFirst().orElseThrow();
		code("dangerous", 'm');
		Workbench.until("it is counted", () -> count.getText().equals("10 codings"));
		assertTrue(count.getSize().x >= count.computeSize(SWT.DEFAULT, SWT.DEFAULT).x, count.getSize().toString());
	}

	@Test
	void savingMakesTheEditorClean() {
		code("Donald Trump", 'm');
		assertTrue(editor.isDirty());
		Workbench.page().saveEditor(editor, false);
		assertFalse(editor.isDirty());
		assertTrue(Workbench.study().coders(study.id(0)).contains(session.key().whose().id()));
	}

	@Test
	void closingAsksWhatIsToBecomeOfWhatIsNotSaved() {
		code("Donald Trump", 'm');
		ExpectedWindow.answered("Close " + editor.getTitle(), "Keep Open");
		assertFalse(Workbench.page().closeEditor(editor, true));
		assertTrue(editor.isDirty());
		ExpectedWindow.answered("Close " + editor.getTitle(), "Save");
		assertTrue(Workbench.page().closeEditor(editor, true));
		editor = study.edit(0);
		session = study.session(0);
		assertEquals(1, session.resource().codings().size());
		text = editor.getAdapter(StyledText.class);
		code("Putin", 'm');
		ExpectedWindow.answered("Close " + editor.getTitle(), "Do Not Save");
		assertTrue(Workbench.page().closeEditor(editor, true));
		editor = study.edit(0);
		assertEquals(1, study.session(0).resource().codings().size());
	}

	private void drag(String words, int modifiers) {
		text.setSelection(at(words), at(words) + words.length());
		Point end = text.getLocationAtOffset(at(words) + words.length());
		text.notifyListeners(SWT.MouseUp, Workbench.event(end.x, end.y + 5, modifiers));
	}

	private void click(String words, int modifiers) {
		text.setSelection(at(words) + 1);
		Point place = text.getLocationAtOffset(at(words) + 1);
		text.notifyListeners(SWT.MouseDown, Workbench.event(place.x + 1, place.y + 5, modifiers));
		text.notifyListeners(SWT.MouseUp, Workbench.event(place.x + 1, place.y + 5, modifiers));
	}

	private List<EObject> selected() {
		return Workbench.active().selected();
	}

	private Edits edits() {
		return editor.getAdapter(Edits.class);
	}
}
