// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.tests.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jface.viewers.CellLabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.glossator.cas.CasResource;
import org.glossator.cas.text.TextRange;
import org.glossator.model.study.Article;
import org.glossator.study.StudyStore;
import org.glossator.study.parts.CodingKey;
import org.glossator.ui.study.codebook.CodebookEditor;
import org.glossator.ui.study.explorer.ArticleState;
import org.glossator.ui.study.explorer.Grouping;
import org.glossator.ui.study.explorer.Progress;
import org.glossator.ui.study.explorer.StudyExplorer;
import org.glossator.ui.tests.StudyFixture;
import org.glossator.ui.tests.Workbench;
import org.junit.jupiter.api.Test;

/** The Study Explorer: how far the coder is, how much was coded, what is found. */
class ExplorerTest {

	private static final String[] TEXTS = { StudyFixture.TEXT, "Barley prices rise\n\nFarmers are glad.\n", "Cattle feed is short\n\nFarmers are not glad.\n" };

	@Test
	void articlesAreNotBegunThenInProgressThenDone() throws IOException {
		try (StudyFixture study = StudyFixture.open(TEXTS)) {
			assertEquals(ArticleState.NOT_BEGUN, state(study, 1));
			study.edit(1);
			study.session(1).gestures().code(StudyFixture.layer("Mention"), List.of(new TextRange(0, 6)));
			study.session(1).save();
			Workbench.study().refresh();
			assertEquals(ArticleState.IN_PROGRESS, state(study, 1));
			explorer().getCommonViewer().setSelection(new StructuredSelection(article(study, 1)));
			Workbench.page().activate(explorer());
			Workbench.command("org.glossator.ui.study.mark");
			assertEquals(ArticleState.DONE, state(study, 1));
			Workbench.command("org.glossator.ui.study.mark");
			assertEquals(ArticleState.IN_PROGRESS, state(study, 1));
			Progress.mark(Workbench.study(), List.of(article(study, 1)), true);
			try (StudyStore again = StudyStore.openReadOnly(study.folder())) {
				assertEquals(1, again.people().progress(Workbench.study().editing().orElseThrow().me()).size(), "said once, and on disk");
			}
		}
	}

	/** What is coded and not saved is begun all the same, in the tree and in the status line, which also knows when more becomes true. */
	@Test
	void theStatusLineFollowsHowFarTheCoderIs() throws IOException {
		try (StudyFixture study = StudyFixture.open(TEXTS)) {
			study.edit(1);
			Workbench.page().activate(explorer());
			explorer().getCommonViewer().setSelection(new StructuredSelection(article(study, 1)));
			assertTrue(Workbench.status().contains("Not begun"), Workbench.status());
			study.session(1).gestures().code(StudyFixture.layer("Mention"), List.of(new TextRange(0, 6)));
			Workbench.until("it is begun", () -> Workbench.status().contains("In progress"));
			assertEquals(ArticleState.IN_PROGRESS, state(study, 1));
			study.session(1).save();
			Progress.mark(Workbench.study(), List.of(article(study, 1)), true);
			Workbench.until("it is done", () -> Workbench.status().contains("Done"));
		}
	}

	@Test
	void theFilterFindsTitleAndState() throws IOException {
		try (StudyFixture study = StudyFixture.open(TEXTS)) {
			Progress.mark(Workbench.study(), List.of(article(study, 2)), true);
			filter().setText("prices");
			Workbench.until("one title matches", () -> titles().equals(List.of("Barley prices rise")));
			filter().setText("done");
			Workbench.until("one is done", () -> titles().equals(List.of("Cattle feed is short")));
			filter().setText("not begun");
			Workbench.until("two are not begun", () -> titles().equals(List.of("Barley prices rise", "Trump and Putin agree")));
			filter().setText("");
			Workbench.until("all are back", () -> titles().size() == 3);
		}
	}

	@Test
	void whoCodedHowMuchShowsBesideTheTitle() throws IOException {
		try (StudyFixture study = StudyFixture.open(TEXTS)) {
			String me = Workbench.study().editing().orElseThrow().me();
			study.edit(0);
			study.session(0).gestures().code(StudyFixture.layer("Mention"), List.of(new TextRange(0, 5)));
			Workbench.until("while it is open", () -> shows("Trump and Putin agree  " + me + " 1"));
			study.session(0).gestures().code(StudyFixture.layer("Mention"), List.of(new TextRange(10, 15)));
			study.session(0).save();
			Workbench.study().refresh();
			Workbench.page().closeAllEditors(false);
			Workbench.until("and from the file", () -> shows("Trump and Putin agree  " + me + " 2"));
		}
	}

	@Test
	void everyCoderIsNamedAndTold() throws IOException {
		try (StudyFixture study = StudyFixture.open(TEXTS)) {
			codeAs(study, "Ben Kahn");
			study.edit(0);
			study.session(0).gestures().code(StudyFixture.layer("Mention"), List.of(new TextRange(0, 5)));
			study.session(0).save();
			Progress.mark(Workbench.study(), List.of(article(study, 0)), true);
			String me = Workbench.study().coderName().orElseThrow();
			Workbench.until("I first, then the others by name", () -> shows("Trump and Putin agree  " + me + " 1 \u00b7 Ben Kahn 2"));
			CellLabelProvider labels = (CellLabelProvider) explorer().getCommonViewer().getLabelProvider();
			List<String> tip = labels.getToolTipText(article(study, 0)).lines().toList();
			assertEquals("Trump and Putin agree", tip.get(0));
			assertTrue(tip.contains(me + " (you): Done, 1 coding"), tip::toString);
			assertTrue(tip.contains("Ben Kahn: In progress, 2 codings"), tip::toString);
			assertTrue(labels.getToolTipText(article(study, 1)).contains("Not begun by you"));
		}
	}

	@Test
	void whatHasAnEditorIsOpenedAndNotExpandedAndTheRestIsExpanded() {
		try (StudyFixture study = StudyFixture.open(TEXTS)) {
			Workbench.until("all are listed", () -> titles().size() == 3);
			TreeItem root = tree().getItem(0);
			TreeItem articles = root.getItem(0);
			TreeItem codebook = Stream.of(root.getItems()).filter(item -> item.getText().startsWith("Codebook")).findFirst().orElseThrow();
			boolean expanded = articles.getExpanded();
			enter(articles);
			assertEquals(!expanded, articles.getExpanded());
			enter(articles);
			assertEquals(expanded, articles.getExpanded());
			explorer().getCommonViewer().setExpandedState(codebook.getData(), false);
			enter(codebook);
			assertTrue(Workbench.page().getActiveEditor() instanceof CodebookEditor);
			assertFalse(codebook.getExpanded());
		}
	}

	/** Presses Enter on a row. */
	private static void enter(TreeItem row) {
		tree().setSelection(row);
		Event event = new Event();
		event.item = row;
		tree().notifyListeners(SWT.DefaultSelection, event);
		Workbench.settle();
	}

	@Test
	void saveSavesTheEditorFromHereToo() {
		try (StudyFixture study = StudyFixture.open(TEXTS)) {
			study.edit(0);
			study.session(0).gestures().code(StudyFixture.layer("Mention"), List.of(new TextRange(0, 5)));
			Workbench.page().activate(explorer());
			Workbench.until("there is something to save", () -> Workbench.menuItem("File", "Save").orElseThrow().isEnabled());
			Workbench.command("org.eclipse.ui.file.save");
			assertFalse(study.session(0).edits().isDirty());
			Workbench.until("nothing is left to save", () -> !Workbench.menuItem("File", "Save").orElseThrow().isEnabled());
		}
	}

	@Test
	void theMenuKeyOpensTheMenuAtTheSelection() {
		try (StudyFixture study = StudyFixture.open(TEXTS)) {
			Workbench.until("all are listed", () -> titles().size() == 3);
			TreeItem row = tree().getItem(0).getItem(0).getItem(1);
			tree().setSelection(row);
			Rectangle bounds = row.getBounds();
			Point pointer = new Point(3, 4);
			assertEquals(tree().toDisplay(bounds.x, bounds.y + bounds.height), Workbench.menuPlace(tree(), SWT.MENU_KEYBOARD, pointer));
			assertEquals(pointer, Workbench.menuPlace(tree(), SWT.MENU_MOUSE, pointer), "the mouse points at what it means");
		}
	}

	@Test
	void theCountIsSeenHoweverLongTheTitleIs() throws IOException {
		String longTitle = "A headline of so many words that no explorer of a usual width has room for all of them, whatever its font\n\nText.\n";
		try (StudyFixture study = StudyFixture.open(longTitle)) {
			RGB[] without = rightEdge();
			codeAs(study, "Ben Kahn");
			Workbench.until("it is counted", () -> shows(longTitle.lines().findFirst().orElseThrow() + "  Ben Kahn 2"));
			Workbench.until("the count is drawn where only white was", () -> distinct(without) < distinct(rightEdge()));
		}
	}

	/** The pixels at the right edge of the first article's row. */
	private static RGB[] rightEdge() {
		Tree tree = tree();
		Workbench.settle();
		tree.update();
		TreeItem row = tree.getItem(0).getItem(0).getItem(0);
		Rectangle bounds = row.getBounds();
		int width = 40;
		ImageData data = Workbench.picture(tree, new Rectangle(tree.getClientArea().width - width, bounds.y, width, bounds.height));
		RGB[] pixels = new RGB[data.width * data.height];
		for (int i = 0; i < pixels.length; i++) {
			pixels[i] = data.palette.getRGB(data.getPixel(i % data.width, i / data.width));
		}
		return pixels;
	}

	private static long distinct(RGB[] pixels) {
		return Stream.of(pixels).distinct().count();
	}

	/** Two codings of the first article by somebody who is not here. */
	@SuppressWarnings("resource") // the store is closed by its owner
	private static void codeAs(StudyFixture study, String name) throws IOException {
		StudyStore store = Workbench.study().store().orElseThrow();
		CasResource resource = store.codings().open(CodingKey.of(store.coder(name).getId(), study.id(0)));
		for (int i = 0; i < 2; i++) {
			resource.getContents().add(resource.types().create(StudyFixture.layer("ArticleCode")));
		}
		store.codings().save(resource);
		Workbench.study().refresh();
	}

	@Test
	void articlesAreGrouped() throws IOException {
		try (StudyFixture study = StudyFixture.open(TEXTS)) {
			Progress.mark(Workbench.study(), List.of(article(study, 2)), true);
			explorer().group(Grouping.STATE);
			Workbench.until("a group a state", () -> shows("Not begun  2") && shows("Done  1"));
			explorer().group(Grouping.OUTLET);
			Workbench.until("a group an outlet", () -> shows("No outlet  3"));
			CellLabelProvider labels = (CellLabelProvider) explorer().getCommonViewer().getLabelProvider();
			assertEquals("No outlet", labels.getToolTipText(tree().getItem(0).getItem(0).getItem(0).getData()), "whole, where there is no room for it");
			explorer().group(Grouping.NONE);
			Workbench.until("one list", () -> titles().size() == 3);
		}
	}

	@Test
	void aLargeStudyIsListedInParts() {
		String[] many = new String[600];
		for (int i = 0; i < many.length; i++) {
			many[i] = "Headline number %04d%n%nA text of its own: %d.%n".formatted(Integer.valueOf(i), Integer.valueOf(i));
		}
		try (StudyFixture study = StudyFixture.open(many)) {
			assertEquals(600, Workbench.study().articles().size());
			Workbench.until("it is listed in parts", () -> Workbench.texts(tree()).stream().filter(text -> text.startsWith("Headline number")).count() == 3);
		}
	}

	private static ArticleState state(StudyFixture study, int index) {
		return new Progress(Workbench.study()).of(article(study, index));
	}

	private static Article article(StudyFixture study, int index) {
		return Workbench.study().article(study.id(index)).orElseThrow();
	}

	private static StudyExplorer explorer() {
		return (StudyExplorer) Workbench.show(StudyExplorer.ID);
	}

	private static Tree tree() {
		return explorer().getCommonViewer().getTree();
	}

	private static Text filter() {
		return Workbench.find(tree().getParent().getParent(), Text.class).getFirst();
	}

	private static boolean shows(String beginning) {
		return Workbench.texts(tree()).stream().anyMatch(text -> text.startsWith(beginning));
	}

	private static List<String> titles() {
		return Workbench.texts(tree()).stream().flatMap(text -> List.of("Barley prices rise", "Cattle feed is short", "Trump and Putin agree").stream()
				.filter(text::startsWith)).toList();
	}
}
