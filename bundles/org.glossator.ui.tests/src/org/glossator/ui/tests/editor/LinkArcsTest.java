// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.tests.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.glossator.cas.text.TextRange;
import org.glossator.ui.editor.arcs.LinkArc;
import org.glossator.ui.editor.marks.Underline;
import org.junit.jupiter.api.Test;

/** The arrows of links as they are painted: they lead where they should, and over no letter. */
class LinkArcsTest extends PageInView {

	/** What differs less from the paper is a tint, or the soft edge of something. */
	private static final int FAINT = 70;

	@Test
	void anArrowLeadsAlongALineToTheNextAndFartherAndHidesNothing() {
		int begin = lineStart(2) + 30;
		TextRange from = new TextRange(begin, begin + 9);
		for (int to : new int[] { lineStart(2) + 4, lineStart(1) + 30, lineStart(1) + 60, lineStart(3) + 30, lineStart(3) + 2, lineStart(0) + 40, lineStart(5) + 50 }) {
			TextRange target = new TextRange(to, to + 9);
			show(from, target);
			page.emphasise(Set.of("from"), List.of());
			ImageData without = seen();
			for (String name : List.of("", "Target")) {
				page.emphasise(Set.of("from"), List.of(new LinkArc(from, target, name, RED)));
				ImageData with = seen();
				String way = name + " from " + from + " to " + target;
				assertEquals(0, hidden(without, with), way);
				assertTrue(count(with, around(target)) > count(without, around(target)), way + " ends at its target");
				assertTrue(count(with, around(from)) > count(without, around(from)), way + " begins at its coding");
			}
		}
	}

	@Test
	void anArrowAlongTheFirstLineIsSeenWhole() {
		TextRange from = new TextRange(lineStart(0) + 40, lineStart(0) + 49);
		TextRange to = new TextRange(lineStart(0) + 4, lineStart(0) + 13);
		show(from, to);
		page.emphasise(Set.of("from"), List.of());
		ImageData without = seen();
		page.emphasise(Set.of("from"), List.of(new LinkArc(from, to, "", RED)));
		Rectangle margin = new Rectangle(0, 0, 900, text().getTopMargin());
		assertTrue(differing(without, seen(), margin) > 60, "its line is above the words");
	}

	@Test
	void anArrowHasItsNameOnceAndOnlyWhenItIsGivenOne() {
		TextRange from = new TextRange(lineStart(2) + 30, lineStart(2) + 39);
		TextRange to = new TextRange(lineStart(1) + 30, lineStart(1) + 39);
		show(from, to);
		page.emphasise(Set.of("from"), List.of(new LinkArc(from, to, "", RED)));
		ImageData unnamed = seen();
		page.emphasise(Set.of("from"), List.of(new LinkArc(from, to, "Target", RED)));
		ImageData named = seen();
		Rectangle row = new Rectangle(0, box(to).y + box(to).height, 900, text().getLineSpacing());
		assertTrue(differing(unnamed, named, row) > 60, "a name in the row beneath the target");
		assertEquals(differing(unnamed, named, row), differing(unnamed, named, new Rectangle(0, 0, unnamed.width, unnamed.height)), "and nowhere else");
	}

	@Test
	void whatIsNotSeenIsPointedToByAShortArrow() {
		TextRange from = new TextRange(lineStart(4) + 30, lineStart(4) + 39);
		TextRange far = new TextRange(TEXT.length() - 50, TEXT.length() - 40);
		show(from, far);
		page.emphasise(Set.of("from"), List.of());
		ImageData without = seen();
		page.emphasise(Set.of("from"), List.of(new LinkArc(from, far, "Target", RED)));
		ImageData with = seen();
		Rectangle box = box(from);
		Rectangle beneath = new Rectangle(0, box.y + box.height, 900, text().getLineSpacing());
		assertTrue(count(with, beneath) > count(without, beneath), "downwards");
		assertEquals(differing(without, with, beneath), differing(without, with, new Rectangle(0, 0, with.width, with.height)), "and no further than the next line");

		page.emphasise(Set.of("from"), List.of(new LinkArc(far, from, "Target", RED)));
		ImageData arriving = seen();
		assertTrue(count(arriving, beneath) > count(without, beneath), "and upwards from there");
		assertEquals(0, hidden(without, arriving));
	}

	@Test
	void twoNamesDoNotStandOnEachOther() {
		TextRange from = new TextRange(lineStart(2) + 30, lineStart(2) + 39);
		TextRange one = new TextRange(lineStart(1) + 30, lineStart(1) + 36);
		TextRange two = new TextRange(lineStart(1) + 24, lineStart(1) + 29);
		show(from, one);
		LinkArc first = new LinkArc(from, one, "Speaker", RED);
		LinkArc second = new LinkArc(from, two, "Holder", RED);
		page.emphasise(Set.of("from"), List.of());
		ImageData without = seen();
		page.emphasise(Set.of("from"), List.of(first, second));
		ImageData both = seen();
		page.emphasise(Set.of("from"), List.of(second));
		ImageData alone = seen();
		assertEquals(0, hidden(without, both));
		assertEquals(0, hidden(alone, both), "the name of the one stays as it was without the other");
	}

	private void show(TextRange from, TextRange to) {
		show(new Underline("from", "", List.of(from), RED, List.of("Stance")),
				new Underline("to", "", List.of(to), BLUE, List.of("Mention: Donald Trump", "M")));
	}

	private Rectangle box(TextRange range) {
		return text().getTextBounds(range.begin(), range.end() - 1);
	}

	/** The words and what is drawn close above and beneath them. */
	private Rectangle around(TextRange range) {
		Rectangle box = box(range);
		return new Rectangle(box.x - 6, box.y - 6, box.width + 12, box.height + 16);
	}

	/** The offset of the first character of a line as it is wrapped. */
	private int lineStart(int line) {
		int offset = 0;
		for (int passed = 0; passed < line; offset++) {
			if (text().getLocationAtOffset(offset + 1).y > text().getLocationAtOffset(offset).y) {
				passed++;
			}
		}
		return offset;
	}

	/** The page when all is painted as it is now. */
	private ImageData seen() {
		painted();
		return picture();
	}

	/** How many pixels of an area have the colour of the arrows. */
	private int count(ImageData picture, Rectangle area) {
		return count(picture, area, ink(RED));
	}

	/** How many pixels of letters, labels and lines are no longer what they were. */
	private int hidden(ImageData before, ImageData after) {
		RGB paper = text().getBackground().getRGB();
		int count = 0;
		for (int y = 0; y < before.height; y++) {
			for (int x = 0; x < before.width; x++) {
				RGB was = rgb(before, x, y);
				count += far(was, paper) && far(was, rgb(after, x, y)) ? 1 : 0;
			}
		}
		return count;
	}

	private static boolean far(RGB one, RGB other) {
		return Math.max(Math.abs(one.red - other.red), Math.max(Math.abs(one.green - other.green), Math.abs(one.blue - other.blue))) > FAINT;
	}

	private static int differing(ImageData one, ImageData other, Rectangle area) {
		int count = 0;
		for (int y = Math.max(0, area.y); y < Math.min(one.height, area.y + area.height); y++) {
			for (int x = Math.max(0, area.x); x < Math.min(one.width, area.x + area.width); x++) {
				count += one.getPixel(x, y) == other.getPixel(x, y) ? 0 : 1;
			}
		}
		return count;
	}
}
