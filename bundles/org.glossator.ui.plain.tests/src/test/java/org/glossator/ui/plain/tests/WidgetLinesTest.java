// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.plain.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;

import org.glossator.cas.text.TextRange;
import org.glossator.ui.editor.content.Directions;
import org.glossator.ui.editor.content.Rows;
import org.glossator.ui.editor.content.WidgetLines;
import org.junit.jupiter.api.Test;

/** In which lines the widget gets a text, without any widget: rows are of a fixed number of characters here, or up to a space. */
class WidgetLinesTest {

	private static final int ROW = 70;

	/** Rows as a widget breaks them, and how many characters were laid out for that. */
	private static final class Laid implements Rows {
		private final String text;
		private long characters;
		private int longest;

		Laid(String text) {
			this.text = text;
		}

		@Override
		public int[] ends(int from, int to, boolean rightToLeft) {
			characters += to - from;
			longest = Math.max(longest, to - from);
			int[] ends = new int[to - from];
			int count = 0;
			for (int at = from; at < to; count++) {
				at = Math.min(to, end(text, at));
				ends[count] = at;
			}
			return Arrays.copyOf(ends, count);
		}

		static int end(String text, int at) {
			int separator = text.indexOf('\u2028', at);
			int limit = Math.min(text.length(), at + ROW);
			if (separator >= 0 && separator < limit) {
				return separator + 1;
			}
			int space = limit < text.length() ? text.lastIndexOf(' ', limit) : -1;
			return space > at ? space + 1 : limit;
		}
	}

	@Test
	void aParagraphIsLaidOutOnceAndInSmallPiecesHoweverLongItIs() {
		for (int length : new int[] { 3_000, 30_000, 300_000, 3_000_000 }) {
			String text = "The committee rejected the plan. ".repeat(length / 33);
			Laid rows = new Laid(text);
			WidgetLines lines = WidgetLines.of(text, false, rows);
			assertTrue(rows.characters < 1.25 * text.length(), () -> rows.characters + " characters laid out for " + text.length());
			assertTrue(rows.longest < 2000, () -> rows.longest + " at once");
			assertTrue(lines.count() > text.length() / 2000);
		}
	}

	@Test
	void aCutIsWhereARowEndsAndTakesTheSpaceThere() {
		String text = "First\n\n" + "A sentence of some words. ".repeat(400) + "\r\nLast";
		WidgetLines lines = WidgetLines.of(text, false, new Laid(text));
		int row = 7;
		for (int line = 2; line < lines.count() - 1; line++) {
			while (row < lines.begin(line)) {
				row = Laid.end(text, row);
			}
			assertEquals(row, lines.begin(line), "line " + line);
			assertTrue(lines.end(line) - lines.begin(line) <= 2000);
			if (line > 2) {
				assertTrue(lines.isContinued(line));
				assertEquals(lines.begin(line) - 1, lines.end(line - 1));
				assertEquals(' ', text.charAt(lines.end(line - 1)));
			}
		}
		assertEquals("First", text.substring(lines.begin(0), lines.end(0)));
		assertEquals(lines.begin(1), lines.end(1));
		assertEquals("Last", text.substring(lines.begin(lines.count() - 1), lines.end(lines.count() - 1)));
		assertEquals(new TextRange(7, text.length() - 4), lines.paragraph(4000));
		assertEquals(new TextRange(0, 6), lines.paragraph(3));
		assertTrue(lines.isCut(7, 5000));
		assertFalse(lines.isCut(7, 100));
		assertFalse(lines.isCut(0, 7));
		for (int offset = 0; offset <= text.length(); offset++) {
			int line = lines.at(offset);
			assertTrue(lines.begin(line) <= offset && (line + 1 == lines.count() || offset < lines.begin(line + 1)));
		}
	}

	@Test
	void whatHasNoSpaceIsCutBetweenItsCharacters() {
		String text = "\ud83d\ude00".repeat(5000);
		WidgetLines lines = WidgetLines.of(text, false, new Laid(text));
		assertTrue(lines.isCut());
		for (int line = 1; line < lines.count(); line++) {
			assertEquals(lines.begin(line), lines.end(line - 1));
			assertTrue(Character.isHighSurrogate(text.charAt(lines.begin(line))));
		}
		assertEquals(lines.count(), WidgetLines.of(text, false, new Laid(text)).count());
		assertTrue(WidgetLines.guess(text, false).isCut());
	}

	@Test
	void linesThatEndByACharacterAreCutWhenTheyAreMany() {
		String text = "a\u2028".repeat(500);
		WidgetLines lines = WidgetLines.of(text, false, new Laid(text));
		assertTrue(lines.count() > 30);
		assertEquals('\u2028', text.charAt(lines.end(0)));
	}

	@Test
	void whatIsNotLongIsNotLaidOut() {
		String text = ("Some words in a paragraph. ".repeat(60) + "\n\n").repeat(50);
		Laid rows = new Laid(text);
		WidgetLines lines = WidgetLines.of(text, false, rows);
		assertEquals(0, rows.characters);
		assertFalse(lines.isCut());
		assertEquals(101, lines.count());
		assertEquals(1, WidgetLines.of("", false, rows).count());
		assertEquals(2, WidgetLines.of("\n", false, rows).count());
	}

	@Test
	void aParagraphReadsAsItsFirstLetterAndOneWithoutAsTheLanguage() {
		String text = "\u0648\u0632\u064a\u0631 CNN\n123 CNN \u0648\n\u00ab\u05e9\u05dc\u05d5\u05dd\u00bb\n123\n\u2068\u0648\u2069 and";
		WidgetLines lines = WidgetLines.guess(text, true);
		assertTrue(lines.isRightToLeft(0));
		assertFalse(lines.isRightToLeft(1));
		assertTrue(lines.isRightToLeft(2));
		assertTrue(lines.isRightToLeft(3));
		assertFalse(lines.isRightToLeft(4), "isolated text does not count");
		assertFalse(WidgetLines.guess(text, false).isRightToLeft(3));
		String arabic = "\u0642\u0627\u0644 \u0627\u0644\u0648\u0632\u064a\u0631 and he left. ".repeat(300);
		WidgetLines cut = WidgetLines.of(arabic, false, new Laid(arabic));
		assertTrue(cut.isCut());
		for (int line = 0; line < cut.count(); line++) {
			assertTrue(cut.isRightToLeft(line), "as its paragraph, whatever it begins with");
		}
		assertTrue(Directions.isRightToLeft("ar-EG"));
		assertTrue(Directions.isRightToLeft("he"));
		assertFalse(Directions.isRightToLeft("hr"));
		assertFalse(Directions.isRightToLeft(""));
	}
}
