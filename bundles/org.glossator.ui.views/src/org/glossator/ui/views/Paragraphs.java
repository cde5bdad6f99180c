// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.views;

import java.util.Arrays;
import java.util.stream.IntStream;

/** The paragraphs of an article, to tell people where something is; lines of white space alone are none. */
public final class Paragraphs {

	private final int[] begins;

	/** Finds the paragraphs of a text: its lines. */
	public Paragraphs(String text) {
		IntStream.Builder found = IntStream.builder();
		int line = 0;
		while (line < text.length()) {
			int feed = text.indexOf('\n', line);
			int next = feed < 0 ? text.length() : feed + 1;
			if (!text.substring(line, next).isBlank()) {
				found.add(line);
			}
			line = next;
		}
		begins = found.build().toArray();
	}

	/** The number of the paragraph that holds an offset in UTF-16 code units, from 1. */
	public int at(int offset) {
		int at = Arrays.binarySearch(begins, offset);
		return at >= 0 ? at + 1 : Math.max(1, -at - 1);
	}
}
