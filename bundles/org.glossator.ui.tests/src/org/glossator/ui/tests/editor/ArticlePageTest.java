// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.tests.editor;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.glossator.cas.text.TextRange;
import org.glossator.ui.editor.marks.Underline;
import org.glossator.ui.editor.marks.Underlines;
import org.glossator.ui.tests.Workbench;
import org.junit.jupiter.api.Test;

/** What is painted over the text of an article, and what is found there by the pointer. */
class ArticlePageTest extends PageInView {

	/** Where the second paragraph begins. */
	private static final int SECOND = SENTENCE.length() * 8 + 1;

	@Test
	void aClickOnALineMeansItsCodingAndOnTextAllOfThem() {
		Underline inner = line("inner", RED, 14, 22);
		Underline outer = line("outer", BLUE, 4, 40);
		show(outer, inner);
		Rectangle box = text().getTextBounds(14, 21);
		Point onText = new Point(box.x + box.width / 2, box.y + box.height / 2);
		assertEquals(List.of("inner", "outer"), page.uidsAt(onText));
		assertEquals(List.of(List.of("inner"), List.of("outer")), downFrom(box.x + box.width - 2, box.y + box.height));
		Rectangle alone = text().getTextBounds(5, 6);
		assertEquals(List.of(List.of("outer")), downFrom(alone.x, alone.y + alone.height));
	}

	@Test
	void aClickOnALabelMeansItsCodingEvenBesideItsWords() {
		show(line("short", RED, 4, 6), line("far", BLUE, 60, 64));
		Rectangle box = text().getTextBounds(4, 5);
		Point besideAndBeneath = new Point(box.x + box.width + 12, box.y + box.height + 9);
		assertEquals(List.of("short"), page.uidsAt(besideAndBeneath));
		assertEquals(List.of(), page.uidsAt(new Point(besideAndBeneath.x + 300, besideAndBeneath.y)));
	}

	@Test
	void aLongPassageHasAStripeInTheMarginAndBracketsInTheText() {
		int end = SENTENCE.length() * 7;
		show(line("passage", RED, 4, end), line("inside", BLUE, end + 10, end + 20));
		int middle = lineTop(end / 2);
		assertEquals(Set.of(List.of("passage")), across(middle));
		assertEquals(Set.of(), across(lineTop(end + 5 + SENTENCE.length() * 3)), "no stripe beside what is not coded");
		ImageData picture = picture();
		RGB red = ink(RED);
		Rectangle first = text().getTextBounds(4, 4);
		assertTrue(count(picture, new Rectangle(first.x - 4, first.y, 8, first.height), red) >= first.height, "a bracket before it");
		Rectangle within = text().getTextBounds(end / 2, end / 2);
		assertEquals(0, count(picture, new Rectangle(text().getLeftMargin() + 20, within.y + within.height, 500, text().getLineSpacing() - 1), red),
				"no line beneath it");
	}

	@Test
	void stripesThatEncloseEachOtherLieSideBySide() {
		int end = SENTENCE.length() * 7;
		show(line("inner", RED, SENTENCE.length(), end - SENTENCE.length()), line("outer", BLUE, 0, end));
		assertEquals(Set.of(List.of("inner"), List.of("outer")), across(lineTop(end / 2)));
		assertEquals(Set.of(List.of("outer")), across(lineTop(1)));
	}

	@Test
	void nothingMovesWhenSomethingIsCoded() {
		int last = TEXT.length() / 3;
		Rectangle before = text().getTextBounds(last, last);
		Underlines many = new Underlines(List.of(line("a", RED, 0, 30), line("b", BLUE, 4, 25), line("c", RED, 5, 20), line("d", BLUE, 6, 10)));
		page.update(many, new TextRange(0, 30));
		painted();
		assertEquals(before, text().getTextBounds(last, last));
		page.setZoom(200);
		page.setZoom(100);
		painted();
		assertEquals(before, text().getTextBounds(last, last));
	}

	@Test
	void theLineWithTheCaretStaysWhereItIsWhenTheTextGrows() {
		int offset = TEXT.length() / 2;
		text().setSelection(offset);
		page.reveal(new TextRange(offset, offset));
		text().setTopPixel(text().getTopPixel() - 200); // it is far down on the page
		painted();
		int y = text().getLocationAtOffset(offset).y;
		assertTrue(y > 300, String.valueOf(y));
		for (int percent : new int[] { 200, 60, 100 }) {
			page.setZoom(percent);
			painted();
			assertEquals(y, text().getLocationAtOffset(offset).y, percent + " percent");
		}
		text().setTopPixel(text().getTopPixel() + 2000);
		int paragraph = text().getOffsetAtLine(text().getTopIndex());
		int top = text().getLocationAtOffset(paragraph).y;
		page.setZoom(150);
		assertEquals(top, text().getLocationAtOffset(paragraph).y, "out of sight it does not matter");
	}

	@Test
	void anUpdateLooksLikeShowingAllAnew() {
		Random random = new Random(5);
		Underlines now = new Underlines(List.of());
		for (int step = 0; step < 60; step++) {
			Underlines before = now;
			String uid = "u" + random.nextInt(25);
			boolean again = random.nextInt(4) == 0;
			int begin = again ? SECOND / 2 : random.nextInt(SECOND);
			int length = again ? 8 : 2 + random.nextInt(random.nextInt(6) == 0 ? 400 : 60);
			List<Underline> other = random.nextInt(4) == 0 ? List.of() : List.of(line(uid, random.nextBoolean() ? RED : BLUE, begin, begin + length));
			now = before.replace(before.all().stream().filter(each -> each.uid().equals(uid)).toList(), other);
			List<Underline> expected = new ArrayList<>(before.all().stream().filter(each -> !each.uid().equals(uid)).toList());
			expected.addAll(other);
			assertEquals(Set.copyOf(expected), Set.copyOf(now.all()));
			assertEquals(expected.size(), now.all().size());
			Set<Underline> differing = new HashSet<>(now.all());
			differing.addAll(before.all());
			differing.removeIf(each -> before.all().contains(each) && expected.contains(each));
			Optional<TextRange> changed = now.changed(before);
			assertTrue(differing.stream().allMatch(each -> changed.orElseThrow().begin() <= each.begin() && each.end() <= changed.orElseThrow().end()));
			assertEquals(differing.isEmpty(), changed.isEmpty());
			for (int at = 0; at < SECOND; at += 37) {
				assertEquals(Set.copyOf(new Underlines(expected).overlapping(at, at + 5)), Set.copyOf(now.overlapping(at, at + 5)));
			}
			Underlines shown = now;
			changed.ifPresent(range -> page.update(shown, range));
		}
		painted();
		ImageData updated = picture();
		show(now.all().toArray(Underline[]::new));
		assertArrayEquals(updated.data, picture().data);
	}

	@Test
	void theEmphasisedAreTintedAndTheOthersPaler() {
		show(line("one", RED, 0, 20), line("other", BLUE, 30, 50));
		Rectangle one = text().getTextBounds(0, 19);
		Rectangle other = text().getTextBounds(30, 49);
		Rectangle beneath = new Rectangle(other.x, other.y + other.height, other.width, 6);
		RGB paper = text().getBackground().getRGB();
		assertEquals(0, tinted(picture(), one, paper));
		assertTrue(count(picture(), beneath, ink(BLUE)) > other.width);
		page.emphasise(Set.of("one"), List.of());
		painted();
		assertTrue(tinted(picture(), one, paper) > one.width * one.height / 2, "the space around the letters is tinted");
		assertEquals(0, tinted(picture(), other, paper));
		assertEquals(0, count(picture(), beneath, ink(BLUE)), "paler than before");
		page.emphasise(Set.of(), List.of());
		painted();
		assertEquals(0, tinted(picture(), one, paper));
	}

	@Test
	void howeverManyCodingsLieOnTopOfEachOtherTheyStayBeneathTheirLine() {
		List<Underline> many = new ArrayList<>();
		for (int i = 0; i < 20_000; i++) {
			many.add(line("u" + i, RED, i % 3, 40 + i % 7));
		}
		many.add(line("short", BLUE, 10, 15));
		long before = Workbench.allocated();
		show(many.toArray(Underline[]::new));
		many.add(line("last", RED, 12, 20));
		page.update(new Underlines(many), new TextRange(12, 20));
		painted();
		long taken = Workbench.allocated() - before;
		assertTrue(taken < 100_000_000, () -> taken + " bytes"); // five times what it takes; a lane for each coding takes five times that
		Rectangle box = text().getTextBounds(0, 46);
		Rectangle below = new Rectangle(0, box.y + box.height + text().getLineSpacing(), 900, 700);
		assertEquals(0, count(picture(), below, ink(RED)), "nothing lies over the next line");
		Rectangle beneath = new Rectangle(box.x, box.y + box.height, box.width, text().getLineSpacing());
		assertTrue(count(picture(), beneath, ink(RED)) > box.width, "there are lines");
		Rectangle inner = text().getTextBounds(10, 14);
		assertTrue(count(picture(), new Rectangle(inner.x, inner.y + inner.height, inner.width, 4), ink(BLUE)) >= inner.width, "the shortest is next to its words");
	}

	@Test
	void whatIsRevealedStandsAmongOtherText() {
		TextRange far = new TextRange(TEXT.length() / 2, TEXT.length() / 2 + 10);
		page.reveal(far);
		painted();
		int y = text().getLocationAtOffset(far.begin()).y;
		int height = text().getClientArea().height;
		assertTrue(y > height / 10 && y < height / 2, () -> y + " of " + height);
		int top = text().getTopPixel();
		page.reveal(new TextRange(far.end() + 5, far.end() + 9));
		assertEquals(top, text().getTopPixel(), "what is seen already needs no scrolling");
		page.reveal(new TextRange(0, 5));
		assertEquals(0, text().getTopPixel());
		assertFalse(page.offsetAt(new Point(2, 2)).isPresent());
	}

	/** What is found from a point downwards, up to the next line of text: each once. */
	private List<List<String>> downFrom(int x, int y) {
		List<List<String>> found = new ArrayList<>();
		for (int down = 1; down < text().getLineSpacing() - 2; down++) {
			List<String> uids = page.uidsAt(new Point(x, y + down));
			if (uids.size() == 1 && !found.contains(uids)) {
				found.add(uids);
			}
		}
		return found;
	}

	/** What is found in the left margin at a height. */
	private Set<List<String>> across(int y) {
		Set<List<String>> found = new HashSet<>();
		for (int x = 0; x < text().getLeftMargin() - 4; x++) {
			found.add(page.uidsAt(new Point(x, y)));
		}
		found.remove(List.of());
		return found;
	}

	private int lineTop(int offset) {
		return text().getLocationAtOffset(offset).y + 2;
	}

	/** How much of an area has a light colour that is not grey and not that of the page. */
	private static int tinted(ImageData picture, Rectangle area, RGB paper) {
		int count = 0;
		for (int y = area.y; y < area.y + area.height; y++) {
			for (int x = area.x; x < area.x + area.width; x++) {
				RGB rgb = rgb(picture, x, y);
				boolean grey = Math.abs(rgb.red - rgb.green) < 8 && Math.abs(rgb.green - rgb.blue) < 8;
				count += !grey && !rgb.equals(paper) && Math.abs(rgb.red - paper.red) + Math.abs(rgb.green - paper.green) < 120 ? 1 : 0;
			}
		}
		return count;
	}

	private static Underline line(String uid, RGB colour, int begin, int end) {
		return new Underline(uid, "", List.of(new TextRange(begin, end)), colour, List.of("Label of " + uid, "Label", "L"));
	}
}
