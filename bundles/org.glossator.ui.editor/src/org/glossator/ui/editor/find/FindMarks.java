// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.editor.find;

import java.util.List;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.events.PaintListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.glossator.cas.text.TextRange;
import org.glossator.ui.editor.content.Repaint;

/** Tints the places that were found, as far as they are seen. */
final class FindMarks implements PaintListener {

	private static final RGB TINT = new RGB(0xE8, 0xB0, 0x1A);
	private static final int ALPHA = 84;

	private final StyledText text;
	private final Function<TextRange, List<Rectangle>> boxes;
	private Finder finder = new Finder("", "", false, false); //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * @param text  where places are found
	 * @param boxes where a stretch of it is seen
	 */
	FindMarks(StyledText text, Function<TextRange, List<Rectangle>> boxes) {
		this.text = text;
		this.boxes = boxes;
		text.addPaintListener(this);
	}

	void show(Finder places) {
		boolean nothing = finder.all().isEmpty() && places.all().isEmpty();
		finder = places;
		if (!nothing) {
			Repaint.all(text);
		}
	}

	@Override
	public void paintControl(PaintEvent event) {
		if (finder.all().isEmpty()) {
			return;
		}
		int top = text.getLineIndex(event.y);
		int bottom = text.getLineIndex(event.y + event.height);
		int from = text.getOffsetAtLine(top);
		int to = bottom + 1 < text.getLineCount() ? text.getOffsetAtLine(bottom + 1) : text.getCharCount();
		List<TextRange> seen = finder.overlapping(from, to);
		event.gc.setBackground(new Color(TINT));
		event.gc.setAlpha(ALPHA);
		Point selected = text.getSelection();
		for (TextRange range : seen) {
			if (range.begin() != selected.x || range.end() != selected.y) {
				boxes.apply(range).forEach(box -> event.gc.fillRoundRectangle(box.x, box.y, box.width, box.height, 4, 4));
			}
		}
		event.gc.setAlpha(255);
		event.gc.setAntialias(SWT.DEFAULT);
	}
}
