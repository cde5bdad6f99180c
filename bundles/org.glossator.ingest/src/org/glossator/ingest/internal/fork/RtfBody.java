// SPDX-License-Identifier: EPL-2.0
package org.glossator.ingest.internal.fork;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Empties those groups of a rich text that hold no text of its author's: headers and footers of the pages, comments, and what
 * was deleted while changes were tracked. Tika's reader gives them like any other text.
 */
final class RtfBody {

	/** After the brace that opens a group. */
	private static final Pattern NOT_BODY = Pattern
			.compile("\\s*(?:\\\\\\*\\s*)?\\\\(?:(header[lrf]?|footer[lrf]?)|annotation|atn[a-z]+|atrf[a-z]+)(?![a-z])");
	private static final Pattern WORD = Pattern.compile("\\\\([a-z]+)(-?\\d+)? ?");
	private static final int NONE = -1;

	private final String rtf;
	private final StringBuilder out = new StringBuilder();
	private int depth;
	/** The depth of the group that is being left out. */
	private int leftOut = NONE;

	private RtfBody(String rtf) {
		this.rtf = rtf;
	}

	/* The rich text without the groups. */
	static byte[] of(byte[] rtf) {
		RtfBody body = new RtfBody(new String(rtf, StandardCharsets.ISO_8859_1));
		body.read();
		return body.out.toString().getBytes(StandardCharsets.ISO_8859_1);
	}

	private void read() {
		Matcher notBody = NOT_BODY.matcher(rtf);
		Matcher word = WORD.matcher(rtf);
		int at = 0;
		while (at < rtf.length()) {
			char c = rtf.charAt(at);
			int next = at + 1;
			if (c == '{') {
				depth++;
				keep(at, next);
				if (leftOut == NONE && notBody.region(next, rtf.length()).lookingAt()) {
					// Tika takes text for a property of the document until the first paragraph is set, here as a rule.
					out.append(notBody.group(1) == null ? "" : "\\pard ");
					leftOut = depth;
				}
			} else if (c == '}') {
				leftOut = leftOut == depth ? NONE : leftOut; // the group itself stays, empty
				depth--;
				keep(at, next);
			} else if (c == '\\' && word.region(at, rtf.length()).lookingAt()) {
				next = afterWord(word);
				keep(at, next);
			} else {
				next = Math.min(rtf.length(), c == '\\' ? at + 2 : next);
				keep(at, next);
			}
			at = next;
		}
	}

	private int afterWord(Matcher word) {
		String number = word.group(2);
		if (word.group(1).equals("deleted") && !"0".equals(number) && leftOut == NONE) {
			leftOut = depth;
		}
		// Bytes may follow, among them braces.
		return word.group(1).equals("bin") && number != null && number.length() < 10
				? Math.clamp((long) word.end() + Integer.parseInt(number), word.end(), rtf.length())
				: word.end();
	}

	private void keep(int from, int to) {
		if (leftOut == NONE) {
			out.append(rtf, from, to);
		}
	}
}
