// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.tests.views;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.glossator.cas.Annotations;
import org.glossator.cas.text.TextRange;
import org.glossator.editing.coding.CodingSession;
import org.glossator.model.codebook.Layer;
import org.glossator.ui.ActiveCoding;
import org.glossator.ui.Legible;
import org.glossator.ui.tests.CodesPalette;
import org.glossator.ui.tests.StudyFixture;
import org.glossator.ui.tests.Workbench;
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
		tree = CodesPalette.show();
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

	/** As GTK does to a column when its colours change before the view is in sight: the letters of the codes were beyond the edge. */
	@Test
	void theKeysOfCodesComeBackIntoSightWhenAColumnGetsWider() {
		tree.getColumn(0).setWidth(tree.getClientArea().width);
		Workbench.until("the keys are in sight", () -> tree.getColumn(0).getWidth() + tree.getColumn(1).getWidth() <= tree.getClientArea().width);
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
	void aLayerOnArticlesCodesTheArticleOnceHoweverOftenItIsClicked() {
		click(item("Article", "Article code"));
		var code = session.resource().codings().getFirst();
		active.select(this, List.of());

		click(item("Article", "Article code"));

		assertEquals(List.of(code), session.resource().codings());
		assertEquals(List.of(code), active.selected(), "what is there already is in hand");
		session.edits().undo();
		assertEquals(List.of(), session.resource().codings());
		session.edits().redo();
		assertEquals(1, session.resource().codings().size());
	}

	@Test
	void aTagOfTheArticleGoesToTheSelectedOfTwoCodesAndElseToTheFirst() {
		Layer layer = StudyFixture.layer("ArticleCode");
		var first = session.gestures().code(layer, List.of()).orElseThrow();
		var second = session.gestures().code(layer, List.of()).orElseThrow(); // as an import can bring them
		active.select(this, List.of(second));
		click(item("Article", "Article code", "Tone", "Anti"));
		assertEquals("anti", second.eGet(second.eClass().getEStructuralFeature("tone")));

		active.select(this, List.of());
		click(item("Article", "Article code", "Tone", "Pro"));
		assertEquals("pro", first.eGet(first.eClass().getEStructuralFeature("tone")));
		assertEquals(2, session.resource().codings().size());
	}

	@Test
	void whatHasNoPlaceInAnotherLayerIsTold() {
		select(NAME, NAME + 12);
		click(item("Text", "Mention", "Form", "Name"));
		String uid = Annotations.uid(session.resource().codings().getFirst());
		tree.setSelection(item("Text", "Frame"));
		tree.getMenu().notifyListeners(SWT.Show, new Event());
		MenuItem change = Stream.of(tree.getMenu().getItems()).filter(item -> item.getText().equals("Change Selected Coding to Frame")).findFirst()
				.orElseThrow();
		change.notifyListeners(SWT.Selection, new Event());
		assertEquals("Frame", session.resource().byUid(uid).orElseThrow().eClass().getName());
		assertEquals("Changed to Frame; Form was dropped. Ctrl+Z brings it back.", Workbench.status());
		session.edits().undo();
		assertEquals("NAM", form());
		session.edits().redo();
		assertEquals("Frame", session.resource().byUid(uid).orElseThrow().eClass().getName());
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
	void whatCannotBeUsedSaysWhy() {
		Workbench.activate();
		CodesPalette.show();
		click(item("Text", "Mention"));
		Workbench.until("it is said", () -> Workbench.status().equals("Select text to code it as Mention."));
		select(NAME, NAME + 12);
		click(item("Text", "Mention"));
		Workbench.until("it is said no more", () -> Workbench.status().isEmpty());
	}

	@Test
	void whatCannotBeUsedIsPaleUntilItCan() {
		TreeItem layer = item("Text", "Mention");
		Workbench.until("it is pale", () -> isPale(layer));
		select(NAME, NAME + 12);
		Workbench.until("it can be used", () -> isDark(layer));
		active.selectText(this, new TextRange(NAME, NAME));
		Workbench.until("it is pale again", () -> isPale(layer));
	}

	/** Whether the text of an item is seen, and nearer to faded than to all other text. */
	private boolean isPale(TreeItem item) {
		int faded = Legible.faded(tree).getGreen();
		int darkest = darkest(item);
		return darkest > (tree.getForeground().getGreen() + faded) / 2 && darkest < (faded + tree.getBackground().getGreen()) / 2;
	}

	/** Whether the text of an item is nearer to all other text than to faded. */
	private boolean isDark(TreeItem item) {
		return darkest(item) < (tree.getForeground().getGreen() + Legible.faded(tree).getGreen()) / 2;
	}

	/** The green of the darkest point of an item's text, in a light theme. */
	private int darkest(TreeItem item) {
		ImageData data = Workbench.picture(tree, item.getTextBounds(0));
		return IntStream.range(0, data.width * data.height).map(i -> data.palette.getRGB(data.getPixel(i % data.width, i / data.width)).green).min()
				.orElseThrow();
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

	private TreeItem item(String... path) {
		return CodesPalette.item(tree, path);
	}

	private static void click(TreeItem item) {
		CodesPalette.click(item);
	}
}
