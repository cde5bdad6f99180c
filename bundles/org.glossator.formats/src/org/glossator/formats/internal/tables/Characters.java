// SPDX-License-Identifier: EPL-2.0
package org.glossator.formats.internal.tables;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Where the characters of a text are. Java and UIMA count UTF-16 code units, of which an emoji has two; R and Python count code
 * points, and so does a person. A range whose end lies inside a character is widened to the whole of it.
 */
final class Characters {

	private final String text;
	/** The offsets in UTF-16 code units of the second halves of characters. */
	private final int[] halves;

	Characters(String text) {
		this.text = text;
		this.halves = IntStream.range(1, text.length()).filter(i -> Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i))).toArray();
	}

	/** A range in both ways of counting, and its text. */
	record Range(int begin, int end, int beginCodePoint, int endCodePoint, String text, boolean isSplit) {
	}

	/** The range between two offsets in UTF-16 code units, which stay as they are. */
	Range range(int begin, int end) {
		boolean split = isInside(begin) || isInside(end);
		int from = isInside(begin) ? begin - 1 : begin;
		int to = isInside(end) ? end + 1 : end;
		int first = Math.clamp(from, 0, text.length());
		return new Range(begin, end, codePoint(from), codePoint(to), text.substring(first, Math.clamp(to, first, text.length())), split);
	}

	private boolean isInside(int offset) {
		return Arrays.binarySearch(halves, offset) >= 0;
	}

	/** @param offset not inside a character */
	private int codePoint(int offset) {
		return offset + 1 + Arrays.binarySearch(halves, offset); // the place to put it, as -1-place, is how many halves there are before it
	}
}
