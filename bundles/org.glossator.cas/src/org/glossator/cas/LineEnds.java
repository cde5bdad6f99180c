// SPDX-License-Identifier: EPL-2.0
package org.glossator.cas;

import java.util.Arrays;

/**
 * A text as articles have it: with line feeds as its only line ends and without a byte order mark; and where each place of the
 * text as it was has gone.
 */
final class LineEnds {

	private static final char BYTE_ORDER_MARK = '\uFEFF';

	private final String text;
	/** Where the characters were that were left out, in ascending order. */
	private final int[] left;

	LineEnds(String original) {
		StringBuilder kept = new StringBuilder(original.length());
		int[] gone = new int[8];
		int count = 0;
		for (int i = 0; i < original.length(); i++) {
			char c = original.charAt(i);
			boolean pair = c == '\r' && i + 1 < original.length() && original.charAt(i + 1) == '\n';
			if (pair || c == BYTE_ORDER_MARK && i == 0) {
				if (count == gone.length) {
					gone = Arrays.copyOf(gone, 2 * count);
				}
				gone[count++] = i;
			} else {
				kept.append(c == '\r' ? '\n' : c);
			}
		}
		text = kept.toString();
		left = Arrays.copyOf(gone, count);
	}

	String text() {
		return text;
	}

	// Where an offset of the original is in the text; both in UTF-16 code units.
	int shifted(int offset) {
		int at = Arrays.binarySearch(left, offset);
		return offset - (at < 0 ? -at - 1 : at);
	}
}
