// SPDX-License-Identifier: EPL-2.0
package org.glossator.ingest.internal.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A stretch of text between blank lines, or a line where the text has no blank lines; without white space at its ends.
 *
 * @param begin offset of its first character, in UTF-16 code units
 * @param end offset after its last character
 * @param text its characters
 */
record Paragraph(int begin, int end, String text) {

	private static final Pattern BLANK_LINE = Pattern.compile("\n[\\h]*\n");
	private static final Pattern LINE = Pattern.compile("\\S.*");

	/* The paragraphs of a text, in order. */
	static List<Paragraph> of(String text) {
		boolean blocks = BLANK_LINE.matcher(text.strip()).find();
		List<Paragraph> found = new ArrayList<>();
		int begin = -1;
		int end = -1;
		// Line by line, for a pattern that matches a whole block needs a stack as deep as the block is long.
		for (Matcher line = LINE.matcher(text); line.find();) {
			int lineBegin = line.start();
			int lineEnd = line.end();
			while (lineBegin < lineEnd && isBlank(text.charAt(lineBegin))) {
				lineBegin++;
			}
			while (lineBegin < lineEnd && isBlank(text.charAt(lineEnd - 1))) {
				lineEnd--;
			}
			if (lineBegin == lineEnd) {
				continue;
			}
			if (begin >= 0 && !(blocks && isNextLine(text, end, lineBegin))) {
				found.add(new Paragraph(begin, end, text.substring(begin, end)));
				begin = -1;
			}
			begin = begin < 0 ? lineBegin : begin;
			end = lineEnd;
		}
		if (begin >= 0) {
			found.add(new Paragraph(begin, end, text.substring(begin, end)));
		}
		return found;
	}

	/* Whether one line feed and nothing but blanks stand between two offsets. */
	private static boolean isNextLine(String text, int from, int to) {
		int feed = text.indexOf('\n', from);
		return feed >= 0 && feed < to && text.lastIndexOf('\n', to - 1) == feed;
	}

	private static boolean isBlank(char c) {
		return Character.isWhitespace(c) || Character.isSpaceChar(c);
	}

	/** {@return whether it is one line} */
	boolean isLine() {
		return text.indexOf('\n') < 0;
	}
}
