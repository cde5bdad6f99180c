// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.editor.marks;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.graphics.Rectangle;

/**
 * Where soft wrap breaks a line of the widget into those that are seen. The widget does not say, but the box around some characters
 * is higher than one line as soon as it holds one of the next: some guesses from the length of the line before, then halves.
 */
public final class VisualLines {

	/** Characters of a line as long as none is known, and the first step when a guess was wrong. */
	private static final int GUESS = 72;
	private static final int STEP = 4;

	/** What is asked of the widget: each answer takes time that grows with the length of its line. */
	@FunctionalInterface
	public interface Boxes {

		/** The smallest box around the characters from one offset to another, both included; empty when they take no room. */
		Rectangle around(int first, int last);
	}

	private final int end;
	private final int origin;
	private final Boxes boxes;
	private Rectangle head = new Rectangle(0, 0, 0, 0);

	private VisualLines(int end, int origin, Boxes boxes) {
		this.end = end;
		this.origin = origin;
		this.boxes = boxes;
	}

	/**
	 * The lines that are seen of a line of the widget, at least one.
	 *
	 * @param begin  offset of its first character, in UTF-16 code units
	 * @param end    offset after its last character
	 * @param origin its top, in points
	 * @param height of a line of which no character takes room, in points
	 * @param boxes  where characters are
	 */
	public static List<VisualLine> of(int begin, int end, int origin, int height, Boxes boxes) {
		VisualLines search = new VisualLines(end, origin, boxes);
		List<VisualLine> lines = new ArrayList<>();
		int length = GUESS;
		for (int at = begin; at < end;) {
			int first = search.first(at);
			if (first == end) {
				break;
			}
			int next = search.next(at, first, Math.max(1, length));
			lines.add(new VisualLine(at, next, search.head.y - search.origin, search.head.height));
			length = next - at;
			at = next;
		}
		if (lines.isEmpty()) {
			lines.add(new VisualLine(begin, end, 0, height));
		} else if (lines.getLast().end() < end) { // what takes no room stands at the end of the last line
			VisualLine last = lines.removeLast();
			lines.add(new VisualLine(last.begin(), end, last.top(), last.height()));
		}
		return lines;
	}

	/** The first offset from a place up to which anything takes room; the end when nothing does. Remembers its box. */
	private int first(int at) {
		int none = at - 1;
		int some = at;
		head = boxes.around(at, some);
		while (head.height == 0 && some + 1 < end) {
			none = some;
			some = Math.min(end - 1, 2 * some - at + 1);
			head = boxes.around(at, some);
		}
		if (head.height == 0) {
			return end;
		}
		while (none + 1 < some) {
			int middle = (none + some) >>> 1;
			Rectangle box = boxes.around(at, middle);
			if (box.height == 0) {
				none = middle;
			} else {
				some = middle;
				head = box;
			}
		}
		return some;
	}

	/** The first offset that is on a lower line than a place. */
	private int next(int at, int first, int length) {
		int same = first;
		int below = end;
		int probe = Math.clamp(at + length, first + 1, Math.max(first + 1, end - 1));
		for (int step = STEP; probe > same && probe < below; step *= 2) {
			if (isBelow(at, probe)) {
				below = probe;
				probe -= step;
			} else {
				same = probe;
				probe += step;
			}
			if (same > first && below < end) {
				break;
			}
		}
		while (same + 1 < below) {
			int middle = (same + below) >>> 1;
			if (isBelow(at, middle)) {
				below = middle;
			} else {
				same = middle;
			}
		}
		return below;
	}

	private boolean isBelow(int at, int offset) {
		Rectangle box = boxes.around(at, offset);
		return box.y + box.height > head.y + head.height;
	}
}
