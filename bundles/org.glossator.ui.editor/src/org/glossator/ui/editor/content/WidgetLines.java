// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.editor.content;

import java.util.Arrays;
import java.util.BitSet;

import org.glossator.cas.text.TextRange;

/**
 * The lines of a text as the widget gets them: its paragraphs, a long one in pieces of a few rows. Between two pieces lies the
 * white space at which the row ends, as a line delimiter lies between two paragraphs, or nothing when the row ends within a word.
 * Immutable.
 */
public final class WidgetLines {

	/** A paragraph with more characters than this is cut. */
	static final int LONG = 2000;
	/** The most rows of a piece. */
	static final int ROWS = 16;
	/** So many more rows than are wanted are laid out, since rows differ in length. */
	private static final double SPARE = 1.1;
	/** Characters of a row before any is known. */
	private static final int ROW = 80;
	private static final char LINE_SEPARATOR = '\u2028';
	private static final char PARAGRAPH_SEPARATOR = '\u2029';

	private final String text;
	private int[] begins = new int[16];
	private int[] ends = new int[16];
	private int count;
	/** Lines that go on with the paragraph of the line before. */
	private final BitSet continued = new BitSet();
	private final BitSet rightToLeft = new BitSet();

	private WidgetLines(String text) {
		this.text = text;
	}

	/**
	 * Cuts a text.
	 *
	 * @param text        the whole text
	 * @param rightToLeft the direction of paragraphs without any letter that has one
	 * @param rows        breaks long paragraphs into rows; not asked about others
	 */
	public static WidgetLines of(String text, boolean rightToLeft, Rows rows) {
		WidgetLines lines = new WidgetLines(text);
		int begin = 0;
		while (begin <= text.length()) {
			int end = begin;
			while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
				end++;
			}
			lines.paragraph(begin, end, rightToLeft, rows);
			boolean two = end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n';
			begin = end + (two ? 2 : 1);
		}
		return lines;
	}

	/** Cuts a text where rows of a usual length would end, as long as it is not known how wide the page is. */
	public static WidgetLines guess(String text, boolean rightToLeft) {
		return of(text, rightToLeft, (from, to, direction) -> {
			int[] found = new int[(to - from) / ROW + 1];
			int rows = 0;
			for (int at = from; at < to; rows++) {
				int limit = Math.min(to, at + ROW);
				int space = limit < to ? text.lastIndexOf(' ', limit - 1) : -1;
				at = space > limit - ROW / 2 ? space + 1 : whole(text, limit, at);
				if (rows == found.length) {
					found = Arrays.copyOf(found, 2 * rows);
				}
				found[rows] = at;
			}
			return Arrays.copyOf(found, rows);
		});
	}

	private void paragraph(int begin, int end, boolean unless, Rows rows) {
		boolean direction = Directions.isRightToLeft(text, begin, end).orElse(Boolean.valueOf(unless)).booleanValue();
		int at = begin;
		double perRow = ROW;
		while (isLong(at, end)) {
			int to = whole(text, (int) Math.min(end, at + Math.max(ROW, perRow * (ROWS + 1) * SPARE)), at);
			int[] found = rows.ends(at, to, direction);
			int complete = to == end ? found.length : found.length - 1;
			int next = complete == 0 ? to : found[Math.min(ROWS, complete) - 1];
			perRow = complete == 0 ? 2 * perRow : (double) (next - at) / Math.min(ROWS, complete);
			if (complete == 0 && next - at < LONG && next < end) {
				continue; // a row of many characters that take no room: more of them
			}
			if (next == end) {
				break;
			}
			add(at, next - (isSpace(text.charAt(next - 1)) ? 1 : 0), at > begin, direction);
			at = next;
		}
		add(at, end, at > begin, direction);
	}

	private void add(int begin, int end, boolean goesOn, boolean direction) {
		if (count == begins.length) {
			begins = Arrays.copyOf(begins, 2 * count);
			ends = Arrays.copyOf(ends, 2 * count);
		}
		begins[count] = begin;
		ends[count] = end;
		continued.set(count, goesOn);
		rightToLeft.set(count, direction);
		count++;
	}

	/** A paragraph is long by its characters, or by separators that end a row each. */
	private boolean isLong(int from, int to) {
		if (to - from > LONG) {
			return true;
		}
		int separators = 0;
		for (int i = from; i < to; i++) {
			char c = text.charAt(i);
			separators += c == LINE_SEPARATOR || c == PARAGRAPH_SEPARATOR ? 1 : 0;
		}
		return separators > ROWS;
	}

	/** An offset, or the one before when it would part a surrogate pair that begins after another offset. */
	private static int whole(String text, int offset, int after) {
		boolean parts = offset < text.length() && offset - 1 > after && Character.isLowSurrogate(text.charAt(offset))
				&& Character.isHighSurrogate(text.charAt(offset - 1));
		return parts ? offset - 1 : offset;
	}

	/** White space that takes no room at the end of a row. */
	private static boolean isSpace(char c) {
		return Character.isWhitespace(c);
	}

	/** How many lines there are, at least one. */
	public int count() {
		return count;
	}

	/** The offset of the first character of a line. */
	public int begin(int line) {
		return begins[line];
	}

	/** The offset after the last character of a line, before the delimiter. */
	public int end(int line) {
		return ends[line];
	}

	/** The line that an offset is in, or in the delimiter of which it is. */
	public int at(int offset) {
		int found = Arrays.binarySearch(begins, 0, count, offset);
		return found >= 0 ? found : -found - 2;
	}

	/** Whether a line is of a paragraph that reads from right to left. */
	public boolean isRightToLeft(int line) {
		return rightToLeft.get(line);
	}

	/** Whether a line goes on with the paragraph of the line before. */
	public boolean isContinued(int line) {
		return continued.get(line);
	}

	/** Whether any paragraph is cut. */
	public boolean isCut() {
		return !continued.isEmpty();
	}

	/** Whether a paragraph is cut between two offsets. */
	public boolean isCut(int from, int to) {
		int next = continued.nextSetBit(at(from) + 1);
		return next >= 0 && next <= at(to);
	}

	/** The whole paragraph at an offset, with its delimiter. */
	public TextRange paragraph(int offset) {
		int line = at(offset);
		int next = continued.nextClearBit(line + 1);
		return new TextRange(begins[continued.previousClearBit(line)], next < count ? begins[next] : text.length());
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof WidgetLines lines && count == lines.count && text.equals(lines.text) && continued.equals(lines.continued)
				&& rightToLeft.equals(lines.rightToLeft) && Arrays.equals(begins, 0, count, lines.begins, 0, count);
	}

	@Override
	public int hashCode() {
		return 31 * text.hashCode() + count;
	}
}
