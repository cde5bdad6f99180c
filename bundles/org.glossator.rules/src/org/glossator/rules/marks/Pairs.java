// SPDX-License-Identifier: EPL-2.0
package org.glossator.rules.marks;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.glossator.cas.text.TextRange;

/** Takes quotation marks and brackets at the ends of a stretch of text in pairs: both or none of them. */
public final class Pairs {

	/** How far from an end a mark is looked for, in UTF-16 code units: a quotation of that length is no quotation of news. */
	private static final int REACH = 20_000;
	private static final String BRACKETS = "()[]{}";
	private static final String POINTS = ".,;:!?\u2026";

	/** A mark or bracket and the one that closes it, by their offsets. */
	private record Pair(int open, int close) {
	}

	private final String text;
	private final List<Pair> pairs = new ArrayList<>();
	private int begin;
	private int end;

	private Pairs(String text, TextRange range) {
		this.text = text;
		this.begin = range.begin();
		this.end = range.end();
	}

	/**
	 * Balances the ends of a stretch. Where it holds one mark of a pair, and there is nothing but marks, points and spaces between its
	 * end and the other mark, it takes that in; where the other mark is elsewhere, and the one stands at an end, it leaves it out. A
	 * mark that nothing answers stays as it is, and so does an apostrophe.
	 *
	 * @param text  the text
	 * @param range a stretch of it that does not begin or end with white space
	 * @return the stretch with both marks of each pair, or with neither
	 */
	public static TextRange balance(String text, TextRange range) {
		if (range.begin() >= range.end()) {
			return range;
		}
		Pairs pairs = new Pairs(text, range);
		int covered = pairs.read(range.begin());
		if (range.end() > covered) {
			pairs.read(range.end() - 1);
		}
		pairs.takeIn();
		pairs.leaveOut();
		return pairs.begin < pairs.end ? new TextRange(pairs.begin, pairs.end) : range;
	}

	/** Reads the paragraph at an offset, or of a very long one what is near; says where that ends. */
	private int read(int at) {
		int from = at;
		while (from > 0 && from > at - REACH && !MarkReader.isBreak(text.charAt(from - 1))) {
			from--;
		}
		int to = at;
		while (to < text.length() && to < at + REACH && !MarkReader.isBreak(text.charAt(to))) {
			to++;
		}
		String paragraph = text.substring(from, to);
		for (TextRange quoted : Quotations.of(paragraph, Quotations.ELISIONS).quoted()) {
			if (Quotations.isClosed(paragraph, quoted)) {
				pairs.add(new Pair(from + quoted.begin() - 1, from + quoted.end()));
			}
		}
		Deque<Integer> open = new ArrayDeque<>();
		for (int i = from; i < to; i++) {
			int bracket = BRACKETS.indexOf(text.charAt(i));
			if (bracket >= 0 && bracket % 2 == 0) {
				open.push(Integer.valueOf(i));
			} else if (bracket >= 0 && !open.isEmpty() && text.charAt(open.peek().intValue()) == BRACKETS.charAt(bracket - 1)) {
				pairs.add(new Pair(open.pop().intValue(), i));
			}
		}
		return to;
	}

	private void takeIn() {
		boolean again = true;
		while (again) {
			again = false;
			for (Pair pair : pairs) {
				if (holds(pair.close()) && isRightBefore(text, pair.open(), begin)) {
					begin = pair.open();
					again = true;
				} else if (holds(pair.open()) && isRightAfter(text, end, pair.close())) {
					end = pair.close() + 1;
					again = true;
				}
			}
		}
	}

	private void leaveOut() {
		boolean again = true;
		while (again) {
			again = false;
			for (Pair pair : pairs) {
				if (pair.open() == begin && pair.close() >= end) {
					begin++;
					again = true;
				} else if (pair.close() == end - 1 && pair.open() < begin) {
					end--;
					again = true;
				}
			}
			while (begin < end && isSpace(text.charAt(begin))) {
				begin++;
			}
			while (begin < end && isSpace(text.charAt(end - 1))) {
				end--;
			}
		}
	}

	private boolean holds(int at) {
		return begin <= at && at < end;
	}

	/** Whether an opening mark stands right before an offset: with nothing between them but spaces, marks and brackets. */
	public static boolean isRightBefore(String text, int open, int begin) {
		return open < begin && isSmall(text, open + 1, begin, "");
	}

	/** Whether a closing mark stands right after an offset: with nothing between them but spaces, marks, brackets and points. */
	public static boolean isRightAfter(String text, int end, int close) {
		return end <= close && isSmall(text, end, close, POINTS);
	}

	private static boolean isSmall(String text, int from, int to, String points) {
		for (int i = from; i < to; i++) {
			char c = text.charAt(i);
			if (!isSpace(c) && !MarkReader.isMark(c) && BRACKETS.indexOf(c) < 0 && points.indexOf(c) < 0) {
				return false;
			}
		}
		return true;
	}

	private static boolean isSpace(char c) {
		return Character.isWhitespace(c) || Character.isSpaceChar(c);
	}
}
