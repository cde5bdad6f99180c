// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.editor.marks;

import java.util.Optional;

import org.eclipse.swt.graphics.Rectangle;

/**
 * A stroke that shows a coding on one line of the page, and its label.
 *
 * @param underline what it shows
 * @param kind      how it is drawn
 * @param box       where, in points; the owner says from where they are counted
 * @param label     what is written with it
 * @param labelBox  where that is written; an empty box when nothing is
 */
public record Mark(Underline underline, Kind kind, Rectangle box, Optional<String> label, Rectangle labelBox) {

	/** How a mark is drawn. */
	public enum Kind {
		/** A line beneath the text of an anchor. */
		LINE,
		/** Dots beneath a span that a feature holds. */
		DOTS,
		/** A thin line across the gap between two parts of a coding. */
		GAP,
		/** A bracket before the first character of a long passage. */
		OPEN,
		/** A bracket after its last character. */
		CLOSE,
		/** A stripe in the margin beside a long passage. */
		STRIPE,
		/** The initials of somebody whose coding begins here and is only looked at. */
		INITIALS
	}

	private static final Rectangle NOWHERE = new Rectangle(0, 0, 0, 0);

	/** A mark without a label. */
	Mark(Underline underline, Kind kind, Rectangle box) {
		this(underline, kind, box, Optional.empty(), NOWHERE);
	}

	/** Whether a point is on it or on its label, or so near that a person who clicks there means it. */
	boolean isAt(int x, int y, int slack) {
		Rectangle near = new Rectangle(box.x - slack, box.y - slack, box.width + 2 * slack, box.height + 2 * slack);
		return near.contains(x, y) || labelBox.contains(x, y);
	}

	/** The same mark elsewhere. */
	public Mark moved(int down) {
		return new Mark(underline, kind, new Rectangle(box.x, box.y + down, box.width, box.height), label,
				label.isEmpty() ? labelBox : new Rectangle(labelBox.x, labelBox.y + down, labelBox.width, labelBox.height));
	}
}
