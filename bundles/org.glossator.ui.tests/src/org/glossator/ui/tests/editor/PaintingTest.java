// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.tests.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.glossator.cas.article.ArticleContent;
import org.glossator.cas.article.ArticleMetadata;
import org.glossator.cas.text.TextRange;
import org.glossator.ui.editor.marks.Underline;
import org.glossator.ui.editor.marks.Underlines;
import org.junit.jupiter.api.Test;

/** What is painted at the edges of things: at the end of the page, where rows break, where paragraphs end and where directions change. */
class PaintingTest extends PageInView {

	private static final String MIXED = "Mixed line: the minister said \u0645\u0631\u062d\u0628\u0627 \u0628\u0627\u0644\u0639\u0627\u0644\u0645 and left. "
			+ "\u05e9\u05dc\u05d5\u05dd \u05e2\u05d5\u05dc\u05dd 123 abc.";
	private static final String ARABIC = "\u0642\u0627\u0644 \u0627\u0644\u0648\u0632\u064a\u0631 \u0644\u0642\u0646\u0627\u0629 CNN \u0647\u0630\u0627 \u0643\u062b\u064a\u0631.";

	@Test
	void aCodingOnTheLastLineOfThePageIsSeenWhole() {
		int word = TEXT.length() / 3;
		text().setTopIndex(text().getLineAtOffset(word));
		Rectangle box = text().getTextBounds(word, word + 5);
		int end = text().getClientArea().height - text().getBottomMargin();
		text().setTopPixel(text().getTopPixel() + box.y + box.height - end); // as the caret leaves it when it goes there
		page.update(new Underlines(List.of(line("last", word, word + 6))), new TextRange(word, word + 6));
		painted();
		box = text().getTextBounds(word, word + 5);
		assertEquals(end, box.y + box.height);
		assertTrue(count(picture(), new Rectangle(box.x, end, box.width, text().getBottomMargin()), ink(RED)) > box.width, "a line beneath it");
	}

	@Test
	void wordsWithTheCaretBeforeThemAreUnderlinedOnTheirOwnLine() {
		int row = rowStart(1);
		text().setSelection(row + 9, row); // as from right to left
		page.update(new Underlines(List.of(line("word", row, row + 9))), new TextRange(row, row + 9));
		painted();
		text().setSelection(row);
		painted();
		Rectangle box = text().getTextBounds(row, row + 8);
		assertTrue(beneath(box, ink(RED)) >= box.width, "beneath the words");
		Rectangle above = new Rectangle(0, 0, 900, box.y);
		assertEquals(0, count(picture(), above, ink(RED)), "and nowhere above");
	}

	@Test
	void aSelectionOverParagraphsIsShownRowByRowFromItsBegin() {
		int begin = rowStart(1) + 20;
		text().setSelection(begin, SENTENCE.length() * 8 + 40);
		painted();
		ImageData seen = picture();
		RGB blue = text().getSelectionBackground().getRGB();
		Rectangle first = text().getTextBounds(begin, begin);
		int left = text().getLeftMargin();
		assertEquals(0, count(seen, new Rectangle(left, first.y, first.x - left - 1, first.height), blue), "what is before it in its row");
		assertTrue(count(seen, new Rectangle(first.x, first.y, 200, first.height), blue) > 100 * first.height, "what is in it");
		for (int row = 1; row < 4; row++) {
			Rectangle box = text().getTextBounds(rowStart(row) + 20, rowStart(row) + 20);
			assertEquals(0, count(seen, new Rectangle(left, box.y + box.height, 600, text().getLineSpacing()), blue), "beneath row " + row);
		}
		Rectangle last = text().getTextBounds(SENTENCE.length() * 8 + 10, SENTENCE.length() * 8 + 10);
		assertTrue(count(seen, new Rectangle(left, last.y, 100, last.height), blue) > 50 * last.height, "the paragraph that it ends in");
	}

	@Test
	void aSelectionLooksTheSameOverACutAsElsewhere() {
		String words = SENTENCE.repeat(100);
		show(words, "en");
		int seam = text().getOffsetAtLine(1);
		text().setTopPixel(text().getTopPixel() + text().getLocationAtOffset(seam).y - 300);
		text().setSelection(seam - 300, seam + 300);
		painted();
		ImageData seen = picture();
		RGB blue = text().getSelectionBackground().getRGB();
		Rectangle after = text().getTextBounds(seam + 20, seam + 20);
		Rectangle before = text().getTextBounds(seam - 20, seam - 20);
		int left = text().getLeftMargin();
		int right = text().getClientArea().width - text().getRightMargin();
		for (Rectangle row : List.of(before, after)) {
			assertTrue(rgb(seen, right - 2, row.y + 2).equals(blue), "to the end of the row");
			assertTrue(rgb(seen, left + 1, row.y + 1).equals(blue), "from its begin");
			assertEquals(0, count(seen, new Rectangle(left, row.y + row.height, 600, text().getLineSpacing()), blue), "not between rows");
		}
	}

	@Test
	void aParagraphReadsFromRightToLeftWhenItsFirstLetterDoes() {
		show(ARABIC + "\n\n" + MIXED, "en");
		Rectangle first = text().getTextBounds(0, 0);
		Rectangle stop = text().getTextBounds(ARABIC.length() - 1, ARABIC.length() - 1);
		assertEquals(text().getClientArea().width - text().getRightMargin(), first.x + first.width, 2, "it begins at the right");
		for (int offset = 0; offset < ARABIC.length() - 1; offset++) {
			Rectangle other = text().getTextBounds(offset, offset);
			assertTrue(other.width == 0 || stop.x < other.x, "the full stop is at the left end");
		}
		Rectangle latin = text().getTextBounds(ARABIC.length() + 2, ARABIC.length() + 2);
		assertEquals(text().getLeftMargin(), latin.x, "and the other one at the left");
		assertEquals(ARABIC + "\n\n" + MIXED, text().getText());
	}

	@Test
	void aLongParagraphFromRightToLeftDoesSoInAllOfItsPieces() {
		show((ARABIC + ' ').repeat(200), "ar");
		assertTrue(text().getLineCount() > 3);
		for (int line = 0; line < text().getLineCount(); line++) {
			text().setTopIndex(line);
			Rectangle first = text().getTextBounds(text().getOffsetAtLine(line), text().getOffsetAtLine(line) + 2); // CNN is one word
			assertEquals(text().getClientArea().width - text().getRightMargin(), first.x + first.width, 4, "line " + line);
		}
	}

	@Test
	void aCodingOverBothDirectionsCoversOnlyWhatIsCoded() {
		int begin = MIXED.indexOf("line");
		int end = MIXED.indexOf(" 123");
		show(MIXED, "en", line("mixed", begin, end));
		Rectangle number = text().getTextBounds(MIXED.indexOf("123"), MIXED.indexOf("123") + 2);
		Rectangle hebrew = text().getTextBounds(end - 8, end - 1);
		Rectangle english = text().getTextBounds(begin, begin + 10);
		assertTrue(number.x + number.width <= hebrew.x, "the number is on the left of the words that it follows");
		assertEquals(0, beneath(new Rectangle(number.x + 1, number.y, number.width - 2, number.height), ink(RED)), "the number is not coded");
		assertTrue(beneath(hebrew, ink(RED)) >= hebrew.width - 2, "the Hebrew words are");
		assertTrue(beneath(english, ink(RED)) >= english.width - 2, "and the English ones");
		assertEquals(List.of("mixed"), page.uidsAt(new Point(hebrew.x + 3, hebrew.y + hebrew.height + 2)));
	}

	private void show(String words, String language, Underline... underlines) {
		page.show(new ArticleContent(words, ArticleMetadata.builder().title("Page").language(language).build(), List.of()), new Underlines(List.of(underlines)));
		painted();
	}

	/** How many pixels right beneath a box have a colour, of as many rows of them as a line is thick. */
	private int beneath(Rectangle box, RGB colour) {
		return count(picture(), new Rectangle(box.x, box.y + box.height, box.width, 5), colour);
	}

	/** The offset of the first character of a row of the first paragraph. */
	private int rowStart(int row) {
		int offset = 0;
		for (int passed = 0; passed < row; passed++) {
			int y = text().getTextBounds(offset, offset).y;
			while (text().getTextBounds(offset, offset).height == 0 || text().getTextBounds(offset, offset).y <= y) {
				offset++;
			}
		}
		return offset;
	}

	private static Underline line(String uid, int begin, int end) {
		return new Underline(uid, "", List.of(new TextRange(begin, end)), RED, List.of("Label", "L"));
	}
}
