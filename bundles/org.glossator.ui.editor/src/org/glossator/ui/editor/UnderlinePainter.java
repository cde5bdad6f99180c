// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.editor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.events.PaintListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.glossator.cas.TextRange;
import org.glossator.ui.Legible;

/**
 * Paints underlines and their labels into the space beneath the lines of a text, for what is visible only. What is drawn follows
 * the model at each paint, so there is nothing to keep in step.
 */
final class UnderlinePainter implements PaintListener {

	/** Thickness of the line under an anchor, in points. */
	private static final int THICK = 2;
	/** Space between a lane and the next, and between the text and the first lane. */
	private static final int GAP = 1;

	private final StyledText text;
	private final VisualLines lines;
	private final Map<String, Integer> widths = new HashMap<>();
	private Underlines underlines = Underlines.NONE;
	private Font labelFont;
	private int labelHeight;

	UnderlinePainter(StyledText text, VisualLines lines) {
		this.text = text;
		this.lines = lines;
	}

	/** What is painted from now on. */
	void setUnderlines(Underlines underlines) {
		this.underlines = underlines;
	}

	/** The font of the labels; not disposed here. */
	void setLabelFont(Font font) {
		labelFont = font;
		widths.clear();
		GC gc = new GC(text);
		gc.setFont(font);
		labelHeight = gc.getFontMetrics().getAscent() + gc.getFontMetrics().getDescent();
		gc.dispose();
	}

	/** The height that a number of lanes takes, in points. */
	int height(int lanes) {
		return lanes == 0 ? 0 : lanes * pitch() + GAP;
	}

	@Override
	public void paintControl(PaintEvent event) {
		if (labelFont == null || underlines.all().isEmpty()) {
			return;
		}
		event.gc.setAntialias(SWT.ON);
		event.gc.setFont(labelFont);
		RGB background = text.getBackground().getRGB();
		// A line whose text is above the painted area may still have lanes inside of it.
		int above = Math.max(0, event.y - height(8) - text.getLineHeight() * 2);
		for (VisualLine line : lines.between(above, event.y + event.height)) {
			List<Underline> drawn = underlines.overlapping(line.begin(), line.end());
			int[] lanes = UnderlineLanes.assign(drawn);
			for (int i = 0; i < lanes.length; i++) {
				paint(event.gc, background, line, drawn.get(i), lanes[i]);
			}
		}
	}

	private void paint(GC gc, RGB background, VisualLine line, Underline underline, int lane) {
		Color colour = new Color(Legible.on(background, underline.colour(), Legible.SHAPES));
		int previousRight = -1;
		for (TextRange segment : underline.segments()) {
			Optional<Rectangle> place = bounds(line, segment);
			if (place.isEmpty()) {
				continue;
			}
			Rectangle box = place.get();
			int y = box.y + box.height + GAP + lane * pitch();
			gc.setForeground(colour);
			gc.setBackground(colour);
			if (underline.isAnchor()) {
				gc.fillRectangle(box.x, y, box.width, THICK);
			} else {
				dots(gc, box.x, y, box.width);
			}
			if (previousRight >= 0) {
				gc.fillRectangle(previousRight, y, Math.max(0, box.x - previousRight), 1);
			}
			previousRight = box.x + box.width;
			if (segment.begin() >= line.begin() && segment.begin() == underline.begin()) {
				gc.setForeground(new Color(Legible.on(background, underline.colour(), Legible.TEXT)));
				label(gc, underline.labels(), box.width).ifPresent(label -> gc.drawString(label, box.x, y + THICK - 1, true));
			}
		}
	}

	private static void dots(GC gc, int x, int y, int width) {
		for (int at = 0; at < width; at += 2 * THICK) {
			gc.fillRectangle(x + at, y, Math.min(THICK, width - at), THICK);
		}
	}

	/** Where a segment is seen on a line, without the white space at its end; empty when it is not there at all. */
	private Optional<Rectangle> bounds(VisualLine line, TextRange segment) {
		int from = Math.max(line.begin(), segment.begin());
		int to = Math.min(line.end(), segment.end());
		while (to > from && Character.isWhitespace(text.getContent().getTextRange(to - 1, 1).charAt(0))) {
			to--;
		}
		return from >= to ? Optional.empty() : Optional.of(text.getTextBounds(from, to - 1));
	}

	private Optional<String> label(GC gc, List<String> labels, int width) {
		return labels.stream().filter(label -> widths.computeIfAbsent(label, l -> gc.stringExtent(l).x).intValue() <= width).findFirst();
	}

	private int pitch() {
		return THICK + labelHeight + GAP;
	}
}
