// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.editor.marks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Rectangle;
import org.glossator.cas.text.TextRange;

/**
 * Where things are on the page. What is found out about a paragraph, or the piece of a long one that the widget has as a line, is
 * counted from its top, so that it holds while one scrolls. It is kept for those that were seen last: where their lines are until
 * {@link #forget()}, and what is drawn there until {@link #forget(TextRange)}.
 */
public final class PageGeometry {

	/** Paragraphs that are kept: some pages around the one that is seen. */
	private static final int KEPT = 400;
	/** Further than any pixel of the widget. */
	private static final int FAR = 1_000_000;

	private record Paragraph(List<VisualLine> lines, Optional<LevelRuns> runs) {
	}

	/** Keeps what was used last. */
	private static final class Kept<T> extends LinkedHashMap<Integer, T> {
		private static final long serialVersionUID = 1L;

		Kept() {
			super(KEPT, 0.75f, true);
		}

		@Override
		protected boolean removeEldestEntry(Map.Entry<Integer, T> eldest) {
			return size() > KEPT;
		}
	}

	private final StyledText text;
	private final IntPredicate rightToLeft;
	private final Map<Integer, Paragraph> paragraphs = new Kept<>();
	private final Map<Integer, List<Mark>> marks = new Kept<>();
	private IntFunction<List<Mark>> marker = paragraph -> List.of();

	/**
	 * Knows nothing of the page yet.
	 *
	 * @param text        the page
	 * @param rightToLeft tells of a paragraph, by its number, whether it reads from right to left
	 */
	public PageGeometry(StyledText text, IntPredicate rightToLeft) {
		this.text = text;
		this.rightToLeft = rightToLeft;
	}

	/** Says what is drawn in a paragraph, from its top: asked once. */
	void setMarker(IntFunction<List<Mark>> marker) {
		this.marker = marker;
		marks.clear();
	}

	/** Forgets everything: the width, a font or the text has changed. */
	public void forget() {
		paragraphs.clear();
		marks.clear();
	}

	/** Forgets what is drawn in the paragraphs that a stretch of text lies in. */
	void forget(TextRange range) {
		int first = paragraph(range.begin());
		int last = paragraph(range.end());
		marks.keySet().removeIf(paragraph -> first <= paragraph.intValue() && paragraph.intValue() <= last);
	}

	/** Forgets all that is drawn. */
	void forgetMarks() {
		marks.clear();
	}

	/** The paragraph at a height of the widget, in points. */
	public int paragraphAt(int y) {
		return text.getLineIndex(y);
	}

	/** The paragraph that holds an offset; the last one when the text ends before. */
	public int paragraph(int offset) {
		return text.getLineAtOffset(Math.clamp(offset, 0, text.getCharCount()));
	}

	/** The top of a paragraph that is seen, in points from the top of the widget. */
	public int top(int paragraph) {
		return text.getLinePixel(paragraph);
	}

	/** The lines of a paragraph. */
	public List<VisualLine> lines(int paragraph) {
		return at(paragraph).lines();
	}

	/** The marks of a paragraph, counted from its top. */
	public List<Mark> marks(int paragraph) {
		List<Mark> known = marks.get(Integer.valueOf(paragraph));
		if (known == null) {
			known = marker.apply(paragraph);
			marks.put(Integer.valueOf(paragraph), known);
		}
		return known;
	}

	/** Whether the character at an offset reads from right to left. */
	boolean isRightToLeft(int offset) {
		return at(paragraph(offset)).runs().filter(runs -> runs.isRightToLeft(offset)).isPresent();
	}

	private Paragraph at(int index) {
		Paragraph known = paragraphs.get(Integer.valueOf(index));
		if (known == null) {
			int begin = text.getOffsetAtLine(index);
			String line = text.getLine(index);
			known = new Paragraph(VisualLines.of(begin, begin + line.length(), top(index), text.getLineHeight(), text::getTextBounds),
					LevelRuns.of(begin, line, rightToLeft.test(index)));
			paragraphs.put(Integer.valueOf(index), known);
		}
		return known;
	}

	/** The offset at which the first paragraph begins that is seen from its begin, or else the first line that is seen. */
	public int firstSeen() {
		int whole = text.getOffsetAtLine(text.getTopIndex());
		int paragraph = paragraphAt(0);
		int y = lineTop(whole);
		if (y >= 0 && y < text.getClientArea().height) {
			return whole;
		}
		int top = top(paragraph);
		return lines(paragraph).stream().filter(line -> top + line.bottom() > 0).findFirst().map(VisualLine::begin).orElse(Integer.valueOf(whole)).intValue();
	}

	/** Where the characters end of the last line that is seen whole, in points from the top of the widget; 0 when none is. */
	int lastBottom() {
		int limit = text.getClientArea().height - text.getBottomMargin();
		int found = 0;
		int first = paragraphAt(0);
		for (int paragraph = paragraphAt(limit); paragraph >= first && found <= 0; paragraph--) {
			int top = top(paragraph);
			found = lines(paragraph).stream().mapToInt(line -> top + line.bottom()).filter(bottom -> bottom <= limit).max().orElse(0);
		}
		return found;
	}

	/** The top of the line that holds an offset, in points from the top of the widget; far away when the line is not seen. */
	public int lineTop(int offset) {
		return y(offset, false);
	}

	/** The bottom of the characters of the line that holds an offset; far away when the line is not seen. */
	public int lineBottom(int offset) {
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

	/**
	 * Where a stretch of text is on a line, without the white space at its end: a box for each piece of it, from left to right. In points
	 * from the top of the widget.
	 */
	List<Rectangle> boxes(int paragraph, VisualLine line, TextRange range) {
		int from = Math.max(line.begin(), range.begin());
		int to = Math.min(line.end(), range.end());
		while (to > from && Character.isWhitespace(text.getContent().getTextRange(to - 1, 1).charAt(0))) {
			to--;
		}
		if (from >= to) {
			return List.of();
		}
		Optional<LevelRuns> runs = at(paragraph).runs();
		if (runs.isEmpty()) {
			return seen(text.getTextBounds(from, to - 1));
		}
		List<Rectangle> boxes = new ArrayList<>();
		runs.get().parts(from, to).forEach(part -> boxes.addAll(seen(text.getTextBounds(part.begin(), part.end() - 1))));
		return joined(boxes);
	}

	/** What takes no room is nowhere. */
	private static List<Rectangle> seen(Rectangle box) {
		return box.width > 0 && box.height > 0 ? List.of(box) : List.of();
	}

	/** From left to right, those that touch as one. */
	private static List<Rectangle> joined(List<Rectangle> boxes) {
		List<Rectangle> joined = new ArrayList<>();
		boxes.stream().sorted(Comparator.comparingInt(box -> box.x)).forEach(box -> {
			if (!joined.isEmpty() && joined.getLast().x + joined.getLast().width >= box.x) {
				joined.add(joined.removeLast().union(box));
			} else {
				joined.add(box);
			}
		});
		return joined;
	}

	/** Where a stretch of text is in a paragraph, whether or not that is seen: in points from the top of the widget. */
	List<Rectangle> lineBoxes(int paragraph, TextRange range) {
		return lines(paragraph).stream().flatMap(line -> boxes(paragraph, line, range).stream()).toList();
	}

	/** Where a stretch of text is seen: no box for what is outside of the widget. */
	public List<Rectangle> boxes(TextRange range) {
		List<Rectangle> boxes = new ArrayList<>();
		int height = text.getClientArea().height;
		int last = Math.min(paragraph(Math.max(range.begin(), range.end() - 1)), paragraphAt(height));
		for (int paragraph = Math.max(paragraph(range.begin()), paragraphAt(0)); paragraph <= last; paragraph++) {
			int origin = top(paragraph);
			for (VisualLine line : lines(paragraph)) {
				if (origin + line.bottom() >= 0 && origin + line.top() <= height) {
					boxes.addAll(boxes(paragraph, line, range));
				}
			}
		}
		return boxes;
	}
}
