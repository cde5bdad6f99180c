// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.tests.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.glossator.cas.Annotations;
import org.glossator.editing.session.Edits;
import org.glossator.ui.tests.StudyFixture;
import org.glossator.ui.tests.Workbench;
import org.junit.jupiter.api.Test;

/** The quick-code popup and the picking of links: found by typing, taken by Enter, undone in one step. */
class QuickCodeTest extends ArticleInHand {

	private static final String FEATURE = "org.glossator.ui.editor.feature";

	@Test
	void aLayerAndItsTagAreFoundByTheirFirstLetters() {
		select("would work with Russia");
		Workbench.execute("quickCode");
		filter().setText("sinf");
		assertEquals("Stance: In favour", first().split("   ")[0]);
		take();
		EObject stance = selected().getFirst();
		assertEquals("would work with Russia", Annotations.coveredText(stance));
		assertEquals("favor", get(stance, "polarity"));
		assertEquals("Code as Stance: In favour", edits().undoLabel().orElseThrow());
		edits().undo();
		assertEquals(0, session.resource().codings().size());
		edits().redo();
		assertEquals(1, session.resource().codings().size());
	}

	@Test
	void whatWasUsedLastComesFirst() {
		select("Twitter");
		Workbench.execute("quickCode");
		filter().setText("frame: economic");
		take();
		Workbench.execute("letGo");
		select("Russia");
		Workbench.execute("quickCode");
		assertTrue(first().startsWith("Frame: Economic"), first());
		key(SWT.ESC);
		popups().forEach(Shell::close);
		assertEquals(1, session.resource().codings().size());
	}

	@Test
	void arrowKeysChoose() {
		select("Russia");
		Workbench.execute("quickCode");
		Table list = list();
		key(SWT.ARROW_DOWN);
		key(SWT.ARROW_DOWN);
		assertEquals(2, list.getSelectionIndex());
		key(SWT.ARROW_UP);
		assertEquals(1, list.getSelectionIndex());
	}

	@Test
	void ofACodingWhatIsMissingComesFirst() {
		code("would work with Russia", 's');
		Workbench.execute("quickCode");
		assertTrue(first().startsWith("Link Holder"), first());
		filter().setText("delete");
		take();
		assertEquals(0, session.resource().codings().size());
		edits().undo();
		assertEquals(1, session.resource().codings().size());
	}

	@Test
	void aClickOnAMentionLinksWhoIsMentioned() {
		EObject mention = code("Donald Trump", 'm');
		session.gestures().set(mention, StudyFixture.layer("Mention").getFeatures().getFirst(), "trump");
		EObject stance = code("would work with Russia", 's');
		Workbench.execute("link", Map.of(FEATURE, "holder"));
		Point place = text.getLocationAtOffset(Annotations.begin(mention) + 2);
		text.notifyListeners(SWT.MouseDown, Workbench.event(place.x, place.y + 5, SWT.NONE));
		text.notifyListeners(SWT.MouseUp, Workbench.event(place.x, place.y + 5, SWT.NONE));
		assertEquals("trump", get(stance, "holder"));
		assertEquals(List.of(stance), selected());
		edits().undo();
		assertEquals("", get(stance, "holder"));
		edits().redo();
		assertEquals("trump", get(stance, "holder"));
	}

	@Test
	void anEntryIsChosenByItsName() {
		EObject stance = code("would work with Russia", 's');
		Workbench.execute("link", Map.of(FEATURE, "holder"));
		Workbench.type(text, 'v');
		assertEquals("v", filter().getText());
		filter().setText("vpu");
		assertTrue(first().startsWith("Vladimir Putin"), first());
		take();
		assertEquals("putin", get(stance, "holder"));
		edits().undo();
		assertEquals("", get(stance, "holder"));
		edits().redo();
		assertEquals("putin", get(stance, "holder"));
	}

	@Test
	void aNewEntryIsMadeAndTakenBackWithTheLink() {
		EObject stance = code("would work with Russia", 's');
		int entities = session.registry().getEntities().size();
		Workbench.execute("link", Map.of(FEATURE, "holder"));
		Workbench.execute("quickCode");
		filter().setText("Lindsey Graham");
		assertEquals("Nothing is called \u201cLindsey Graham\u201d. Down goes to:", first());
		take();
		assertEquals(entities, session.registry().getEntities().size(), "nothing is made but on purpose");
		assertTrue(list().getItem(1).getText().startsWith("New person \u201cLindsey Graham\u201d"), list().getItem(1).getText());
		key(SWT.ARROW_DOWN);
		take();
		assertFalse(get(stance, "holder").isEmpty());
		assertEquals(entities + 1, session.registry().getEntities().size());
		edits().undo();
		assertEquals("", get(stance, "holder"));
		assertEquals(entities, session.registry().getEntities().size());
		edits().redo();
		assertEquals(entities + 1, session.registry().getEntities().size());
	}

	@Test
	void aMistypedNameIsOfferedTheRightOne() {
		EObject stance = code("would work with Russia", 's');
		Workbench.execute("link", Map.of(FEATURE, "holder"));
		Workbench.execute("quickCode");
		filter().setText("puttin");
		take();
		assertEquals("", get(stance, "holder"), "it is offered, not taken");
		assertTrue(list().getItem(1).getText().startsWith("Vladimir Putin"), list().getItem(1).getText());
		key(SWT.ARROW_DOWN);
		take();
		assertEquals("putin", get(stance, "holder"));
	}

	@Test
	void nothingIsCodedThatWasNotSeenSelected() {
		text.setCaretOffset(at("Twitter") + 3);
		Workbench.execute("quickCode");
		assertEquals("No text is selected. Down goes to the word \u201cTwitter\u201d:", first());
		assertTrue(list().getItem(1).getText().startsWith("Code \u201cTwitter\u201d as "), "the word comes before the article: " + list().getItem(1).getText());
		assertTrue(list().getItem(0).getTextBounds(0).width <= list().getClientArea().width, "the sentence is seen whole");
		assertEquals("", text.getSelectionText());
		take();
		assertEquals(List.of(), session.resource().codings());
		filter().setText("mention");
		assertTrue(first().startsWith("Code \u201cTwitter\u201d as Mention"), first());
		assertEquals("Twitter", text.getSelectionText(), "what would be coded is shown");
		filter().setText("article");
		assertTrue(first().startsWith("Article code"), first());
		assertEquals("", text.getSelectionText());
		filter().setText("mention");
		popup().close();
		assertEquals("", text.getSelectionText(), "nothing was taken");
		assertEquals(at("Twitter") + 3, text.getCaretOffset());
		Workbench.execute("quickCode");
		filter().setText("mention");
		take();
		assertEquals(List.of("Twitter"), covered());
	}

	@Test
	void whereThereIsNoWordOnlyTheArticleIsOffered() {
		text.setCaretOffset(text.getCharCount());
		Workbench.execute("quickCode");
		assertTrue(first().startsWith("No text is selected."), first());
		assertTrue(list().getItem(1).getText().startsWith("Article code"), list().getItem(1).getText());
		filter().setText("xyzzy");
		assertTrue(first().startsWith("Nothing here fits \u201cxyzzy\u201d."), first());
		take();
		assertEquals(1, popups().count());
	}

	@Test
	void aLinkHasItsRole() {
		EObject mention = code("Senator Lindsey Graham", 'm');
		EObject event = code("called", 'e');
		Workbench.execute("link", Map.of(FEATURE, "arguments"));
		filter().setText("actor");
		take();
		filterOfLink();
		filter().setText("senator");
		take();
		EObject link = (EObject) ((List<?>) event.eGet(event.eClass().getEStructuralFeature("arguments"))).getFirst();
		assertEquals(mention, link.eGet(link.eClass().getEStructuralFeature("target")));
		assertFalse(String.valueOf(link.eGet(link.eClass().getEStructuralFeature("role"))).isEmpty());
		edits().undo();
		assertEquals(List.of(), event.eGet(event.eClass().getEStructuralFeature("arguments")));
		edits().redo();
		EObject again = (EObject) ((List<?>) event.eGet(event.eClass().getEStructuralFeature("arguments"))).getFirst();
		assertEquals(mention, again.eGet(again.eClass().getEStructuralFeature("target")));
		assertEquals("actor", again.eGet(again.eClass().getEStructuralFeature("role")));
	}

	@Test
	void escapeLeavesTheLink() {
		EObject stance = code("would work with Russia", 's');
		Workbench.execute("link", Map.of(FEATURE, "holder"));
		Workbench.execute("letGo");
		Workbench.type(text, 'f');
		assertEquals("favor", get(stance, "polarity"));
		assertEquals("", get(stance, "holder"));
	}

	private void filterOfLink() {
		Workbench.execute("quickCode"); // while a link is picked, Enter asks for its name
	}

	private static Table list() {
		return Workbench.find(popup(), Table.class).getFirst();
	}

	private static String first() {
		return list().getItem(0).getText();
	}

	private static void take() {
		filter().notifyListeners(SWT.DefaultSelection, new Event());
	}

	private static void key(int keyCode) {
		Event event = new Event();
		event.keyCode = keyCode;
		filter().notifyListeners(SWT.KeyDown, event);
	}

	private List<EObject> selected() {
		return Workbench.active().selected();
	}

	private Edits edits() {
		return editor.getAdapter(Edits.class);
	}
}
