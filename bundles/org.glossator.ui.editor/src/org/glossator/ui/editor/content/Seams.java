// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.editor.content;

import java.text.BreakIterator;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.MovementEvent;
import org.eclipse.swt.custom.MovementListener;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.custom.VerifyKeyListener;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.events.VerifyEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.glossator.cas.text.TextRange;

/**
 * Lets nobody notice where a long paragraph is cut: what is copied has no line end there, three clicks select the paragraph, and the
 * caret passes.
 */
final class Seams implements VerifyKeyListener, MovementListener {

	private static final int PRIMARY = 1;
	/** As far back as the begin of a character can be that is made of many. */
	private static final int CLUSTER = 64;

	private final StyledText widget;
	private final PageContent content;
	private final Clipboard clipboard;
	private Point offered = new Point(0, 0);

	Seams(StyledText widget, PageContent content) {
		this.widget = widget;
		this.content = content;
		clipboard = new Clipboard(widget.getDisplay());
		widget.addListener(SWT.Dispose, event -> clipboard.dispose());
		widget.addListener(SWT.MouseDown, this::pressed);
		widget.addListener(SWT.MouseUp, event -> offer());
		widget.addListener(SWT.KeyUp, event -> offer());
		widget.addWordMovementListener(this);
	}

	/** Copies what is selected when the widget would copy line ends that are not in it; {@return whether it was copied} */
	boolean copy() {
		Point selection = widget.getSelection();
		if (!content.lines().isCut(selection.x, selection.y)) {
			return false;
		}
		clipboard.setContents(new Object[] { widget.getSelectionText() }, new Transfer[] { TextTransfer.getInstance() });
		return true;
	}

	/** What is selected can be pasted by the middle button where the platform has that. */
	private void offer() {
		Point selection = widget.getSelection();
		if (!selection.equals(offered) && content.lines().isCut(selection.x, selection.y)) {
			offered = selection;
			clipboard.setContents(new Object[] { widget.getSelectionText() }, new Transfer[] { TextTransfer.getInstance() }, DND.SELECTION_CLIPBOARD);
		}
	}

	private void pressed(Event event) {
		if (event.button == PRIMARY && event.count > 1 && event.count % 2 == 1) {
			TextRange paragraph = content.lines().paragraph(widget.getSelection().x);
			if (content.lines().isCut(paragraph.begin(), paragraph.end())) {
				widget.setSelection(paragraph.begin(), paragraph.end());
				widget.notifyListeners(SWT.Selection, new Event());
			}
		}
	}

	@Override
	public void verifyKey(VerifyEvent event) {
		boolean shift = (event.stateMask & SWT.MOD2) != 0;
		boolean control = (event.stateMask & SWT.MOD1) != 0;
		if (control && (event.keyCode == 'c' || event.keyCode == SWT.INSERT)) {
			event.doit = !copy();
		} else if (!control && event.keyCode == SWT.ARROW_LEFT && isSeam(widget.getCaretOffset()) && (shift || widget.getSelectionCount() == 0)) {
			int caret = widget.getCaretOffset();
			Point selection = widget.getSelection();
			int to = before(caret);
			if (shift) {
				widget.setSelection(caret == selection.x ? selection.y : selection.x, to);
				widget.notifyListeners(SWT.Selection, new Event());
			} else {
				widget.setSelection(to);
			}
			widget.showSelection();
			event.doit = false;
		}
	}

	@Override
	public void getNextOffset(MovementEvent event) {
		// The widget goes on with the next line.
	}

	@Override
	public void getPreviousOffset(MovementEvent event) {
		if (event.newOffset == event.offset && isSeam(event.offset)) {
			event.newOffset = before(event.offset);
		}
	}

	/** Whether a line begins at an offset where the one before ends: to the widget this is one place, and it would not go on. */
	private boolean isSeam(int offset) {
		int line = content.lines().at(offset);
		return line > 0 && content.lines().begin(line) == offset && content.lines().end(line - 1) == offset;
	}

	private int before(int offset) {
		int from = Math.max(content.lines().begin(content.lines().at(offset) - 1), offset - CLUSTER);
		BreakIterator characters = BreakIterator.getCharacterInstance();
		characters.setText(content.text().substring(from, offset));
		characters.last();
		return from + Math.max(0, characters.previous());
	}
}
