// SPDX-License-Identifier: EPL-2.0
package org.glossator.ingest.internal.fork;

import java.util.List;

import org.glossator.ingest.internal.fork.PdfLines.Line;

/**
 * Puts the lines of printed pages together to paragraphs. A paragraph starts where the place of a line on the page says so, by a
 * gap or by being set in; and after a sentence that ends a line although the next word would have fitted on it. One that
 * goes on in the middle of a sentence on the next page is one paragraph.
 */
final class PrintedParagraphs {

	private static final String ENDS_SENTENCE = ".?!…";
	private static final String AFTER_SENTENCE = "\"'”’»)]";
	/** Letters differ in width: a line is short only when it lacks more than they can make up for. */
	private static final double FULL = 0.8;
	/** Of fewer lines nobody can tell how long they are when they are full. */
	private static final int LEAST_LINES = 4;

	private PrintedParagraphs() {
	}

	/* Lays out the pages. */
	static void layOut(List<List<Line>> pages, Layout layout) {
		String before = "";
		for (List<Line> page : pages) {
			int full = full(page);
			for (int i = 0; i < page.size(); i++) {
				Line line = page.get(i);
				boolean goesOn = i == 0 ? isSplit(before, line.text()) : !line.starts() && !isEnd(before, line.text(), full);
				if (goesOn) {
					layout.text("\n");
				} else {
					layout.begin(Layout.Kind.PARAGRAPH);
				}
				layout.text(line.text());
				before = line.text();
			}
		}
		layout.end();
	}

	/* How long a line of the page is, in UTF-16 code units, when it is full: nine of ten are no longer. */
	private static int full(List<Line> page) {
		return page.size() < LEAST_LINES ? 0
				: page.stream().map(Line::text).mapToInt(String::length).sorted().skip(page.size() * 9L / 10).findFirst().orElse(0);
	}

	private static boolean isEnd(String line, String next, int full) {
		int word = next.indexOf(' ') < 0 ? next.length() : next.indexOf(' ');
		return endsSentence(line) && startsSentence(next) && line.length() + 1 + word < FULL * full;
	}

	/* Whether a paragraph is parted by the end of a page. */
	private static boolean isSplit(String line, String next) {
		return !line.isEmpty() && !endsSentence(line) && Character.isLowerCase(next.codePointAt(0));
	}

	private static boolean endsSentence(String line) {
		int end = line.length() - 1;
		while (end > 0 && AFTER_SENTENCE.indexOf(line.charAt(end)) >= 0) {
			end--;
		}
		return end >= 0 && ENDS_SENTENCE.indexOf(line.charAt(end)) >= 0;
	}

	/* A letter that has no small form starts sentences as well. */
	private static boolean startsSentence(String line) {
		return !Character.isLowerCase(line.codePointAt(0));
	}
}
