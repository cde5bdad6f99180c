// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.editor.marks;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/**
 * Paints codings that are only looked at, in the colours of their layers and yet unlike those that the page is there for: their lines
 * are dashed, and framed initials say whose they are, so that nobody has to tell colours apart.
 */
final class BesidePainter {

	/** The round of the corners of a frame, in points. */
	private static final int ROUND = 4;

	private final PageColours colours;

	BesidePainter(PageColours colours) {
		this.colours = colours;
	}

	/** Paints a mark; the background of the context is the colour of its lines. */
	void paint(GC gc, Mark mark, boolean pale) {
		Rectangle box = mark.box();
		switch (mark.kind()) {
		case LINE, DOTS -> across(gc, box, dash(box.height), gap(box.height));
		case GAP -> across(gc, box, 1, 3);
		case STRIPE -> down(gc, box, box.width);
		case OPEN -> bracket(gc, box, box.x);
		case CLOSE -> bracket(gc, box, box.x + box.width - foot(box));
		case INITIALS -> initials(gc, mark, pale);
		default -> throw new IllegalStateException(mark.toString());
		}
		if (mark.kind() != Mark.Kind.INITIALS && mark.label().isPresent()) {
			initials(gc, mark, pale);
		}
	}

	private static int dash(int thick) {
		return 3 * thick + 2;
	}

	private static int gap(int thick) {
		return thick + 2;
	}

	/** Dashes begin at the same places whatever they belong to: those that lie over each other would else fill each other's gaps. */
	private static void across(GC gc, Rectangle box, int dash, int gap) {
		int period = dash + gap;
		int right = box.x + box.width;
		if (box.width <= period) {
			gc.fillRectangle(box.x, box.y, Math.min(dash, box.width), box.height); // it could lie in a gap
			return;
		}
		for (int at = box.x - Math.floorMod(box.x, period); at < right; at += period) {
			int from = Math.max(at, box.x);
			int to = Math.min(at + dash, right);
			if (from < to) {
				gc.fillRectangle(from, box.y, to - from, box.height);
			}
		}
	}

	private static void down(GC gc, Rectangle box, int thick) {
		for (int at = 0; at < box.height; at += dash(thick) + gap(thick)) {
			gc.fillRectangle(box.x, box.y + at, box.width, Math.min(dash(thick), box.height - at));
		}
	}

	/** A third of its width, as the others have it. */
	private static int foot(Rectangle box) {
		return Math.max(1, box.width / 3);
	}

	private static void bracket(GC gc, Rectangle box, int upright) {
		int thick = foot(box);
		down(gc, new Rectangle(upright, box.y, thick, box.height), thick);
		gc.fillRectangle(box.x, box.y + box.height - thick, box.width, thick);
	}

	private void initials(GC gc, Mark mark, boolean pale) {
		Rectangle frame = mark.labelBox();
		String label = mark.label().orElseThrow();
		gc.setForeground(colours.shape(mark.underline().colour(), pale));
		gc.drawRoundRectangle(frame.x, frame.y + 1, frame.width - 1, frame.height - 2, ROUND, ROUND); // clear of the line above it
		gc.setForeground(colours.text(mark.underline().colour(), pale));
		gc.drawString(label, frame.x + (frame.width - gc.stringExtent(label).x) / 2, frame.y, true);
	}
}
