// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.glossator.cas.Annotations;
import org.glossator.cas.TextRange;
import org.glossator.editing.CodingSession;
import org.glossator.ui.ActiveCoding;
import org.glossator.ui.views.codes.CodesView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The palette codes what the coder has in hand, says when it cannot, and counts. */
class CodesViewTest {

	private static final int NAME = StudyFixture.TEXT.indexOf("Donald Trump");

	private StudyFixture study;
	private CodingSession session;
	private ActiveCoding active;
	private Tree tree;

	@BeforeEach
	void open() {
		study = StudyFixture.open(StudyFixture.TEXT);
		study.edit(0);
		session = study.session(0);
		active = Workbench.window().getService(ActiveCoding.class);
		Workbench.until("the session is in hand", () -> active.session().equals(Optional.of(session)));
		tree = Workbench.find(Workbench.control(Workbench.show(CodesView.ID)), Tree.class).getFirst();
		Workbench.until("the codebook is shown", () -> tree.getItemCount() == 2);
	}

	@AfterEach
	void close() {
		study.close();
	}

	@Test
	void showsTheLayersOfTheCodebookWithTheirTags() {
		assertEquals(List.of("Text", "Article"), Stream.of(tree.getItems()).map(TreeItem::getText).toList());
		assertEquals(List.of("Mention", "Attribution", "Stance", "Event", "Frame"),
				Stream.of(tree.getItem(0).getItems()).map(TreeItem::getText).toList());
		assertTrue(tree.getColumn(1).getWidth() > 10, "there is room for the keys of codes");
	}

	@Test
	void clickOnALayerCodesTheSelectedText() {
		select(NAME, NAME + 12);

		click(item("Text", "Mention"));

		assertEquals(1, session.resource().codings().size());
		assertEquals("Donald Trump", Annotations.coveredText(session.resource().codings().getFirst()));
		assertEquals(session.resource().codings(), active.selected(), "what was coded is in hand next");
		session.edits().undo();
		assertEquals(List.of(), session.resource().codings());
		session.edits().redo();
		assertEquals(1, session.resource().codings().size());
	}

	@Test
	void clickOnALayerCodesNothingWhileNoTextIsSelected() {
		click(item("Text", "Mention"));

		assertEquals(List.of(), session.resource().codings());
		assertFalse(session.edits().canUndo());
	}

	@Test
	void clickOnATagSetsItOnTheSelectedCodingAndTakesItBack() {
		select(NAME, NAME + 12);
		click(item("Text", "Mention"));

		click(item("Text", "Mention", "Form", "Pronoun"));
		assertEquals("PRO", form());
		click(item("Text", "Mention", "Form", "Name"));
		assertEquals("NAM", form());
		click(item("Text", "Mention", "Form", "Name"));
		assertEquals(null, form());
		session.edits().undo();
		assertEquals("NAM", form());
		session.edits().redo();
		assertEquals(null, form());
	}

	@Test
	void clickOnATagCodesTheSelectedTextWithIt() {
		select(NAME, NAME + 12);

		click(item("Text", "Mention", "Form", "Name"));

		assertEquals("NAM", form());
		session.edits().undo();
		assertEquals(List.of(), session.resource().codings());
	}

	@Test
	void tagsOfTheArticleGoToItsOneCodeHoweverOftenTheyAreClicked() {
		click(item("Article", "Article code", "Tone", "Anti"));
		active.select(this, List.of());
		click(item("Article", "Article code", "Relevance", "Central"));

		assertEquals(1, session.resource().codings().size());
		assertTrue(session.edits().canUndo());
	}

	@Test
	void countsHowOftenEachCodeIsUsed() {
		select(NAME, NAME + 12);
		click(item("Text", "Mention", "Form", "Name"));
		Workbench.until("the codes are counted", () -> item("Text", "Mention").getText().endsWith("1"));
		assertTrue(item("Text", "Mention", "Form", "Name").getText().endsWith("1"));

		session.edits().undo();
		Workbench.until("the codes are counted anew", () -> item("Text", "Mention").getText().equals("Mention"));
	}

	@Test
	void filterFindsTagsByNameAndKeepsWhatIsAboveThem() {
		Text filter = Workbench.find(Workbench.control(Workbench.page().findView(CodesView.ID)), Text.class).getFirst();
		filter.setText("pronoun");
		Workbench.until("the palette is narrowed", () -> tree.getItem(0).getItemCount() < 5);
		assertEquals("Pronoun", item("Text", "Mention", "Form", "Pronoun").getText());

		filter.setText("");
		Workbench.until("all codes are back", () -> tree.getItemCount() == 2 && tree.getItem(0).getItemCount() == 5);
	}

	private String form() {
		var coding = session.resource().codings().getFirst();
		return (String) coding.eGet(coding.eClass().getEStructuralFeature("form"));
	}

	private void select(int begin, int end) {
		active.selectText(this, new TextRange(begin, end));
	}

	/** The item below these, opened as far as needed; counts after names do not matter. */
	private TreeItem item(String... path) {
		TreeItem[] items = tree.getItems();
		TreeItem found = null;
		for (String name : path) {
			if (found != null && !found.getExpanded()) {
				Event event = new Event();
				event.item = found;
				found.getParent().notifyListeners(SWT.Expand, event);
				found.setExpanded(true);
				items = found.getItems();
			}
			found = Stream.of(items).filter(item -> item.getText().replaceAll("\\h*\\d+$", "").equals(name)).findFirst()
					.orElseThrow(() -> new AssertionError("There is no " + name));
			items = found.getItems();
		}
		return found;
	}

	private void click(TreeItem item) {
		tree.showItem(item);
		Workbench.settle();
		Rectangle place = item.getTextBounds(0);
		tree.setSelection(item);
		Workbench.mouse(tree, SWT.MouseDown, place.x + 4, place.y + place.height / 2);
		Workbench.mouse(tree, SWT.MouseUp, place.x + 4, place.y + place.height / 2);
		Workbench.settle();
	}
}
