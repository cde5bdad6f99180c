// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.tests.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.glossator.cas.Annotations;
import org.glossator.cas.text.TextRange;
import org.glossator.model.codebook.Feature;
import org.glossator.ui.editor.coding.CodingDesk;
import org.glossator.ui.tests.CodesPalette;
import org.glossator.ui.tests.Hands;
import org.glossator.ui.tests.StudyFixture;
import org.glossator.ui.tests.Workbench;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The keys that the README names, pressed as a person presses them: from the window system through the bindings to the coding. */
class RealKeysTest extends ArticleInHand {

	@BeforeEach
	void takeTheKeys() {
		Hands.into(text);
	}

	@Test
	void enterOpensTheListOfCodesAndTakesOne() {
		select("Twitter");
		Hands.press("Return");
		Text filter = typing();
		filter.setText("mention");
		Hands.press("Return");
		Workbench.until("it is coded", () -> covered().equals(List.of("Twitter")));
		session.edits().undo();
		assertEquals(List.of(), covered());
		session.edits().redo();
		assertEquals(List.of("Twitter"), covered());
	}

	@Test
	void lettersTypedWhileTheListOpensAreKept() {
		for (int delay : new int[] { 60, 20 }) {
			select("Twitter");
			Hands.press(delay, "Return", "s", "t", "a", "n", "c", "e");
			Workbench.until("the list is narrowed", () -> popups().findAny().isPresent() && filter().getText().equals("stance"));
			Hands.press("Return");
			Workbench.until("it is coded", () -> covered().equals(List.of("Twitter")));
			session.edits().undo();
			Workbench.active().select(this, List.of());
		}
	}

	@Test
	void f2GoesToWhatARuleAsksForAndNoLetterOfTheNameIsLost() {
		for (int delay : new int[] { 60, 20 }) {
			EObject mention = code("\u201cIt is time to move forward,\u201d", 'a');
			session.gestures().addSpan(mention, feature(mention, "cue"), List.of(new TextRange(at("wrote"), at("wrote") + 5)));
			session.gestures().set(mention, feature(mention, "type"), "direct");
			Hands.press(delay, "F2", "p", "u", "t", "i", "n", "Tab");
			Workbench.until("the speaker is set", () -> get(mention, "speaker").contains("putin"));
			Hands.into(text);
			session.gestures().delete(List.of(mention));
		}
	}

	private Feature feature(EObject coding, String name) {
		return session.resource().types().layer(coding.eClass()).orElseThrow().getFeatures().stream().filter(feature -> feature.getName().equals(name))
				.findFirst().orElseThrow();
	}

	@Test
	void aNameThatNobodyHasIsNotMadeByTab() {
		EObject mention = code("Senator Lindsey Graham", 'm');
		int entities = session.registry().getEntities().size();
		for (int delay : new int[] { 60, 20, 300 }) { // slower than the list opens, too
			Hands.into(text);
			Hands.press(delay, "F2", "g", "r", "a", "h", "m", "Tab");
			Workbench.until("the next field has the keys", () -> Display.getCurrent().getFocusControl() instanceof Button);
			assertEquals("", get(mention, "entity"));
			assertEquals(entities, session.registry().getEntities().size());
		}
		Hands.into(text);
		Hands.press(60, "F2", "g", "r", "a", "h", "m");
		Workbench.until("the list is open", () -> popups().findAny().isPresent());
		Hands.press(60, "Down", "Return");
		Workbench.until("it is made on purpose", () -> session.registry().getEntities().size() == entities + 1);
		assertEquals(session.registry().getEntities().getLast().getId(), get(mention, "entity"));
	}

	@Test
	void aDoubleClickKeepsTheCodingInHandSoThatItsTextCanBeMarked() {
		EObject attribution = code("\u201cIt is time to move forward,\u201d", 'a');
		code("dangerous", 'm');
		Workbench.active().select(this, List.of(attribution));
		Hands.click(place("wrote"), 2);
		Workbench.until("the word is selected", () -> text.getSelectionText().equals("wrote"));
		assertEquals(List.of(attribution), Workbench.active().selected());
		Hands.click(place("Senator"), 3);
		Workbench.until("the paragraph is selected", () -> text.getSelectionText().length() > "Senator Lindsey Graham".length());
		assertEquals(List.of(attribution), Workbench.active().selected());
		Hands.click(place("dangerous"), 2); // where another is coded
		Workbench.until("the word is selected", () -> text.getSelectionText().equals("dangerous"));
		assertEquals(List.of(attribution), Workbench.active().selected());
		Hands.press(60, "ctrl+shift+m", "c", "u", "e", "Return");
		Workbench.until("it is marked", () -> attribution.eGet(attribution.eClass().getEStructuralFeature("cue")) != null);
		Hands.click(place("Twitter"), 1);
		Workbench.until("a click on nothing lets go", () -> Workbench.active().selected().isEmpty());
	}

	@Test
	void aKeyThatLacksWhatItNeedsSaysSo() {
		for (String key : List.of("ctrl+shift+m", "ctrl+l", "ctrl+r", "ctrl+j", "ctrl+shift+j", "Delete", "F2")) {
			lacks(key, "No coding is selected.");
		}
		lacks("ctrl+shift+x", "No text is selected.");
		code("Twitter", 'm');
		lacks("ctrl+j", "Mention is coded in one piece");
		lacks("ctrl+shift+j", "The selected coding has one segment alone.");
		code("he wrote", 'a');
		lacks("ctrl+shift+m", "No text is selected to be marked.");
		lacks("ctrl+j", "No text is selected to be added.");
		Workbench.active().select(this, session.resource().codings());
		lacks("ctrl+shift+m", "2 codings are selected, and this is for one alone.");
	}

	private void lacks(String key, String sentence) {
		Hands.press(key);
		Workbench.until(key + " says: " + sentence, () -> Workbench.status().startsWith(sentence));
		editor.getAdapter(CodingDesk.class).say("");
	}

	/** A place on words, in points of the display. */
	private Point place(String words) {
		Point place = text.getLocationAtOffset(at(words) + 1);
		return text.toDisplay(place.x + 1, place.y + text.getLineHeight() / 2);
	}

	@Test
	void deleteDeletes() {
		code("Twitter", 'm');
		Hands.press("Delete");
		Workbench.until("it is gone", () -> covered().isEmpty());
		Hands.press("ctrl+z");
		Workbench.until("it is back", () -> covered().equals(List.of("Twitter")));
	}

	@Test
	void spaceSelectsTheCodingAtTheCursorAndThenTheOneAround() {
		EObject outer = code("President Donald Trump said", 'a');
		EObject inner = code("Donald", 'm');
		Workbench.active().select(this, List.of());
		text.setCaretOffset(text.getText().indexOf("Donald") + 2);
		Hands.press("space");
		Workbench.until("the inner one is selected", () -> Workbench.active().selected().equals(List.of(inner)));
		Hands.press("space");
		Workbench.until("the outer one is selected", () -> Workbench.active().selected().equals(List.of(outer)));
		assertEquals(StudyFixture.TEXT.strip(), text.getText().strip());
	}

	@Test
	void aLinkIsBegunAndItsTargetNamed() {
		EObject stance = code("would work with Russia", 's');
		Hands.press("ctrl+l");
		Text feature = typing();
		feature.setText("holder");
		Hands.press("Return");
		Workbench.until("the link is begun", () -> Workbench.status().startsWith("Click the Holder"));
		Hands.press("p");
		Workbench.until("the key begins a name", () -> popups().findAny().isPresent() && typing().getText().equals("p"));
		typing().setText("putin");
		Hands.press("Return");
		Workbench.until("it is linked", () -> "putin".equals(get(stance, "holder")));
	}

	@Test
	void aSegmentIsAddedAndRemoved() {
		EObject attribution = code("It is time", 'a');
		select("he wrote");
		Hands.press("ctrl+j");
		Workbench.until("there are two segments", () -> Annotations.segments(attribution).size() == 2);
		text.setCaretOffset(text.getText().indexOf("he wrote") + 1);
		Hands.press("ctrl+shift+j");
		Workbench.until("there is one segment", () -> Annotations.segments(attribution).size() == 1);
	}

	@Test
	void theLayerIsChanged() {
		code("Twitter", 'm');
		Hands.press("ctrl+r");
		typing().setText("frame");
		Hands.press("Return");
		Workbench.until("it is a frame", () -> session.resource().codings().getFirst().eClass().getName().equals("Frame"));
	}

	@Test
	void arrowsMoveTheEnds() {
		EObject mention = code("Donald", 'm');
		arrow(SWT.ARROW_RIGHT);
		Workbench.until("the end moved by a word", () -> Annotations.coveredText(mention).equals("Donald Trump"));
		arrow(SWT.ARROW_UP);
		Workbench.until("the begin moved by a word", () -> Annotations.coveredText(mention).equals("President Donald Trump"));
		arrow(SWT.ARROW_LEFT);
		Workbench.until("the end moved back", () -> Annotations.coveredText(mention).equals("President Donald"));
		arrow(SWT.ARROW_DOWN);
		Workbench.until("the begin moved back", () -> Annotations.coveredText(mention).equals("Donald"));
	}

	@Test
	void halfAWordSelectedByKeysIsCodedAsItIsWhenThatIsSaid() {
		text.setCaretOffset(text.getText().indexOf("Twitter"));
		Hands.press("shift+Right", "shift+Right", "shift+Right", "shift+Right");
		Workbench.until("half a word is selected", () -> text.getSelectionText().equals("Twit"));
		Hands.press("ctrl+shift+x");
		Workbench.until("the status line says so", () -> Workbench.status().startsWith("Exactly the selected characters"));
		assertTrue(Workbench.status().contains("Shift+Ctrl+X takes whole words again"), Workbench.status());
		Hands.press("m");
		Workbench.until("half a word is coded", () -> covered().equals(List.of("Twit")));
	}

	@Test
	void aGuideThatIsShownLeavesTheKeysToTheListOfCodes() {
		Tree tree = CodesPalette.show();
		TreeItem frame = CodesPalette.item(tree, "Text", "Frame");
		tree.showItem(frame);
		Hands.into(text);
		select("Twitter");
		Rectangle name = frame.getTextBounds(0);
		Hands.point(tree.toDisplay(name.x + 10, name.y + name.height / 2));
		Workbench.until("the guide to the code is shown", () -> Stream.of(Display.getCurrent().getShells())
				.anyMatch(shell -> shell != Workbench.window().getShell() && shell.isVisible() && !Workbench.find(shell, StyledText.class).isEmpty()));
		Hands.press("Return");
		Workbench.until("the list of codes has the keys", () -> popups().flatMap(shell -> Workbench.find(shell, Text.class).stream())
				.anyMatch(Text::isFocusControl));
		Hands.press("f", "r");
		Workbench.until("the list is narrowed", () -> popups().flatMap(shell -> Workbench.find(shell, Text.class).stream())
				.anyMatch(filter -> filter.getText().equals("fr")));
		Hands.point(new Point(5, 5));
	}

	@Test
	void theHoverSaysWhatIsCoded() {
		code("Twitter", 'm');
		Workbench.active().select(this, List.of());
		Point word = text.getLocationAtOffset(text.getText().indexOf("Twitter") + 2);
		Hands.point(text.toDisplay(word.x, word.y + text.getLineHeight() / 2));
		Workbench.until("the hover is shown", () -> Stream.of(Display.getCurrent().getShells()).filter(Shell::isVisible)
				.filter(shell -> shell != Workbench.window().getShell()).flatMap(shell -> Workbench.find(shell, StyledText.class).stream())
				.anyMatch(said -> said.getText().startsWith("Mention")));
		Hands.point(new Point(5, 5));
	}

	@Test
	void whatIsDraggedOverTheTextAndAwayLeavesTheSelectionAsItWas() {
		select("Russia");
		Tree tree = CodesPalette.show();
		TreeItem frame = CodesPalette.item(tree, "Text", "Frame");
		tree.showItem(frame);
		Workbench.settle();
		Rectangle name = frame.getTextBounds(0);
		Point from = tree.toDisplay(name.x + 10, name.y + name.height / 2);
		Point word = text.getLocationAtOffset(text.getText().indexOf("dangerous") + 3);
		try (Hands.Drag drag = new Hands.Drag(from)) {
			drag.over(text.toDisplay(word.x, word.y + text.getLineHeight() / 2));
			Workbench.until("what would be coded is shown", () -> text.getSelectionText().equals("dangerous"));
			drag.over(new Point(from.x, from.y + 150));
			Workbench.until("what was selected is again", () -> text.getSelectionText().equals("Russia"));
		}
		Workbench.settle();
		assertEquals("Russia", text.getSelectionText());
		assertEquals(List.of(), covered());
	}

	@Test
	void aCodeIsDraggedFromThePaletteOntoAWord() {
		Tree tree = CodesPalette.show();
		TreeItem frame = CodesPalette.item(tree, "Text", "Frame");
		tree.showItem(frame);
		Workbench.settle();
		Rectangle name = frame.getTextBounds(0);
		Point word = text.getLocationAtOffset(text.getText().indexOf("dangerous") + 3);
		try (Hands.Drag drag = new Hands.Drag(tree.toDisplay(name.x + 10, name.y + name.height / 2))) {
			drag.over(text.toDisplay(word.x, word.y + text.getLineHeight() / 2));
			Workbench.until("what would be coded is shown", () -> text.getSelectionText().equals("dangerous"));
		}
		Workbench.until("the word is coded", () -> covered().equals(List.of("dangerous")));
		assertEquals("Code as Frame", session.edits().undoLabel().orElseThrow());
		session.edits().undo();
		assertEquals(List.of(), covered());
		session.edits().redo();
		assertEquals(List.of("dangerous"), covered());
	}

	/** An arrow key with Shift and Alt, as the text gets it: on the test's screen the window manager keeps these keys for itself. */
	private void arrow(int key) {
		Event event = new Event();
		event.keyCode = key;
		event.stateMask = SWT.SHIFT | SWT.ALT;
		text.notifyListeners(SWT.KeyDown, event);
	}

	/** The filter of the popup that is open, with the keys. */
	private static Text typing() {
		Text filter = filter();
		Workbench.until("the list has the keys", () -> filter.isFocusControl() && filter.getDisplay().getActiveShell() == filter.getShell());
		return filter;
	}
}
