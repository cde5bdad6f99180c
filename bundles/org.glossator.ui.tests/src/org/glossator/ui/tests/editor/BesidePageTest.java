// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.tests.editor;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.glossator.cas.text.TextRange;
import org.glossator.study.parts.CodingKey;
import org.glossator.ui.editor.marks.Underline;
import org.glossator.ui.editor.marks.Underlines;
import org.glossator.ui.tests.Workbench;
import org.junit.jupiter.api.Test;

/** How codings look that are shown under one's own to be looked at, and that the pointer does not find them. */
class BesidePageTest extends PageInView {

	private static final int BEGIN = 14;
	private static final int END = 40;

	@Test
	void theirLinesAreDashedAndLieUnderMine() {
		show(line(BEGIN, END));
		int mine = row(RED, BEGIN, END);
		assertEquals(0, row(BLUE, BEGIN, END));
		showBeside(beside("ben", BEGIN, END, "BK"));
		assertEquals(mine, row(RED, BEGIN, END), "mine is as it was");
		int dashes = row(BLUE, BEGIN, END);
		int width = text().getTextBounds(BEGIN, END - 1).width;
		assertTrue(dashes > width / 2 && dashes < width * 9 / 10, () -> dashes + " of " + width);
		assertTrue(firstRow(BLUE, BEGIN, END) > firstRow(RED, BEGIN, END), "under mine");
		showBeside();
		assertEquals(0, row(BLUE, BEGIN, END));
	}

	@Test
	void theirInitialsStandInAFrameWhereTheyBegin() {
		showBeside(beside("ben", BEGIN, END, "BK"));
		Rectangle words = text().getTextBounds(BEGIN, END - 1);
		Rectangle label = new Rectangle(words.x, words.y + words.height + 4, 40, text().getLineSpacing() - 4);
		int frame = longestRun(picture(), label, BLUE);
		assertTrue(frame >= 8, () -> frame + " pixels of a frame");
		showBeside(beside("ben", BEGIN, END, "BK"), beside("cem", BEGIN, END, "CD"));
		assertTrue(longestRun(picture(), new Rectangle(label.x + frame + 2, label.y, 40, label.height), BLUE) >= 8, "the second behind the first");
	}

	@Test
	void nothingMovesAndMineLooksAsBeforeWhereNobodyElseCoded() {
		show(line(BEGIN, END));
		Rectangle far = text().getTextBounds(TEXT.length() / 3, TEXT.length() / 3);
		ImageData before = picture();
		showBeside(beside("ben", SENTENCE.length() * 8 * 3, SENTENCE.length() * 8 * 3 + 9, "BK"));
		assertEquals(far, text().getTextBounds(TEXT.length() / 3, TEXT.length() / 3));
		Rectangle first = new Rectangle(0, 0, before.width, text().getTextBounds(BEGIN, BEGIN).y + 2 * text().getLineHeight());
		assertEquals(count(before, first, ink(RED)), count(picture(), first, ink(RED)));
		showBeside();
		assertArrayEquals(before.data, picture().data);
	}

	@Test
	void aClickOnTheirLineOrInitialsFindsNothingAndOneOnTheWordsFindsMine() {
		show(line(BEGIN, END));
		showBeside(beside("ben", BEGIN, END, "BK"));
		Rectangle words = text().getTextBounds(BEGIN, END - 1);
		assertEquals(List.of("mine"), page.uidsAt(new Point(words.x + 20, words.y + words.height / 2)));
		Set<List<String>> found = new HashSet<>();
		for (int y = firstRow(BLUE, BEGIN, END); y < words.y + words.height + text().getLineSpacing() - 2; y++) {
			if (count(picture(), new Rectangle(words.x, y, 2, 1), ink(BLUE)) > 0) {
				found.add(page.uidsAt(new Point(words.x, y)));
			}
		}
		assertEquals(Set.of(List.of()), found);
		assertEquals(List.of("mine"), page.besideAt(BEGIN + 1).stream().map(Underline::uid).toList(), "a copy of a coding has its uid");
	}

	@Test
	void whatIsEmphasisedIsMineAlthoughACopyOfItHasItsUid() {
		show(line(BEGIN, END));
		showBeside(beside("ben", BEGIN + 200, END + 200, "BK"));
		int before = row(BLUE, BEGIN + 200, END + 200);
		assertTrue(before > 0);
		page.emphasise(Set.of("mine"), List.of());
		painted();
		assertEquals(0, row(BLUE, BEGIN + 200, END + 200), "it recedes");
		page.emphasise(Set.of(), List.of());
		painted();
		assertEquals(before, row(BLUE, BEGIN + 200, END + 200));
	}

	@Test
	void aLongPassageHasADashedStripeFurtherOutThanMine() {
		int end = SENTENCE.length() * 7;
		show(line(4, end));
		showBeside(beside("ben", 4, end, "BK"));
		Rectangle middle = text().getTextBounds(end / 2, end / 2);
		ImageData picture = picture();
		Rectangle margin = new Rectangle(0, text().getTextBounds(4, 4).y + 20, text().getLeftMargin(), middle.y - text().getTextBounds(4, 4).y);
		int red = column(picture, margin, RED);
		int blue = column(picture, margin, BLUE);
		assertTrue(blue > 0 && blue < red, () -> blue + " < " + red);
		int dashes = count(picture, new Rectangle(blue, margin.y, 1, margin.height), ink(BLUE));
		assertTrue(dashes > margin.height / 3 && dashes < margin.height * 9 / 10, () -> dashes + " of " + margin.height);
		assertEquals(List.of(), page.uidsAt(new Point(blue, middle.y)));
		assertEquals(List.of("mine"), page.uidsAt(new Point(red, middle.y)));
	}

	@Test
	void howeverManyOfThemLieOnTopOfEachOtherTheyStayBeneathTheirLine() {
		List<Underline> many = new ArrayList<>();
		for (int i = 0; i < 20_000; i++) {
			many.add(beside("coder" + i % 4, i % 3, 40 + i % 7, "C" + i % 4));
		}
		long before = Workbench.allocated();
		show(line(BEGIN, END));
		showBeside(many.toArray(Underline[]::new));
		long taken = Workbench.allocated() - before;
		assertTrue(taken < 100_000_000, () -> taken + " bytes");
		Rectangle box = text().getTextBounds(0, 46);
		Rectangle below = new Rectangle(0, box.y + box.height + text().getLineSpacing(), 900, 700);
		assertEquals(0, count(picture(), below, ink(BLUE)), "nothing lies over the next line");
		Rectangle beneath = new Rectangle(box.x, box.y + box.height, box.width, text().getLineSpacing());
		assertTrue(count(picture(), beneath, ink(BLUE)) > box.width / 2, "there are lines");
		assertTrue(row(RED, BEGIN, END) > text().getTextBounds(BEGIN, END - 1).width * 9 / 10, "mine is there, and no dashes");
	}

	@Test
	void dashesOverEachOtherStayDashes() {
		List<Underline> staggered = new ArrayList<>();
		for (int i = 0; i < 24; i++) {
			staggered.add(beside("ben", i, 40 + i, "BK"));
		}
		showBeside(staggered.toArray(Underline[]::new));
		int width = text().getTextBounds(30, 39).width;
		int most = row(BLUE, 30, 40);
		assertTrue(most > width / 2 && most < width * 9 / 10, () -> most + " of " + width);
	}

	private void showBeside(Underline... others) {
		page.showBeside(new Underlines(List.of(others)));
		painted();
	}

	private static Underline line(int begin, int end) {
		return new Underline("mine", "", List.of(new TextRange(begin, end)), RED, List.of("Mine"));
	}

	private static Underline beside(String whose, int begin, int end, String initials) {
		return new Underline(Optional.of(CodingKey.of(whose, "article")), "mine", "", List.of(new TextRange(begin, end)), BLUE, List.of(initials));
	}

	/** The most pixels of a colour that are in one row beneath some words. */
	private int row(RGB colour, int begin, int end) {
		Rectangle words = text().getTextBounds(begin, end - 1);
		ImageData picture = picture();
		int most = 0;
		for (int y = words.y + words.height; y < words.y + words.height + text().getLineSpacing(); y++) {
			most = Math.max(most, count(picture, new Rectangle(words.x, y, words.width, 1), ink(colour)));
		}
		return most;
	}

	/** The first row beneath some words that has a colour. */
	private int firstRow(RGB colour, int begin, int end) {
		Rectangle words = text().getTextBounds(begin, end - 1);
		ImageData picture = picture();
		int y = words.y + words.height;
		while (count(picture, new Rectangle(words.x, y, words.width, 1), ink(colour)) == 0) {
			y++;
		}
		return y;
	}

	/** The first column of an area that has much of a colour; -1 when none has. */
	private int column(ImageData picture, Rectangle area, RGB colour) {
		for (int x = area.x; x < area.x + area.width; x++) {
			if (count(picture, new Rectangle(x, area.y, 1, area.height), ink(colour)) > area.height / 3) {
				return x;
			}
		}
		return -1;
	}

	/** The longest row of pixels of nearly a colour in an area: what is drawn as a line may be mixed with the page at its edge. */
	private int longestRun(ImageData picture, Rectangle area, RGB colour) {
		int longest = 0;
		for (int y = area.y; y < area.y + area.height; y++) {
			int run = 0;
			for (int x = area.x; x < area.x + area.width; x++) {
				RGB seen = rgb(picture, x, y);
				RGB ink = ink(colour);
				run = Math.abs(seen.red - ink.red) + Math.abs(seen.green - ink.green) + Math.abs(seen.blue - ink.blue) < 90 ? run + 1 : 0;
				longest = Math.max(longest, run);
			}
		}
		return longest;
	}
}
