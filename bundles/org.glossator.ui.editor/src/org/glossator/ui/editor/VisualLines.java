// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.editor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.custom.StyledText;

/**
 * Where soft wrap breaks the paragraphs of a text. The widget does not say, but the height of a character tells its line, and it
 * never falls within a paragraph: a search by halves finds each break. Breaks are kept until {@link #forget()}.
 */
final class VisualLines {

	private final StyledText text;
	private final Map<Integer, int[]> begins = new HashMap<>();

	VisualLines(StyledText text) {
		this.text = text;
	}

	/** Forgets all breaks, as the width, the font or the text has changed. */
	void forget() {
		begins.clear();
	}

	/** The lines that are seen between two heights, in pixels from the top of the widget. */
	List<VisualLine> between(int top, int bottom) {
		List<VisualLine> lines = new ArrayList<>();
		int last = text.getLineIndex(bottom);
		for (int paragraph = text.getLineIndex(top); paragraph <= last; paragraph++) {
			int[] starts = begins.computeIfAbsent(paragraph, this::breaks);
			int end = end(paragraph);
			for (int i = 0; i < starts.length; i++) {
				int y = text.getLocationAtOffset(starts[i]).y;
				if (y > bottom) {
					break;
				}
				lines.add(new VisualLine(starts[i], i + 1 < starts.length ? starts[i + 1] : end, y));
			}
		}
		return lines;
	}

	private int end(int paragraph) {
		return paragraph + 1 < text.getLineCount() ? text.getOffsetAtLine(paragraph + 1) - 1 : text.getCharCount();
	}

	private int[] breaks(int paragraph) {
		List<Integer> starts = new ArrayList<>();
		int end = end(paragraph);
		int start = text.getOffsetAtLine(paragraph);
		while (start < end || starts.isEmpty()) {
			starts.add(start);
			start = nextLine(start, end);
		}
		return starts.stream().mapToInt(Integer::intValue).toArray();
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
