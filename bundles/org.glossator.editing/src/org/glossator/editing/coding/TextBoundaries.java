// SPDX-License-Identifier: EPL-2.0
package org.glossator.editing.coding;

import java.text.BreakIterator;
import java.text.CharacterIterator;
import java.util.Locale;

import org.glossator.cas.text.TextRange;
import org.glossator.rules.marks.Pairs;

/**
 * Where words and characters begin and end. All offsets are UTF-16 code units; none that is given back lies inside a surrogate
 * pair, a letter with its accents or a line end of two.
 */
public final class TextBoundaries {

	/** How far a character can reach, in UTF-16 code units; the longest that are written have some thirty. */
	private static final int REACH = 256;

	private TextBoundaries() {
	}

	/**
	 * Extends a range to whole words, takes white space off its ends, and takes quotation marks and brackets there in pairs.
	 *
	 * @param text  the text
	 * @param range a range of it
	 * @return the range; one that is empty, or that covers white space alone, is empty at its begin
	 */
	public static TextRange snap(String text, TextRange range) {
		int begin = clamp(text, range.begin());
		int end = Math.max(begin, clamp(text, range.end()));
		while (begin < end && isSpace(text.charAt(begin))) {
			begin++;
		}
		while (begin < end && isSpace(text.charAt(end - 1))) {
			end--;
		}
		if (begin == end) {
			int at = down(text, clamp(text, range.begin()));
			return new TextRange(at, at);
		}
		BreakIterator words = words(text);
		int from = inside(text, words, begin) ? words.preceding(begin) : down(text, begin);
		int to = inside(text, words, end) ? words.following(end) : up(text, end);
		TextRange paired = Pairs.balance(text, new TextRange(from, to));
		return new TextRange(down(text, paired.begin()), up(text, paired.end()));
	}

	/**
	 * The next place to the right.
	 *
	 * @param text   the text
	 * @param offset from where
	 * @param unit   the end of the next character, or that of the next word
	 * @return an offset greater than {@code offset}; the end of the text when there is nothing more
	 */
	public static int next(String text, int offset, TextUnit unit) {
		int from = clamp(text, offset);
		return from == text.length() ? from : unit == TextUnit.CHARACTER ? nextCharacter(text, from) : nextWord(text, from, RangeEnd.END);
	}

	/**
	 * The next place to the left.
	 *
	 * @param text   the text
	 * @param offset from where
	 * @param unit   the begin of the character before, or that of the word before
	 * @return an offset less than {@code offset}; 0 when there is nothing more
	 */
	public static int previous(String text, int offset, TextUnit unit) {
		int from = clamp(text, offset);
		return from == 0 ? 0
				: unit == TextUnit.CHARACTER ? previousCharacter(text, from) : previousWord(text, from, RangeEnd.BEGIN);
	}

	// The nearest end of a word, of this kind, to the right; the end of the text when there is none.
	static int nextWord(String text, int offset, RangeEnd end) {
		BreakIterator words = words(text);
		int begin = words.isBoundary(offset) ? offset : words.preceding(offset);
		for (int stop = words.following(begin); stop != BreakIterator.DONE; begin = stop, stop = words.next()) {
			int place = end == RangeEnd.BEGIN ? begin : stop;
			if (place > offset && isWord(text, begin, stop)) {
				return place;
			}
		}
		return text.length();
	}

	// The nearest end of a word, of this kind, to the left; 0 when there is none.
	static int previousWord(String text, int offset, RangeEnd end) {
		BreakIterator words = words(text);
		int stop = words.isBoundary(offset) ? offset : words.following(offset);
		for (int begin = words.preceding(stop); begin != BreakIterator.DONE; stop = begin, begin = words.previous()) {
			int place = end == RangeEnd.BEGIN ? begin : stop;
			if (place < offset && isWord(text, begin, stop)) {
				return place;
			}
		}
		return 0;
	}

	private static boolean inside(String text, BreakIterator words, int offset) {
		if (words.isBoundary(offset)) {
			return false;
		}
		int begin = words.preceding(offset);
		return isWord(text, begin, words.following(begin));
	}

	private static boolean isWord(String text, int begin, int end) {
		return text.substring(begin, end).codePoints().anyMatch(Character::isLetterOrDigit);
	}

	// The begin of the character that an offset lies in, or the offset itself when it lies between two.
	private static int down(String text, int offset) {
		return offset == 0 || offset == text.length() ? offset : previousCharacter(text, nextCharacter(text, offset));
	}

	private static int up(String text, int offset) {
		return offset == 0 || offset == text.length() ? offset : nextCharacter(text, previousCharacter(text, offset));
	}

	private static int nextCharacter(String text, int offset) {
		int start = Math.max(0, offset - REACH);
		return start + characters(text, start, offset + REACH).following(offset - start);
	}

	private static int previousCharacter(String text, int offset) {
		int start = Math.max(0, offset - REACH);
		return start + characters(text, start, offset + REACH).preceding(offset - start);
	}

	// Java looks for all characters of a text when it is given one, so it gets no more than is near.
	private static BreakIterator characters(String text, int start, int end) {
		BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
		characters.setText(text.substring(start, Math.min(text.length(), end)));
		return characters;
	}

	private static boolean isSpace(char c) {
		return Character.isWhitespace(c) || Character.isSpaceChar(c);
	}

	private static int clamp(String text, int offset) {
		return Math.max(0, Math.min(offset, text.length()));
	}

	private static BreakIterator words(String text) {
		BreakIterator words = BreakIterator.getWordInstance(Locale.ROOT);
		words.setText(new Readable(text));
		return words;
	}

	/** The text as Java's rules for words take it: they know no typographic apostrophe, and hold a dash for a hyphen. */
	private static final class Readable implements CharacterIterator {
		private static final char APOSTROPHE = '\u2019';
		private static final char EN_DASH = '\u2013';
		private static final char LAST_DASH = '\u2015';
		private final String text;
		private int index;

		Readable(String text) {
			this.text = text;
		}

		@Override
		public char current() {
			if (index >= text.length()) {
				return DONE;
			}
			char c = text.charAt(index);
			return c == APOSTROPHE ? '\'' : c >= EN_DASH && c <= LAST_DASH ? ' ' : c;
		}

		@Override
		public char first() {
			return setIndex(0);
		}

		@Override
		public char last() {
			return setIndex(Math.max(0, text.length() - 1));
		}

		@Override
		public char next() {
			return setIndex(Math.min(index + 1, text.length()));
		}

		@Override
		public char previous() {
			return index == 0 ? DONE : setIndex(index - 1);
		}

		@Override
		public char setIndex(int position) {
			index = position;
			return current();
		}

		@Override
		public int getBeginIndex() {
			return 0;
		}

		@Override
		public int getEndIndex() {
			return text.length();
		}

		@Override
		public int getIndex() {
			return index;
		}

		@Override
		public Object clone() {
			Readable copy = new Readable(text);
			copy.index = index;
			return copy;
		}
	}
}
