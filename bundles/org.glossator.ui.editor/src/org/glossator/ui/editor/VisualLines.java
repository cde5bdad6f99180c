// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Rectangle;
import org.glossator.cas.TextRange;

/**
 * Where soft wrap breaks the paragraphs of a text. The widget does not say, but the height of a character tells its line, and it
 * never falls within a paragraph: a search by halves finds each break.
 */
final class VisualLines {

	private final StyledText text;

	VisualLines(StyledText text) {
		this.text = text;
	}

	/** The lines of a paragraph, at least one. */
	List<VisualLine> of(int paragraph) {
		List<VisualLine> lines = new ArrayList<>();
		int origin = text.getLinePixel(paragraph);
		int end = end(paragraph);
		int start = text.getOffsetAtLine(paragraph);
		while (start < end || lines.isEmpty()) {
			int next = nextLine(start, end);
			if (start == end) {
				lines.add(new VisualLine(start, end, 0, text.getLineHeight()));
			} else {
				Rectangle box = text.getTextBounds(start, start);
				lines.add(new VisualLine(start, next, box.y - origin, box.height));
			}
			start = next;
		}
		return lines;
	}

	/** Where a stretch of text is seen on a line, without the white space at its end; empty when none of it is there. */
	Optional<Rectangle> box(VisualLine line, TextRange range) {
		int from = Math.max(line.begin(), range.begin());
		int to = Math.min(line.end(), range.end());
		while (to > from && Character.isWhitespace(text.getContent().getTextRange(to - 1, 1).charAt(0))) {
			to--;
		}
		return from >= to ? Optional.empty() : Optional.of(text.getTextBounds(from, to - 1));
	}

	private int end(int paragraph) {
		return paragraph + 1 < text.getLineCount() ? text.getOffsetAtLine(paragraph + 1) - 1 : text.getCharCount();
	}

	private int nextLine(int start, int end) {
		int y = text.getLocationAtOffset(start).y;
		int same = start;
		int below = end;
		while (same + 1 < below) {
			int middle = (same + below) >>> 1;
			if (text.getLocationAtOffset(middle).y > y) {
				below = middle;
			} else {
				same = middle;
			}
		}
		return below;
	}
}
