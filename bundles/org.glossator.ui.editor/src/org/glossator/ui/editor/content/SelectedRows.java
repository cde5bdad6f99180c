// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.editor.content;

import java.util.List;
import java.util.function.Supplier;

import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.events.PaintListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;

/**
 * Shows what is selected where the widget does not: of a line whose end is in the selection it fills the whole block around the selected
 * rows, from the left edge of the first one on. Such lines are painted again, row by row, as they are where the selection ends in them.
 */
final class SelectedRows implements PaintListener {

	private final StyledText widget;
	private final PageContent content;
	private final Supplier<List<StyleRange>> styles;

	/**
	 * @param widget  the widget; it paints before this does
	 * @param content its lines
	 * @param styles  of its text
	 */
	SelectedRows(StyledText widget, PageContent content, Supplier<List<StyleRange>> styles) {
		this.widget = widget;
		this.content = content;
		this.styles = styles;
	}

	@Override
	public void paintControl(PaintEvent event) {
		Point selection = widget.getSelection();
		int first = content.lines().at(selection.x);
		int last = content.lines().at(selection.y) - 1;
		if (first > last) {
			return;
		}
		int from = Math.max(first, widget.getLineIndex(event.y));
		int to = Math.min(last, widget.getLineIndex(event.y + event.height));
		if (from > to) {
			return;
		}
		GC gc = event.gc;
		Rectangle whole = gc.getClipping();
		Rectangle page = widget.getClientArea();
		gc.setClipping(new Rectangle(widget.getLeftMargin(), widget.getTopMargin(), LayoutRows.width(widget),
				page.height - widget.getTopMargin() - widget.getBottomMargin()).intersection(whole));
		try (LayoutRows rows = new LayoutRows(widget, content.text(), styles.get())) {
			for (int line = from; line <= to; line++) {
				paint(gc, rows, line, selection);
			}
		}
		gc.setClipping(whole);
	}

	private void paint(GC gc, LayoutRows rows, int line, Point selection) {
		WidgetLines lines = content.lines();
		int begin = lines.begin(line);
		int length = lines.end(line) - begin;
		int x = widget.getLeftMargin();
		int y = widget.getLinePixel(line);
		int width = LayoutRows.width(widget);
		gc.setBackground(widget.getBackground());
		gc.fillRectangle(x, y, width, widget.getLinePixel(line + 1) - y);
		gc.setForeground(widget.getForeground());
		boolean rightToLeft = lines.isRightToLeft(line);
		TextLayout layout = rows.of(begin, lines.end(line), rightToLeft);
		int start = Math.max(0, selection.x - begin);
		if (start < length) {
			layout.draw(gc, x, y, start, length - 1, widget.getSelectionForeground(), widget.getSelectionBackground());
		} else {
			layout.draw(gc, x, y);
		}
		Rectangle row = layout.getLineBounds(layout.getLineCount() - 1);
		boolean goesOn = line + 1 < lines.count() && lines.isContinued(line + 1);
		int room = rightToLeft ? row.x : width - row.x - row.width;
		int end = goesOn ? room : Math.min(room, row.height / 3); // a line end is selected too, and is as wide as the widget has it
		gc.setBackground(widget.getSelectionBackground());
		gc.fillRectangle(rightToLeft ? x + row.x - end : x + row.x + row.width, y + row.y, end, row.height);
	}
}
