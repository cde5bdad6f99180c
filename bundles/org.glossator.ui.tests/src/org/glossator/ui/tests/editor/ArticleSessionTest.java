// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.tests.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.handlers.IHandlerService;
import org.glossator.cas.Annotations;
import org.glossator.cas.commands.CasCommands;
import org.glossator.cas.text.TextRange;
import org.glossator.editing.StudyEditing;
import org.glossator.editing.coding.CodingSession;
import org.glossator.editing.session.Edits;
import org.glossator.model.codebook.Feature;
import org.glossator.model.codebook.Layer;
import org.glossator.study.parts.CodingKey;
import org.glossator.ui.editor.ArticleEditor;
import org.glossator.ui.editor.coding.CodeDrop;
import org.glossator.ui.editor.coding.CodingDesk;
import org.glossator.ui.tests.StudyFixture;
import org.glossator.ui.tests.Workbench;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whose codings the article editor shows, what it has in hand, what is found and what is dropped in it. */
class ArticleSessionTest {

	private StudyFixture study;

	@BeforeEach
	void open() {
		study = StudyFixture.open(StudyFixture.TEXT, "Another article\n\nHere the word Russia stands twice: Russia.\n");
	}

	@AfterEach
	void close() {
		study.close();
	}

	@Test
	void theActiveEditorIsInHandUntilItCloses() {
		ArticleEditor first = study.edit(0);
		assertEquals(study.session(0), Workbench.active().session().orElseThrow());
		ArticleEditor second = study.edit(1);
		assertEquals(study.session(1), Workbench.active().session().orElseThrow());
		Workbench.page().activate(first);
		assertEquals(study.session(0), Workbench.active().session().orElseThrow());
		Workbench.page().closeEditor(first, false);
		Workbench.page().activate(second);
		Workbench.page().closeEditor(second, false);
		assertTrue(Workbench.active().session().isEmpty());
		assertEquals(List.of(), Workbench.study().editing().orElseThrow().sessions());
	}

	@Test
	void anArticleOpensAtItsTop() {
		study.close();
		study = StudyFixture.open(StudyFixture.TEXT.repeat(30));
		StyledText text = study.edit(0).getAdapter(StyledText.class);
		Workbench.settle();
		assertEquals(0, text.getTopPixel());
		assertTrue(text.getTopMargin() > 0);
		assertEquals(text.getTopMargin(), text.getLocationAtOffset(0).y);
	}

	@Test
	void whatIsSelectedElsewhereIsShown() {
		ArticleEditor editor = study.edit(0);
		CodingSession session = study.session(0);
		int at = StudyFixture.TEXT.indexOf("dangerous");
		var coding = session.gestures().code(StudyFixture.layer("Mention"), List.of(new TextRange(at, at + 9))).orElseThrow();
		Workbench.active().select(this, List.of(coding));
		Workbench.execute("delete");
		assertEquals(List.of(), session.resource().codings());
		editor.getAdapter(Edits.class).undo();
		assertEquals(1, editor.underlines().all().size());
	}

	@Test
	void theCodingsOfOthersAreShownAndNotChanged() throws Exception {
		codeAs("Ben", "Trump");
		ArticleEditor editor = study.edit(0);
		Control top = shell(editor);
		Combo coder = Workbench.find(top, Combo.class).getFirst();
		assertTrue(coder.getItem(0).endsWith("(you)"), coder.getItem(0));
		assertEquals("Ben", coder.getItem(1));
		coder.select(1);
		coder.notifyListeners(SWT.Selection, new Event());
		assertEquals(1, editor.underlines().all().size());
		assertTrue(Workbench.find(top, Label.class).stream().anyMatch(label -> label.isVisible() && label.getText().contains("Ben\u2019s codings")));
		StyledText text = editor.getAdapter(StyledText.class);
		text.setSelection(0, 5);
		Workbench.type(text, 'm');
		assertEquals(1, editor.underlines().all().size());
		assertFalse(editor.isDirty());
		Link back = Workbench.find(top, Link.class).stream().filter(Link::isVisible).findFirst().orElseThrow();
		back.notifyListeners(SWT.Selection, new Event());
		assertEquals(0, editor.underlines().all().size());
		text.setSelection(0, 5);
		Workbench.type(text, 'm');
		assertEquals(1, editor.underlines().all().size());
	}

	@Test
	void aLinkThatIsBegunEndsWhenAnotherCoderIsShown() throws Exception {
		String ben = codeAs("Ben", "Trump");
		ArticleEditor editor = study.edit(0);
		CodingDesk desk = editor.getAdapter(CodingDesk.class);
		StyledText text = editor.getAdapter(StyledText.class);
		text.setSelection(0, 5);
		Workbench.type(text, 's');
		Workbench.execute("link", Map.of("org.glossator.ui.editor.feature", "holder"));
		assertTrue(desk.links().isOn());
		editor.show(ben);
		assertEquals(ben, editor.coder());
		assertFalse(desk.links().isOn());
		editor.show("");
		assertFalse(desk.links().isOn());
	}

	@Test
	void unsavedCodingsSurviveALookAtAnothers() throws Exception {
		String ben = codeAs("Ben", "Trump");
		ArticleEditor editor = study.edit(0);
		StyledText text = editor.getAdapter(StyledText.class);
		text.setSelection(0, 5);
		Workbench.type(text, 'm');
		editor.show(ben);
		assertEquals(ben, editor.coder());
		assertTrue(editor.isDirty());
		editor.show("");
		assertEquals(1, editor.underlines().all().size());
		assertTrue(editor.isDirty());
	}

	@Test
	void codesOfTheArticleAreButtonsInTheHeader() {
		ArticleEditor editor = study.edit(0);
		Workbench.type(editor.getAdapter(StyledText.class), 'c');
		List<Button> chips = Workbench.find(shell(editor), Button.class).stream()
				.filter(button -> (button.getStyle() & SWT.TOGGLE) != 0 && button.isVisible()).toList();
		assertEquals(1, chips.size());
		assertTrue(chips.getFirst().getSelection());
		assertIsShortenedWhereThereIsNoRoom(chips.getFirst());
		Workbench.execute("letGo");
		assertFalse(chips.getFirst().getSelection());
		chips.getFirst().notifyListeners(SWT.Selection, new Event());
		assertEquals(1, Workbench.active().selected().size());
		editor.getAdapter(Edits.class).undo();
		assertTrue(Workbench.find(shell(editor), Button.class).stream().noneMatch(button -> (button.getStyle() & SWT.TOGGLE) != 0));
	}

	private static void assertIsShortenedWhereThereIsNoRoom(Button chip) {
		String whole = chip.getText();
		Point wide = chip.getParent().getSize();
		int narrow = chip.computeSize(SWT.DEFAULT, SWT.DEFAULT).x - 20;
		chip.getParent().setSize(narrow, wide.y);
		assertTrue(chip.getText().startsWith(whole.substring(0, 4)) && chip.getText().endsWith("\u2026"), chip.getText());
		assertTrue(chip.computeSize(SWT.DEFAULT, SWT.DEFAULT).x <= narrow);
		assertTrue(chip.getToolTipText().startsWith(whole), chip.getToolTipText());
		chip.getParent().setSize(wide);
		assertEquals(whole, chip.getText());
	}

	@Test
	void aRuleThatIsBrokenMarksTheCoding() {
		ArticleEditor editor = study.edit(0);
		StyledText text = editor.getAdapter(StyledText.class);
		int at = StudyFixture.TEXT.indexOf("dangerous");
		text.setSelection(at, at + 9);
		Workbench.type(text, 's');
		Workbench.until("the mark is there", () -> editor.underlines().all().getFirst().labels().getFirst().startsWith("\u26a0"));
		assertTrue(editor.hoverText(at).contains("\u26a0"), editor.hoverText(at));
	}

	@Test
	void aCodeIsDroppedOnTheWordBelowIt() {
		ArticleEditor editor = study.edit(0);
		Layer frame = StudyFixture.layer("Frame");
		drop(editor, "dangerous", frame);
		assertEquals(List.of("dangerous"), covered(study.session(0)));
		Feature feature = frame.getFeatures().getFirst();
		drop(editor, "Twitter", feature.getTagSet().getTags().getFirst(), feature);
		assertEquals(List.of("Twitter", "dangerous"), covered(study.session(0)));
		assertTrue(editor.getAdapter(Edits.class).undoLabel().orElseThrow().startsWith("Code as Frame: "));
		editor.getAdapter(Edits.class).undo();
		assertEquals(List.of("dangerous"), covered(study.session(0)));
		editor.getAdapter(Edits.class).redo();
		assertEquals(2, covered(study.session(0)).size());
	}

	@Test
	void anEditorClosesWithItsStudy() {
		ArticleEditor editor = study.edit(0);
		StyledText text = editor.getAdapter(StyledText.class);
		text.setSelection(0, 5);
		Workbench.type(text, 'm');
		Workbench.study().close();
		Workbench.until("the editor is closed", () -> Workbench.page().getEditorReferences().length == 0);
		assertTrue(Workbench.active().session().isEmpty());
	}

	@Test
	void wordsAreFoundCountedAndSelected() throws Exception {
		ArticleEditor editor = study.edit(1);
		StyledText text = editor.getAdapter(StyledText.class);
		editor.getSite().getService(IHandlerService.class).executeCommand(IWorkbenchCommandConstants.EDIT_FIND_AND_REPLACE, null);
		Text words = Workbench.find(shell(editor), Text.class).stream().filter(Text::isVisible).findFirst().orElseThrow();
		words.setText("russia");
		assertTrue(shows(editor, "1 of 2"));
		assertEquals("Russia", text.getSelectionText());
		Event down = new Event();
		down.keyCode = SWT.ARROW_DOWN;
		words.notifyListeners(SWT.KeyDown, down);
		assertTrue(shows(editor, "2 of 2"));
		words.setText("uss");
		Button whole = Workbench.find(shell(editor), Button.class).stream().filter(button -> button.getText().equals("Whole words")).findFirst()
				.orElseThrow();
		assertTrue(shows(editor, "of 2"));
		whole.setSelection(true);
		whole.notifyListeners(SWT.Selection, new Event());
		assertTrue(shows(editor, "Not in this article"));
		Event escape = new Event();
		escape.detail = SWT.TRAVERSE_ESCAPE;
		words.notifyListeners(SWT.Traverse, escape);
		assertFalse(words.isVisible());
	}

	@Test
	void whatIsFoundStandsAmongOtherText() throws Exception {
		StringBuilder lines = new StringBuilder("A headline\n\n");
		for (int i = 0; i < 200; i++) {
			lines.append("This is paragraph number %03d of them all.\n\n".formatted(Integer.valueOf(i)));
		}
		try (StudyFixture large = StudyFixture.open(lines.toString())) {
			ArticleEditor editor = large.edit(0);
			StyledText text = editor.getAdapter(StyledText.class);
			editor.getSite().getService(IHandlerService.class).executeCommand(IWorkbenchCommandConstants.EDIT_FIND_AND_REPLACE, null);
			Text words = Workbench.find(shell(editor), Text.class).stream().filter(Text::isVisible).findFirst().orElseThrow();
			for (String number : List.of("100", "070", "180")) {
				words.setText("number " + number);
				assertEquals("number " + number, text.getSelectionText());
				int y = text.getLocationAtOffset(text.getSelection().x).y;
				int height = text.getClientArea().height;
				assertTrue(height / 10 < y && y < height / 2, () -> number + " at " + y + " of " + height);
			}
		}
	}

	private static boolean shows(ArticleEditor editor, String words) {
		return Workbench.find(shell(editor), Label.class).stream().anyMatch(label -> label.isVisible() && label.getText().contains(words));
	}

	private static void drop(ArticleEditor editor, String words, Object... dragged) {
		StyledText text = editor.getAdapter(StyledText.class);
		Point place = text.toDisplay(text.getLocationAtOffset(text.getText().indexOf(words) + 2));
		LocalSelectionTransfer.getTransfer().setSelection(new StructuredSelection(dragged));
		new CodeDrop(editor.getAdapter(CodingDesk.class)).drop(place.x, place.y + 4);
		LocalSelectionTransfer.getTransfer().setSelection(null);
	}

	@SuppressWarnings("resource") // the store is closed by its owner
	private String codeAs(String name, String words) throws Exception {
		StudyEditing mine = Workbench.study().editing().orElseThrow();
		String id = mine.store().coder(name).getId();
		var coding = mine.store().codings().open(CodingKey.of(id, study.id(0)));
		int at = StudyFixture.TEXT.indexOf(words);
		CasCommands.create(new Edits().domain(), coding, StudyFixture.layer("Mention"), List.of(new TextRange(at, at + words.length())))
				.execute();
		mine.store().codings().save(coding);
		Workbench.study().refresh();
		return id;
	}

	private static Composite shell(ArticleEditor editor) {
		return editor.getAdapter(StyledText.class).getParent();
	}

	private static List<String> covered(CodingSession session) {
		return session.resource().codings().stream().map(Annotations::coveredText).sorted().toList();
	}
}
