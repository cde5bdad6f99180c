// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.tests.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.glossator.cas.Annotations;
import org.glossator.ui.tests.Workbench;
import org.junit.jupiter.api.Test;

/** The context menu of the text and the menu Coding: what they offer for what is selected, and what it does. */
class CodingMenusTest extends ArticleInHand {

	@Test
	void theContextMenuOffersWhatIsPossible() {
		assertEquals(List.of("Code or Change What Is Selected"), shown(text.getMenu()).stream().filter(label -> label.startsWith("Code")).toList());
		select("Twitter");
		assertTrue(shown(text.getMenu()).contains("Code As"));
		assertFalse(shown(text.getMenu()).contains("Delete Coding"), "nothing is coded yet");
		code("Twitter", 'a');
		List<String> offered = shown(text.getMenu());
		assertTrue(offered.containsAll(List.of("Set", "Link", "Change Layer", "Delete Coding", "Show in Properties")), offered::toString);
		assertFalse(offered.contains("Code As"), "no text is selected");
		assertFalse(offered.contains("Mark"), "and none to mark");
	}

	@Test
	void theContextMenuCodesTagsChangesAndDeletes() {
		select("Twitter");
		choose(text.getMenu(), "Code As", "Mention");
		assertEquals(List.of("Twitter"), covered());
		choose(text.getMenu(), "Set", "Form", "Name");
		EObject mention = session.resource().codings().getFirst();
		assertEquals("NAM", mention.eGet(mention.eClass().getEStructuralFeature("form")));
		session.edits().undo();
		session.edits().redo();
		assertEquals("NAM", mention.eGet(mention.eClass().getEStructuralFeature("form")));
		choose(text.getMenu(), "Change Layer", "Frame");
		assertEquals("Frame", session.resource().codings().getFirst().eClass().getName());
		choose(text.getMenu(), "Delete Coding");
		assertEquals(List.of(), covered());
		session.edits().undo();
		assertEquals(List.of("Twitter"), covered());
		session.edits().redo();
		assertEquals(List.of(), covered());
	}

	@Test
	void theContextMenuMarksPartsAndAddsSegments() {
		EObject attribution = code("It is time", 'a');
		select("he wrote");
		choose(text.getMenu(), "Mark", "Cue");
		assertEquals("he wrote", Annotations.coveredText((EObject) attribution.eGet(attribution.eClass().getEStructuralFeature("cue"))));
		select("to move forward");
		choose(text.getMenu(), "Add Segment");
		assertEquals(2, Annotations.segments(attribution).size());
		session.edits().undo();
		assertEquals(1, Annotations.segments(attribution).size());
		session.edits().redo();
		assertEquals(2, Annotations.segments(attribution).size());
	}

	@Test
	void theMenuCodingDoesTheSame() {
		select("Twitter");
		choose(coding(), "Code As", "Frame");
		assertEquals(List.of("Twitter"), covered());
		choose(coding(), "Set", "Frame", "Political");
		EObject frame = session.resource().codings().getFirst();
		assertEquals("political", frame.eGet(frame.eClass().getEStructuralFeature("frame")));
		choose(coding(), "Extend and Shrink", "Extend Begin by a Word");
		assertEquals("on Twitter", Annotations.coveredText(frame));
		session.edits().undo();
		assertEquals("Twitter", Annotations.coveredText(frame));
		session.edits().redo();
		assertEquals("on Twitter", Annotations.coveredText(frame));
		choose(coding(), "Delete Coding");
		assertEquals(List.of(), covered());
	}

	@Test
	void theMenuCodingSaysWhatIsMissing() {
		assertEquals(List.of("Select a coding first"), shown(open(coding(), "Set").getMenu()));
	}

	@Test
	void onlyTheFirstButtonTakesAnEntryOfTheList() {
		select("Twitter");
		Workbench.execute("quickCode");
		Table list = Workbench.find(popups().findFirst().orElseThrow(), Table.class).getFirst();
		Event right = Workbench.event(5, 5, SWT.NONE);
		right.button = 3;
		list.notifyListeners(SWT.MouseUp, right);
		assertEquals(List.of(), covered());
		list.notifyListeners(SWT.MouseUp, Workbench.event(5, 5, SWT.NONE));
		assertEquals(List.of("Twitter"), covered());
	}

	@Test
	void everyEntryOfEveryMenuHasWords() {
		assertEquals(List.of(), wordless(Workbench.window().getShell().getMenuBar(), "")); // while the text has the focus
		code("Twitter", 'a');
		assertEquals(List.of(), wordless(Workbench.window().getShell().getMenuBar(), ""));
		assertEquals(List.of(), wordless(text.getMenu(), ""));
		Workbench.show("org.glossator.ui.views.annotations");
		assertEquals(List.of(), wordless(Workbench.window().getShell().getMenuBar(), ""));
		assertTrue(shown(edit()).containsAll(List.of("Cut", "Copy", "Paste")), () -> shown(edit()).toString());
	}

	private static Menu edit() {
		return menu("Edit");
	}

	private static List<String> wordless(Menu menu, String path) {
		menu.notifyListeners(SWT.Show, new Event());
		Workbench.settle();
		return Stream.of(menu.getItems()).filter(item -> (item.getStyle() & SWT.SEPARATOR) == 0).flatMap(item -> {
			String here = path + " > " + plain(item);
			return plain(item).isBlank() ? Stream.of(here) : item.getMenu() == null ? Stream.empty() : wordless(item.getMenu(), here).stream();
		}).toList();
	}

	private static Menu coding() {
		return menu("Coding");
	}

	private static Menu menu(String name) {
		return Stream.of(Workbench.window().getShell().getMenuBar().getItems()).filter(item -> plain(item).equals(name)).findFirst().orElseThrow()
				.getMenu();
	}

	/** What a menu offers when it is opened. */
	private static List<String> shown(Menu menu) {
		menu.notifyListeners(SWT.Show, new Event());
		Workbench.settle();
		return Stream.of(menu.getItems()).filter(item -> (item.getStyle() & SWT.SEPARATOR) == 0).map(CodingMenusTest::plain).toList();
	}

	private static MenuItem open(Menu menu, String name) {
		assertTrue(shown(menu).contains(name), () -> name + " among " + shown(menu));
		return Stream.of(menu.getItems()).filter(item -> plain(item).equals(name)).findFirst().orElseThrow();
	}

	private static void choose(Menu menu, String first, String... below) {
		MenuItem item = open(menu, first);
		for (String name : below) {
			item = open(item.getMenu(), name);
		}
		assertTrue(item.isEnabled(), item.getText());
		item.notifyListeners(SWT.Selection, new Event());
		Workbench.settle();
	}

	/** Its text without mnemonic and key. */
	private static String plain(MenuItem item) {
		return item.getText().replace("&", "").replaceAll("\t.*", "");
	}
}
