// SPDX-License-Identifier: EPL-2.0
package org.glossator.formats.internal.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;

class CharactersTest {

	private static final String TEXT = "a\ud83d\ude00b\ud83d\udc4d\ud83c\udffdc\u00e9"; // two emoji, the second with a colour of the skin
	private final Characters characters = new Characters(TEXT);

	@Test
	void everyRangeOfWholeCharactersIsCutByItsCodePoints() {
		for (int from = 0; from <= TEXT.codePointCount(0, TEXT.length()); from++) {
			for (int to = from; to <= TEXT.codePointCount(0, TEXT.length()); to++) {
				int begin = TEXT.offsetByCodePoints(0, from);
				int end = TEXT.offsetByCodePoints(0, to);
				assertEquals(new Characters.Range(begin, end, from, to, TEXT.substring(begin, end), false), characters.range(begin, end));
			}
		}
	}

	@Test
	void anEndInsideACharacterIsWidenedToTheWhole() {
		assertEquals(new Characters.Range(0, 2, 0, 2, "a\ud83d\ude00", true), characters.range(0, 2));
		assertEquals(new Characters.Range(2, 4, 1, 3, "\ud83d\ude00b", true), characters.range(2, 4));
		assertEquals(new Characters.Range(2, 2, 1, 2, "\ud83d\ude00", true), characters.range(2, 2));
	}

	@Test
	void whatLiesOutsideOfTheTextCoversNothing() {
		assertEquals("", characters.range(40, 44).text());
		assertEquals(TEXT, characters.range(-3, 99).text());
		assertEquals("", characters.range(5, 3).text());
	}

	@Test
	void halvesThatBelongToNoCharacterSplitNone() {
		assertFalse(new Characters("\ude00\ud83dx").range(1, 2).isSplit());
	}
}
