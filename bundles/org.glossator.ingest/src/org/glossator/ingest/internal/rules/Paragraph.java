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
	private static final Pattern BLOCK = Pattern.compile("\\S(?:.|\n(?![\\h]*(?:\n|$)))*");
	private static final Pattern LINE = Pattern.compile("\\S.*");

	/* The paragraphs of a text, in order. */
	static List<Paragraph> of(String text) {
		Pattern pattern = BLANK_LINE.matcher(text.strip()).find() ? BLOCK : LINE;
		List<Paragraph> found = new ArrayList<>();
		Matcher matcher = pattern.matcher(text);
		while (matcher.find()) {
			int end = matcher.end();
			while (Character.isWhitespace(text.charAt(end - 1))) {
				end--;
			}
			found.add(new Paragraph(matcher.start(), end, text.substring(matcher.start(), end)));
		}
		return found;
	}

	/** {@return whether it is one line} */
	boolean isLine() {
		return text.indexOf('\n') < 0;
	}
}
