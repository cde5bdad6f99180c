// SPDX-License-Identifier: EPL-2.0
package org.glossator.rules.marks;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells what a quotation mark is by its shape and its neighbours: an opening or closing mark, or an apostrophe. */
final class MarkReader {

	/** What a character does. */
	enum Mark {
		NONE, OPEN_DOUBLE, CLOSE_DOUBLE, OPEN_SINGLE, CLOSE_SINGLE
	}

	private static final Pattern DECADE = Pattern.compile("\\d0s");

	private final String text;
	private final Set<String> elisions;
	/** The line that was looked at last, and its first low mark; -1 when it has none. */
	private int lineBegin;
	private int lineEnd;
	private int firstLow;

	MarkReader(String text, Set<String> elisions) {
		this.text = text;
		this.elisions = elisions;
	}

	/** Whether a character may do anything. */
	static boolean isMark(char c) {
		return switch (c) {
			case '“', '„', '‟', '«', '”', '»', '"', '‘', '‚', '‹', '’', '›', '\'' -> true;
			default -> false;
		};
	}

	/** The function of a character, given which kinds of quotation are open before it. */
	Mark at(int at, boolean doubleOpen, boolean singleOpen) {
		return switch (text.charAt(at)) {
			case '“' -> doubleOpen && isAfterLow(at) || (doubleOpen || singleOpen) && endsWord(at) ? Mark.CLOSE_DOUBLE : Mark.OPEN_DOUBLE;
			case '„', '‟' -> Mark.OPEN_DOUBLE;
			case '«' -> doubleOpen && endsWord(at) ? Mark.CLOSE_DOUBLE : Mark.OPEN_DOUBLE;
			case '”', '»' -> !doubleOpen && beginsWord(at) ? Mark.OPEN_DOUBLE : Mark.CLOSE_DOUBLE;
			case '"' -> straightDouble(at, doubleOpen);
			case '‘', '‚', '‹' -> openingSingle(at, singleOpen);
			case '›' -> singleOpen || !beginsWord(at) ? Mark.CLOSE_SINGLE : Mark.OPEN_SINGLE;
			case '’' -> isWordStart(at) || Quotations.isApostrophe(text, at) ? Mark.NONE : Mark.CLOSE_SINGLE;
			case '\'' -> straightSingle(at);
			default -> Mark.NONE;
		};
	}

	/** »So« in German, ”so” in Swedish: a mark that closes elsewhere opens where nothing is open and a word begins. */
	private boolean beginsWord(int at) {
		return isGap(at - 1) && at + 1 < text.length() && (Character.isLetterOrDigit(text.charAt(at + 1)) || "“‘„‚«‹›’\"'([…¿¡".indexOf(text.charAt(at + 1)) >= 0);
	}

	/** A mark that opens elsewhere, turned the wrong way or in the German way, closes where something is open and a word has ended. */
	private boolean endsWord(int at) {
		return !isGap(at - 1) && (at + 1 >= text.length() || isGapOrPoint(at + 1));
	}

	/** German and its neighbours open with a low mark and close with one that opens in English. */
	private boolean isAfterLow(int at) {
		if (at < lineBegin || at >= lineEnd) {
			lineBegin = text.lastIndexOf('\n', at) + 1;
			int next = text.indexOf('\n', at);
			lineEnd = next < 0 ? text.length() : next;
			firstLow = text.indexOf('„', lineBegin, lineEnd);
		}
		return firstLow >= 0 && firstLow <= at;
	}

	private Mark straightDouble(int at, boolean doubleOpen) {
		boolean afterGap = isGap(at - 1);
		boolean beforeGap = at + 1 >= text.length() || !Character.isLetterOrDigit(text.charAt(at + 1)) && isGapOrPoint(at + 1);
		if (afterGap != beforeGap) {
			return afterGap ? Mark.OPEN_DOUBLE : Mark.CLOSE_DOUBLE;
		}
		return doubleOpen ? Mark.CLOSE_DOUBLE : Mark.OPEN_DOUBLE;
	}

	private Mark openingSingle(int at, boolean singleOpen) {
		if (Quotations.isApostrophe(text, at) || isElision(at)) {
			return Mark.NONE;
		}
		return endsWord(at) ? singleOpen ? Mark.CLOSE_SINGLE : Mark.NONE : Mark.OPEN_SINGLE;
	}

	private Mark straightSingle(int at) {
		if (Quotations.isApostrophe(text, at) || isElision(at)) {
			return Mark.NONE;
		}
		if (isGap(at - 1)) {
			return at + 1 < text.length() && !Character.isWhitespace(text.charAt(at + 1)) ? Mark.OPEN_SINGLE : Mark.NONE;
		}
		return at + 1 < text.length() && Character.isLetter(text.charAt(at + 1)) ? Mark.NONE : Mark.CLOSE_SINGLE;
	}

	/** The next mark that closes, before one of the same kind that opens; -1 when there is none. */
	int nextClose(int from, int end, boolean isDouble) {
		for (int i = from; i < end; i++) {
			Mark mark = at(i, true, true);
			if (mark == (isDouble ? Mark.CLOSE_DOUBLE : Mark.CLOSE_SINGLE)) {
				return i;
			}
			if (mark == (isDouble ? Mark.OPEN_DOUBLE : Mark.OPEN_SINGLE)) {
				return -1;
			}
		}
		return -1;
	}

	/** Whether a closing single mark can as well be the apostrophe of “the senators’ idea” or “goin’ home”. */
	boolean mayBePossessive(int at) {
		char before = at > 0 ? Character.toLowerCase(text.charAt(at - 1)) : ' ';
		boolean goesOn = at + 2 < text.length() && text.charAt(at + 1) == ' ' && Character.isLetter(text.charAt(at + 2));
		return (before == 's' || before == 'n') && goesOn;
	}

	private boolean isWordStart(int at) {
		return isGap(at - 1) && at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
	}

	/** ‘em, '90s: an apostrophe that a word processor turned the wrong way. */
	private boolean isElision(int at) {
		if (!isGap(at - 1)) {
			return false;
		}
		int end = at + 1;
		while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
			end++;
		}
		String word = text.substring(at + 1, end).toLowerCase(Locale.ROOT);
		return elisions.contains(word) || DECADE.matcher(word).matches();
	}

	/** Whether an opening mark may stand after this offset. */
	private boolean isGap(int at) {
		return at < 0 || Character.isWhitespace(text.charAt(at)) || Character.isSpaceChar(text.charAt(at))
				|| "([{—–-/“‘«„\"'".indexOf(text.charAt(at)) >= 0;
	}

	private boolean isGapOrPoint(int at) {
		char c = text.charAt(at);
		return Character.isWhitespace(c) || Character.isSpaceChar(c) || ".,;:!?)]}—–-/…”’»\"'".indexOf(c) >= 0;
	}

	static boolean isSingle(char c) {
		return c == '’' || c == '\'' || c == '‘';
	}

	static boolean isBreak(char c) {
		return c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
	}
}
