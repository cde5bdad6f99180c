// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Shell;
import org.glossator.cas.ArticleContent;
import org.glossator.cas.ArticleMetadata;
import org.glossator.cas.TextRange;
import org.glossator.ui.Legible;
import org.glossator.ui.editor.ArticlePage;
import org.glossator.ui.editor.LinkArc;
import org.glossator.ui.editor.Underline;
import org.glossator.ui.editor.Underlines;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The arrows of links as they are painted: they lead where they should, and over no letter. */
class LinkArcsTest {

	private static final RGB RED = new RGB(200, 30, 30);
	private static final RGB BLUE = new RGB(20, 60, 220);
	private static final String SENTENCE = "The committee rejected the plan after a meeting that lasted until midnight. ";
	private static final String TEXT = (SENTENCE.repeat(8).strip() + "\n\n").repeat(12);
	/** What differs less from the paper is a tint, or the soft edge of something. */
	private static final int FAINT = 70;

	private Shell shell;
	private ArticlePage page;

	@BeforeEach
	void open() {
		shell = new Shell(Workbench.window().getShell(), SWT.NO_TRIM | SWT.ON_TOP);
		shell.setLayout(new FillLayout());
		page = new ArticlePage(shell, margin -> { });
		page.setZoom(100);
		shell.setBounds(0, 0, 900, 700);
		shell.open();
		show(new TextRange(0, 1), new TextRange(2, 3));
	}

	@AfterEach
	void close() {
		shell.dispose();
	}

	@Test
	void anArrowLeadsAlongALineToTheNextAndFartherAndHidesNothing() {
		int begin = lineStart(2) + 30;
		TextRange from = new TextRange(begin, begin + 9);
		for (int to : new int[] { lineStart(2) + 4, lineStart(1) + 30, lineStart(1) + 60, lineStart(3) + 30, lineStart(3) + 2, lineStart(0) + 40, lineStart(5) + 50 }) {
			TextRange target = new TextRange(to, to + 9);
			show(from, target);
			page.emphasise(Set.of("from"), List.of());
			ImageData without = painted();
			for (String name : List.of("", "Target")) {
				page.emphasise(Set.of("from"), List.of(new LinkArc(from, target, name, RED)));
				ImageData with = painted();
				String way = name + " from " + from + " to " + target;
				assertEquals(0, hidden(without, with), way);
				assertTrue(count(with, around(target)) > count(without, around(target)), way + " ends at its target");
				assertTrue(count(with, around(from)) > count(without, around(from)), way + " begins at its coding");
			}
		}
	}

	@Test
	void anArrowHasItsNameOnceAndOnlyWhenItIsGivenOne() {
		TextRange from = new TextRange(lineStart(2) + 30, lineStart(2) + 39);
		TextRange to = new TextRange(lineStart(1) + 30, lineStart(1) + 39);
		show(from, to);
		page.emphasise(Set.of("from"), List.of(new LinkArc(from, to, "", RED)));
		ImageData unnamed = painted();
		page.emphasise(Set.of("from"), List.of(new LinkArc(from, to, "Target", RED)));
		ImageData named = painted();
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
		ImageData without = painted();
		page.emphasise(Set.of("from"), List.of(new LinkArc(from, far, "Target", RED)));
		ImageData with = painted();
		Rectangle box = box(from);
		Rectangle beneath = new Rectangle(0, box.y + box.height, 900, text().getLineSpacing());
		assertTrue(count(with, beneath) > count(without, beneath), "downwards");
		assertEquals(differing(without, with, beneath), differing(without, with, new Rectangle(0, 0, with.width, with.height)), "and no further than the next line");

		page.emphasise(Set.of("from"), List.of(new LinkArc(far, from, "Target", RED)));
		ImageData arriving = painted();
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
		ImageData without = painted();
		page.emphasise(Set.of("from"), List.of(first, second));
		ImageData both = painted();
		page.emphasise(Set.of("from"), List.of(second));
		ImageData alone = painted();
		assertEquals(0, hidden(without, both));
		assertEquals(0, hidden(alone, both), "the name of the one stays as it was without the other");
	}

	private void show(TextRange from, TextRange to) {
		page.emphasise(Set.of(), List.of());
		page.show(new ArticleContent(TEXT, ArticleMetadata.builder().title("Page").build(), List.of()), new Underlines(Stream.of(
				new Underline("from", "", List.of(from), RED, List.of("Stance")), new Underline("to", "", List.of(to), BLUE, List.of("Mention: Donald Trump", "M")))
				.toList()));
		painted();
	}

	private StyledText text() {
		return page.text();
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
	private ImageData painted() {
		boolean[] done = new boolean[1];
		text().addListener(SWT.Paint, event -> done[0] = true);
		for (int time = 0; time < 2; time++) {
			done[0] = false;
			text().redraw();
			Workbench.until("the page is painted", () -> done[0]);
		}
		Rectangle area = text().getClientArea();
		Image image = new Image(shell.getDisplay(), area.width, area.height);
		GC gc = new GC(text());
		gc.copyArea(image, 0, 0);
		gc.dispose();
		ImageData data = image.getImageData();
		image.dispose();
		return data;
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

	/** How many pixels of an area have the colour of the arrows. */
	private int count(ImageData picture, Rectangle area) {
		RGB ink = Legible.on(text().getBackground().getRGB(), RED, Legible.SHAPES);
		int count = 0;
		for (int y = Math.max(0, area.y); y < Math.min(picture.height, area.y + area.height); y++) {
			for (int x = Math.max(0, area.x); x < Math.min(picture.width, area.x + area.width); x++) {
				count += rgb(picture, x, y).equals(ink) ? 1 : 0;
			}
		}
		return count;
	}

	private static RGB rgb(ImageData picture, int x, int y) {
		return picture.palette.getRGB(picture.getPixel(x, y));
	}
}
