// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.tests.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.glossator.editing.coding.CodingSession;
import org.glossator.ui.editor.ArticleEditor;
import org.glossator.ui.tests.StudyFixture;
import org.glossator.ui.tests.Workbench;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An article that is one paragraph, as a cell of a table or a transcript is: nothing takes longer for that, and nobody sees it. */
class LongParagraphTest {

	private static final int LENGTH = 34_000;
	private static final long MOST_WORK = 150_000_000; // ten times what it takes
	private static final String[] WORDS = "the committee rejected a plan after meetings that had lasted until midnight on Tuesday".split(" ");

	private StudyFixture study;
	private StyledText text;
	private CodingSession session;
	private String whole;

	@BeforeEach
	void openArticle() {
		Random random = new Random(1);
		StringBuilder words = new StringBuilder("A title\n\n");
		while (words.length() < LENGTH) {
			words.append(WORDS[random.nextInt(WORDS.length)]).append(' ');
		}
		whole = words.append("and so on.\n\nThe end.\n").toString();
		study = StudyFixture.open(whole);
		edit();
	}

	private void edit() {
		ArticleEditor editor = study.edit(0);
		session = study.session(0);
		text = editor.getAdapter(StyledText.class);
		text.setFocus();
		painted();
	}

	@AfterEach
	void closeArticle() {
		study.close();
	}

	@Test
	void openingAndCodingAreNoMoreWorkThanElsewhere() {
		int place = LENGTH / 2;
		text.setTopIndex(text.getLineAtOffset(place));
		painted();
		long before = Workbench.allocated();
		for (int i = 0; i < 5; i++) {
			int begin = whole.indexOf(' ', place + 40 * i) + 1;
			text.setSelection(begin, whole.indexOf(' ', begin));
			text.notifyListeners(SWT.Selection, new Event());
			Workbench.type(text, 'm');
			painted();
		}
		assertEquals(5, session.resource().codings().size());
		session.edits().undo();
		painted();
		assertEquals(4, session.resource().codings().size());
		Workbench.page().saveAllEditors(false);
		Workbench.page().closeAllEditors(false);
		edit();
		long taken = Workbench.allocated() - before;
		assertTrue(taken < MOST_WORK, () -> "coding, undoing and opening took " + taken + " bytes");
		assertNoLineIsLong();
	}

	@Test
	void ofManyCodingsOnTopOfEachOtherTheHoverTellsSomeAndCountsTheOthers() {
		int begin = whole.indexOf(' ', 200) + 1;
		for (int i = 0; i < 15; i++) {
			text.setSelection(begin, whole.indexOf(' ', begin + 20 + 5 * i));
			text.notifyListeners(SWT.Selection, new Event());
			Workbench.type(text, 'm');
		}
		Workbench.settle();
		assertEquals(15, session.resource().codings().size());
		String told = ((ArticleEditor) Workbench.page().getActiveEditor()).hoverText(begin);
		assertEquals(12, told.lines().filter("Mention"::equals).count(), told);
		assertTrue(told.endsWith("and 3 more here"), told);
	}

	@Test
	void theWidgetHasNoLongLineAndLinesEndWhereRowsDo() {
		assertEquals(whole, text.getText());
		assertNoLineIsLong();
		int seams = 0;
		GC gc = new GC(text);
		gc.setFont(text.getFont());
		int wrap = text.getClientArea().width - text.getLeftMargin() - text.getRightMargin();
		for (int line = 0; line + 1 < text.getLineCount(); line++) {
			int next = text.getOffsetAtLine(line + 1);
			if (whole.charAt(next - 1) == ' ') {
				seams++;
				text.setTopIndex(line);
				int last = next - 2;
				int row = last;
				while (row > 0 && text.getTextBounds(row - 1, row - 1).y == text.getTextBounds(last, last).y) {
					row--;
				}
				String longer = whole.substring(row, whole.indexOf(' ', next) + 1); // the widget breaks where the space finds no room
				assertTrue(gc.stringExtent(longer).x > wrap, () -> "there is room for one more word in: " + longer);
			}
		}
		gc.dispose();
		assertTrue(seams > 15, seams + " seams");
	}

	/** What the widget's own layout takes goes with the square of this. */
	private void assertNoLineIsLong() {
		for (int line = 0; line < text.getLineCount(); line++) {
			int length = text.getLine(line).length();
			assertTrue(length <= 2000, () -> "a line of " + length);
		}
	}

	@Test
	void whatIsCopiedHasNoLineEndThatIsNotInTheText() {
		int seam = seam();
		text.setSelection(seam - 30, seam + 30);
		text.notifyListeners(SWT.Selection, new Event());
		Workbench.settle();
		Workbench.command(IWorkbenchCommandConstants.EDIT_COPY);
		assertEquals(whole.substring(seam - 30, seam + 30), clipboard());
		text.setSelection(seam - 30, seam + 20);
		Event event = new Event();
		event.keyCode = 'c';
		event.character = 3;
		event.stateMask = SWT.MOD1;
		text.notifyListeners(SWT.KeyDown, event);
		assertEquals(whole.substring(seam - 30, seam + 20), clipboard());
	}

	@Test
	void threeClicksSelectTheParagraph() {
		text.setTopIndex(text.getLineAtOffset(seam()));
		painted();
		for (int count = 1; count <= 3; count++) {
			Event event = Workbench.event(text.getLeftMargin() + 80, text.getClientArea().height / 2, 0);
			event.count = count;
			text.notifyListeners(SWT.MouseDown, event);
			text.notifyListeners(SWT.MouseUp, event);
		}
		assertEquals(new Point(whole.indexOf("\n\n") + 2, whole.lastIndexOf("\n\n")), text.getSelection());
	}

	@Test
	void theCaretPassesInBothDirections() {
		int seam = seam();
		text.setSelection(seam + 2);
		for (int caret = seam + 1; caret > seam - 3; caret--) {
			press(SWT.ARROW_LEFT, 0);
			assertEquals(caret, text.getCaretOffset());
		}
		for (int caret = seam - 1; caret < seam + 3; caret++) {
			press(SWT.ARROW_RIGHT, SWT.SHIFT);
			assertEquals(new Point(seam - 2, caret), text.getSelection());
		}
	}

	@Test
	void selectionAndPlaceStayWhenRowsBreakElsewhere() {
		int seam = seam();
		text.setSelection(seam + 40, seam - 40); // the caret is at its begin
		text.setTopIndex(text.getLineAtOffset(seam));
		text.setTopPixel(text.getTopPixel() - 200);
		painted();
		int y = text.getLocationAtOffset(seam - 40).y;
		int before = text.getLineCount();
		Workbench.execute("zoomIn");
		try {
			painted();
			assertFalse(before == text.getLineCount(), "there are more rows");
			assertEquals(new Point(seam - 40, seam + 40), text.getSelection());
			assertEquals(seam - 40, text.getCaretOffset());
			assertTrue(Math.abs(y - text.getLocationAtOffset(seam - 40).y) < text.getLineHeight(), () -> "the line with the caret stays at " + y + ", now at " + text.getLocationAtOffset(seam - 40).y);
			assertTrue(text.getLineAtOffset(seam) > 0);
			assertEquals(whole, text.getText());
		} finally {
			Workbench.execute("zoomReset");
		}
	}

	/** The offset of a line that goes on with a paragraph. */
	private int seam() {
		int line = 8;
		assertEquals(' ', whole.charAt(text.getOffsetAtLine(line) - 1));
		return text.getOffsetAtLine(line);
	}

	private void press(int key, int modifiers) {
		Event event = new Event();
		event.keyCode = key;
		event.stateMask = modifiers;
		text.notifyListeners(SWT.KeyDown, event);
	}

	private String clipboard() {
		Clipboard clipboard = new Clipboard(text.getDisplay());
		try {
			return (String) clipboard.getContents(TextTransfer.getInstance());
		} finally {
			clipboard.dispose();
		}
	}

	private void painted() {
		boolean[] done = new boolean[1];
		text.addListener(SWT.Paint, event -> done[0] = true);
		Rectangle all = text.getBounds();
		text.getParent().redraw(all.x, all.y, all.width, all.height, true);
		Workbench.until("the text is painted", () -> done[0]);
	}
}
