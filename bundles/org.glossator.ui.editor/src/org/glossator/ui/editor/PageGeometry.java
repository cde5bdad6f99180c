// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.editor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Rectangle;
import org.glossator.cas.TextRange;

/**
 * Where things are on the page. What is found out about a paragraph is counted from its top, so that it holds while one scrolls;
 * it is kept for the paragraphs that were seen last, until {@link #forget}.
 */
final class PageGeometry {

	/** Paragraphs that are kept: some pages around the one that is seen. */
	private static final int KEPT = 400;
	/** Further than any pixel of the widget. */
	private static final int FAR = 1_000_000;

	private record Paragraph(List<VisualLine> lines, List<Mark> marks) {
	}

	private final StyledText text;
	private final VisualLines lines;
	private final Map<Integer, Paragraph> kept = new LinkedHashMap<>(KEPT, 0.75f, true) {
		private static final long serialVersionUID = 1L;

		@Override
		protected boolean removeEldestEntry(Map.Entry<Integer, Paragraph> eldest) {
			return size() > KEPT;
		}
	};
	private BiFunction<Integer, List<VisualLine>, List<Mark>> marker = (origin, found) -> List.of();

	PageGeometry(StyledText text) {
		this.text = text;
		this.lines = new VisualLines(text);
	}

	/** Says what is drawn in a paragraph: asked once for its top and its lines. */
	void setMarker(BiFunction<Integer, List<VisualLine>, List<Mark>> marker) {
		this.marker = marker;
		forget();
	}

	/** Forgets everything: the width, a font or the text has changed. */
	void forget() {
		kept.clear();
	}

	/** Forgets the paragraphs that a stretch of text lies in. */
	void forget(TextRange range) {
		int first = paragraph(range.begin());
		int last = paragraph(range.end());
		kept.keySet().removeIf(paragraph -> first <= paragraph.intValue() && paragraph.intValue() <= last);
	}

	/** The paragraph at a height of the widget, in points. */
	int paragraphAt(int y) {
		return text.getLineIndex(y);
	}

	/** The paragraph that holds an offset; the last one when the text ends before. */
	int paragraph(int offset) {
		return text.getLineAtOffset(Math.clamp(offset, 0, text.getCharCount()));
	}

	/** The top of a paragraph that is seen, in points from the top of the widget. */
	int top(int paragraph) {
		return text.getLinePixel(paragraph);
	}

	/** The lines of a paragraph. */
	List<VisualLine> lines(int paragraph) {
		return at(paragraph).lines();
	}

	/** The marks of a paragraph, counted from its top. */
	List<Mark> marks(int paragraph) {
		return at(paragraph).marks();
	}

	private Paragraph at(int index) {
		Paragraph known = kept.get(Integer.valueOf(index));
		if (known == null) {
			List<VisualLine> found = lines.of(index);
			known = new Paragraph(found, marker.apply(Integer.valueOf(top(index)), found));
			kept.put(Integer.valueOf(index), known);
		}
		return known;
	}

	/** The top of the line that holds an offset, in points from the top of the widget; far away when the line is not seen. */
	int lineTop(int offset) {
		return y(offset, false);
	}

	/** The bottom of the characters of the line that holds an offset; far away when the line is not seen. */
	int lineBottom(int offset) {
		return y(offset, true);
	}

	private int y(int offset, boolean bottom) {
		int paragraph = paragraph(offset);
		if (paragraph < paragraphAt(0)) {
			return -FAR;
		}
		if (paragraph > paragraphAt(text.getClientArea().height)) {
			return FAR;
		}
		List<VisualLine> all = lines(paragraph);
		VisualLine line = all.getLast();
		for (int i = all.size() - 1; i > 0 && all.get(i).begin() > offset; i--) {
			line = all.get(i - 1);
		}
		return top(paragraph) + (bottom ? line.bottom() : line.top());
	}

	/** Where a stretch of text is in a paragraph, whether or not that is seen: a box a line, in points from the top of the widget. */
	List<Rectangle> lineBoxes(int paragraph, TextRange range) {
		return lines(paragraph).stream().flatMap(line -> lines.box(line, range).stream()).toList();
	}

	/** Where a stretch of text is seen: a box a line, none for what is outside of the widget. */
	List<Rectangle> boxes(TextRange range) {
		List<Rectangle> boxes = new ArrayList<>();
		int height = text.getClientArea().height;
		int last = Math.min(paragraph(Math.max(range.begin(), range.end() - 1)), paragraphAt(height));
		for (int paragraph = Math.max(paragraph(range.begin()), paragraphAt(0)); paragraph <= last; paragraph++) {
			int origin = top(paragraph);
			for (VisualLine line : lines(paragraph)) {
				if (origin + line.bottom() >= 0 && origin + line.top() <= height) {
					lines.box(line, range).ifPresent(boxes::add);
				}
			}
		}
		return boxes;
	}
}
