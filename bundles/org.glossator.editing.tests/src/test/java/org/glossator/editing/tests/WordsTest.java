// SPDX-License-Identifier: EPL-2.0
package org.glossator.editing.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.Random;

import org.glossator.cas.TextRange;
import org.glossator.editing.Unit;
import org.glossator.editing.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What counts as a word and as a character in news: with its apostrophes, quotation marks, dashes and letters of two units. */
class WordsTest {

	/** Text with [ and ] where a selection begins and ends. */
	private static String snapped(String marked) {
		int begin = marked.indexOf('[');
		String text = marked.replace("[", "").replace("]", "");
		TextRange range = Words.snap(text, new TextRange(begin, marked.indexOf(']') - 1));
		return text.substring(0, range.begin()) + "[" + text.substring(range.begin(), range.end()) + "]" + text.substring(range.end());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, value = {
			"a pl[a]n b|a [plan] b", //
			"a[ plan ]b|a [plan] b", //
			"the wo[rk wi]th him|the [work with] him", //
			"I do[n't] know|I [don't] know", //
			"I don\u2019[t k]now|I [don\u2019t know]", //
			"Trump\u2019[s] plan|[Trump\u2019s] plan", //
			"a[ \u201cplan\u201d ]b|a [\u201cplan\u201d] b", //
			"a \u201cpl[an,\u201d he] said|a \u201c[plan,\u201d he] said", //
			"said\u2014[y]es|said\u2014[yes]", //
			"a well-kno[w]n man|a [well-known] man", //
			"sta[rt](ed) it|[start](ed) it", //
			"about 3[.]5 per cent|about [3.5] per cent", //
			"na[i\u0308]ve|[nai\u0308ve]", //
			"\uD835\uDC00\uD835[\uDC01] z|[\uD835\uDC00\uD835\uDC01] z", //
			"a \uD83D\uDE00[ b]|a \uD83D\uDE00 [b]", //
			"a[ \uD83D]\uDE00 b|a [\uD83D\uDE00] b", //
			"a[]bc|a[]bc", //
			"ab[  ]c|ab[]  c", //
			"[all of it]|[all of it]" })
	void aSelectionSnapsToWords(String marked, String expected) {
		assertEquals(expected, snapped(marked));
	}

	@Test
	void aSelectionOutsideTheTextIsCutToIt() {
		assertEquals(new TextRange(0, 4), Words.snap("word", new TextRange(-3, 99)));
		assertEquals(new TextRange(4, 4), Words.snap("word", new TextRange(7, 9)));
		assertEquals(new TextRange(0, 0), Words.snap("", new TextRange(0, 0)));
	}

	/** All places that a key reaches, as the text with a bar at each. */
	private static String reached(String text, Unit unit, boolean forward) {
		StringBuilder marked = new StringBuilder(text);
		int at = forward ? 0 : text.length();
		int inserted = 0;
		while (forward ? at < text.length() : at > 0) {
			int next = forward ? Words.next(text, at, unit) : Words.previous(text, at, unit);
			assertTrue(forward ? next > at : next < at);
			at = next;
			marked.insert(at + (forward ? inserted++ : 0), '|');
		}
		return marked.toString();
	}

	@Test
	void wordsFollowEachOther() {
		String text = "\u201cI can\u2019t,\u201d he said\u2014twice; e-mail U.N.\r\n\r\nNext  day.";
		assertEquals("\u201cI| can\u2019t|,\u201d he| said|\u2014twice|; e-mail| U.N|.\r\n\r\nNext|  day|.|", reached(text, Unit.WORD, true));
		assertEquals("|\u201c|I |can\u2019t,\u201d |he |said\u2014|twice; |e-mail |U.N.\r\n\r\n|Next  |day.", reached(text, Unit.WORD, false));
	}

	@Test
	void aCharacterIsWhatAReaderTakesForOne() {
		String text = "ae\u0301\r\n\uD83D\uDE00\uD835\uDC00\uD83D\uDC68\u200D\uD83D\uDC69 z";
		String expected = "a|e\u0301|\r\n|\uD83D\uDE00|\uD835\uDC00|\uD83D\uDC68\u200D\uD83D\uDC69| |z|";
		assertEquals(expected, reached(text, Unit.CHARACTER, true));
		assertEquals("|" + expected.substring(0, expected.length() - 1), reached(text, Unit.CHARACTER, false));
	}

	@Test
	void noPlaceLiesInsideACharacter() {
		Random random = new Random(1);
		String alphabet = "ab \u2019-\u201c\u0301\r\n.\u2014";
		for (int round = 0; round < 300; round++) {
			StringBuilder made = new StringBuilder();
			for (int i = 0; i < 40; i++) {
				int pick = random.nextInt(alphabet.length() + 2);
				made.append(pick < alphabet.length() ? alphabet.substring(pick, pick + 1) : "\uD83D\uDE00");
			}
			String text = made.toString();
			BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
			characters.setText(text);
			for (int at = 0; at <= text.length(); at++) {
				for (Unit unit : Unit.values()) {
					assertTrue(characters.isBoundary(Words.next(text, at, unit)), text);
					assertTrue(characters.isBoundary(Words.previous(text, at, unit)), text);
				}
				TextRange range = Words.snap(text, new TextRange(at, Math.min(text.length(), at + random.nextInt(9))));
				assertTrue(range.begin() <= range.end());
				assertTrue(characters.isBoundary(range.begin()) && characters.isBoundary(range.end()), text);
			}
		}
	}
}
