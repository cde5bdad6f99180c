// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.tests.views;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.handlers.IHandlerService;
import org.glossator.cas.Annotations;
import org.glossator.cas.commands.CasCommands;
import org.glossator.cas.text.TextRange;
import org.glossator.editing.codebook.CodebookSession;
import org.glossator.editing.coding.CodingSession;
import org.glossator.model.codebook.CodebookPackage.Literals;
import org.glossator.model.codebook.Feature;
import org.glossator.model.codebook.Tag;
import org.glossator.model.codebook.TagSet;
import org.glossator.ui.study.codebook.CodebookEditor;
import org.glossator.ui.study.codebook.CodebookOpener;
import org.glossator.ui.tests.StudyFixture;
import org.glossator.ui.tests.Workbench;
import org.glossator.ui.views.annotations.AnnotationsView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The table of codings is sorted, filtered, follows the editor's selection and leads it. */
class AnnotationsViewTest {

	private static final int PLACE = 1;
	private static final int LAYER = 2;
	private static final int TEXT = 3;

	private StudyFixture study;
	private CodingSession session;
	private IViewPart view;
	private Table table;
	private EObject putin;
	private EObject trump;
	private EObject stance;

	@BeforeEach
	void open() {
		study = StudyFixture.open(StudyFixture.TEXT, "Another article\n\nNobody coded it.\n",
				"Words and more words and so on, and on it goes.\n\n".repeat(600));
		study.edit(0);
		session = study.session(0);
		view = Workbench.show(AnnotationsView.ID);
		table = Workbench.find(control(), Table.class).getFirst();
		sort(LAYER); // so that the next click on another column sorts upwards, whatever a former test left
		sort(PLACE);
		stance = code("Stance", "called the plan dangerous");
		trump = code("Mention", "Donald Trump");
		putin = code("Mention", "Putin");
		Workbench.until("all are listed", () -> table.getItemCount() == 3);
	}

	@AfterEach
	void close() {
		filter().setText("");
		study.close();
	}

	@Test
	void listsCodingsInTheOrderOfTheText() {
		assertEquals(List.of("\u201cPutin\u201d", "\u201cDonald Trump\u201d", "\u201ccalled the plan dangerous\u201d"), column(TEXT));
		assertEquals(List.of("1", "2", "2"), column(PLACE));
		assertEquals("3 codings", status());
	}

	@Test
	void quotesAQuotationOnce() {
		study.close();
		study = StudyFixture.open("She said: \u201cNever.\u201d\n\nThat was it.\n");
		study.edit(0);
		session = study.session(0);
		session.gestures().code(StudyFixture.layer("Attribution"), List.of(new TextRange(10, 18))).orElseThrow();
		Workbench.until("it is listed", () -> table.getItemCount() == 1);
		assertEquals(List.of("\u201cNever.\u201d"), column(TEXT));
	}

	@Test
	void followsUndoAndRedo() {
		session.edits().undo();
		Workbench.until("the last coding is gone", () -> table.getItemCount() == 2);
		session.edits().redo();
		Workbench.until("the last coding is back", () -> table.getItemCount() == 3);
		assertEquals("\u201cPutin\u201d", column(TEXT).getFirst());
	}

	@Test
	void sortsByAColumnAndBack() {
		sort(TEXT);
		assertEquals(List.of("\u201ccalled the plan dangerous\u201d", "\u201cDonald Trump\u201d", "\u201cPutin\u201d"), column(TEXT));
		sort(TEXT);
		assertEquals("\u201cPutin\u201d", column(TEXT).getFirst());
		sort(LAYER);
		assertEquals(List.of("Mention", "Mention", "Stance"), column(LAYER));
		sort(PLACE);
		assertEquals(List.of("1", "2", "2"), column(PLACE));
	}

	@Test
	void followsTheSelectionOfTheEditorAndLeadsIt() {
		Workbench.active().select(this, List.of(trump));
		assertArrayEquals(new int[] { 1 }, table.getSelectionIndices());

		table.setSelection(new int[] { 0, 2 });
		table.notifyListeners(SWT.Selection, new Event());
		assertEquals(List.of(putin, stance), Workbench.active().selected());
		assertArrayEquals(new int[] { 0, 2 }, table.getSelectionIndices(), "its own echo leaves the selection as it is");

		Workbench.active().select(this, List.of());
		assertEquals(0, table.getSelectionCount());
	}

	@Test
	void takesTheCaretToTheCodingSoThatNoOtherTextIsCodedNext() {
		StyledText text = Workbench.page().getActiveEditor().getAdapter(StyledText.class);
		text.setSelection(0, 5);
		table.setSelection(1);
		table.notifyListeners(SWT.Selection, new Event());
		int begin = Annotations.begin(trump);
		assertEquals(new Point(begin, begin), text.getSelection());
		assertEquals(new TextRange(begin, begin), Workbench.active().text());

		text.setSelection(Annotations.begin(putin), Annotations.end(putin));
		table.setSelection(0);
		table.notifyListeners(SWT.Selection, new Event());
		assertEquals("Putin", text.getSelectionText(), "what is selected is what is coded");

		Point end = new Point(Annotations.end(stance), Annotations.end(stance));
		text.setSelection(end);
		table.setSelection(2);
		table.notifyListeners(SWT.Selection, new Event());
		assertEquals(end, text.getSelection(), "the caret is there already");
	}

	@Test
	void opensItsMenuBeneathTheSelectedRowWhenAKeyAsks() {
		table.setSelection(1);
		Rectangle row = table.getItem(1).getBounds(0);
		assertEquals(table.toDisplay(row.x, row.y + row.height), Workbench.menuPlace(table, SWT.MENU_KEYBOARD, new Point(3, 4)));
		assertEquals(new Point(3, 4), Workbench.menuPlace(table, SWT.MENU_MOUSE, new Point(3, 4)));
	}

	@Test
	void keepsTheSelectionWhenTheOrderChanges() {
		Workbench.active().select(this, List.of(putin));
		sort(TEXT);
		assertArrayEquals(new int[] { 2 }, table.getSelectionIndices());
	}

	@Test
	void filtersByAnyColumnAndSaysHowMany() {
		filter().setText("men trump");
		Workbench.until("one is left", () -> table.getItemCount() == 1);
		assertEquals("\u201cDonald Trump\u201d", column(TEXT).getFirst());
		assertEquals("1 of 3 codings", status());

		filter().setText("nothing like it");
		Workbench.until("none is left", () -> table.getItemCount() == 0);
		assertTrue(labels().contains("No annotation passes the filters."));
		assertFalse(table.isVisible());
	}

	@Test
	void deletesTheSelectedOnesInOneStep() {
		table.setFocus();
		Workbench.active().select(this, List.of(putin, stance));
		execute(IWorkbenchCommandConstants.EDIT_DELETE);
		assertEquals(List.of(trump), session.resource().codings());
		assertEquals(1, table.getItemCount());
		assertEquals(List.of(trump), Workbench.active().selected(), "the next is selected");

		session.edits().undo();
		Workbench.until("both are back", () -> table.getItemCount() == 3);
		session.edits().redo();
		Workbench.until("both are gone again", () -> table.getItemCount() == 1);
	}

	@Test
	void showsWhatFeaturesSay() {
		Feature entity = StudyFixture.layer("Mention").getFeatures().getFirst();
		session.gestures().set(trump, entity, "trump");
		Workbench.until("the feature is told", () -> column(TEXT + 1).get(1).equals("Entity: Donald Trump"));
		session.edits().undo();
		Workbench.until("the feature is gone", () -> column(TEXT + 1).get(1).isEmpty());
	}

	@Test
	void namesATagThatTheCodebookHasNewly() throws IOException {
		CodebookEditor codebook = CodebookOpener.open(Workbench.page(), Workbench.study()).orElseThrow();
		CodebookSession book = codebook.session().orElseThrow();
		Workbench.until("codings are counted", book::isCounted);
		TagSet tags = book.codebook().getTagSets().stream().filter(set -> set.getName().equals("polarity")).findFirst().orElseThrow();
		Tag tag = book.steps().addTag(tags);
		book.steps().set(tag, Literals.DESCRIBED__LABEL, "Quite against");
		session.save();
		codebook.doSave(new NullProgressMonitor());
		assertFalse(codebook.isDirty());
		study.edit(0);
		Feature polarity = StudyFixture.layer("Stance").getFeatures().stream().filter(feature -> feature.getName().equals("polarity")).findFirst().orElseThrow();
		assertTrue(session.gestures().set(stance, polarity, tag.getName()));
		Workbench.until("the tag is told", () -> column(TEXT + 1).get(2).equals("Polarity: Quite against"));
	}

	@Test
	void marksWhatBreaksARule() {
		Workbench.until("the stance without holder is marked", () -> table.getItem(2).getImage(0) != null);
		table.deselectAll();
		Rectangle mark = table.getItem(2).getBounds(0);
		Workbench.until("the mark is seen", () -> {
			ImageData seen = Workbench.seen(table, new Rectangle(mark.x + 2, mark.y + 2, mark.width - 4, mark.height - 4));
			return IntStream.range(0, seen.width * seen.height).map(at -> seen.getPixel(at % seen.width, at / seen.width)).distinct().count() > 3;
		});
		session.gestures().delete(List.of(stance));
		Workbench.until("nothing is marked", () -> table.getItemCount() == 2 && Stream.of(table.getItems()).allMatch(item -> item.getImage(0) == null));
		session.edits().undo();
		Workbench.until("the stance is back with its mark", () -> table.getItemCount() == 3 && table.getItem(2).getImage(0) != null);
	}

	@Test
	void saysWhatToDoWhileThereIsNothingToList() {
		study.edit(1);
		Workbench.until("the other article is empty", () -> table.getItemCount() == 0);
		assertTrue(labels().stream().anyMatch(label -> label.startsWith("Nothing is coded in this article yet.")));
		Workbench.page().closeAllEditors(false);
		Workbench.until("no article is open", () -> labels().contains("Open an article to see its annotations."));
	}

	@Test
	void listsThousandsAndFindsOneAmongThem() {
		study.edit(2);
		CodingSession other = study.session(2);
		CompoundCommand all = new CompoundCommand();
		for (int i = 0; i < 2_000; i++) {
			all.append(CasCommands.create(other.edits().domain(), other.resource(), StudyFixture.layer("Mention"),
					List.of(new TextRange(i * 12, i * 12 + 5))));
		}
		other.edits().execute("Code all", all);
		Workbench.until("all are listed", () -> table.getItemCount() == 2_000);

		Workbench.active().select(this, List.of(other.resource().codings().getLast()));

		assertArrayEquals(new int[] { 1_999 }, table.getSelectionIndices());
		other.edits().undo();
		Workbench.until("none is listed", () -> table.getItemCount() == 0);
	}

	private EObject code(String layer, String text) {
		int begin = StudyFixture.TEXT.indexOf(text);
		return session.gestures().code(StudyFixture.layer(layer), List.of(new TextRange(begin, begin + text.length()))).orElseThrow();
	}

	private void sort(int column) {
		table.getColumn(column).notifyListeners(SWT.Selection, new Event());
	}

	private void execute(String command) {
		Workbench.page().activate(view);
		Workbench.settle();
		try {
			view.getSite().getService(IHandlerService.class).executeCommand(command, null);
		} catch (CommandException e) {
			throw new AssertionError(command, e);
		}
	}

	private List<String> column(int column) {
		return Stream.of(table.getItems()).map(item -> text(item, column)).toList();
	}

	private static String text(TableItem item, int column) {
		return item.getText(column); // fills the row first
	}

	private Control control() {
		return Workbench.control(view);
	}

	private Text filter() {
		return Workbench.find(control(), Text.class).getFirst();
	}

	private List<String> labels() {
		return Workbench.find(control(), Label.class).stream().map(Label::getText).toList();
	}

	private String status() {
		return labels().stream().filter(label -> label.contains("coding")).findFirst().orElse("");
	}
}
