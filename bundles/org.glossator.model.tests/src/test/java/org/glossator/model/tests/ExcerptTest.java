// SPDX-License-Identifier: EPL-2.0
package org.glossator.model.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.BreakIterator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

import org.glossator.model.Excerpt;
import org.junit.jupiter.api.Test;

/** The one way to shorten a text. */
class ExcerptTest {

	private static final String SMILE = "\uD83D\uDE00";
	private static final String FLAG = "\uD83C\uDDE9\uD83C\uDDEA";
	private static final String FAMILY = "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67\u200D\uD83D\uDC66";
	private static final String THUMB = "\uD83D\uDC4D\uD83C\uDFFD";
	private static final String ACCENTED = "e\u0301\u0323";
	private static final String KEYCAP = "1\uFE0F\u20E3";
	private static final List<String> SIGNS = List.of(SMILE, FLAG, FAMILY, THUMB, ACCENTED, KEYCAP, "a", "\u4E2D", "\u05D0");

	@Test
	void whatFitsIsWhole() {
		assertEquals("", Excerpt.of("", 5));
		assertEquals("", Excerpt.of(" \n\t", 5));
		assertEquals("12345", Excerpt.of("12345", 5));
		assertEquals("1 2 3", Excerpt.of("  1\r\n\r\n2\t 3 ", 5));
		assertEquals(FAMILY.repeat(5), Excerpt.of(FAMILY.repeat(5), 5));
	}

	@Test
	void noSignIsCut() {
		for (String sign : SIGNS) {
			assertEquals(sign.repeat(4) + "…", Excerpt.of(sign.repeat(6), 5), sign);
			assertEquals(sign.repeat(2) + "…", Excerpt.fitting(sign.repeat(6), text -> text.length() <= 3 * sign.length()), sign);
		}
	}

	@Test
	void aWordStaysWholeWhereThatLeavesEnough() {
		assertEquals("the spokesman for the…", Excerpt.of("the spokesman for the ministry", 24));
		assertEquals("the spokesman for the…", Excerpt.of("the spokesman for the ministry", 22));
		assertEquals("a " + "b".repeat(17) + "…", Excerpt.of("a " + "b".repeat(40), 20));
	}

	@Test
	void whatIsCutFitsAndEndsBetweenCharacters() {
		Random random = new Random(7);
		for (int run = 0; run < 500; run++) {
			StringBuilder built = new StringBuilder();
			for (int i = random.nextInt(60); i >= 0; i--) {
				built.append(random.nextInt(6) == 0 ? " " : SIGNS.get(random.nextInt(SIGNS.size())));
			}
			String text = built.toString();
			int most = 2 + random.nextInt(40);
			String excerpt = Excerpt.of(text, most);
			assertTrue(Excerpt.characters(excerpt).size() <= most, excerpt);
			assertBetweenCharacters(text.strip().replaceAll(" +", " "), excerpt);
			int room = 1 + random.nextInt(60);
			String fitting = Excerpt.fitting(text, part -> part.length() <= room);
			assertTrue(fitting.length() <= room, fitting);
			assertBetweenCharacters(text, fitting);
		}
	}

	private static void assertBetweenCharacters(String text, String excerpt) {
		if (excerpt.endsWith("…")) {
			String kept = excerpt.substring(0, excerpt.length() - 1);
			int at = text.indexOf(kept);
			assertTrue(at >= 0 && boundaries(text).contains(at + kept.length()), text + " | " + excerpt);
		}
	}

	private static Set<Integer> boundaries(String text) {
		Set<Integer> boundaries = new HashSet<>();
		BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
		characters.setText(text);
		for (int at = characters.first(); at != BreakIterator.DONE; at = characters.next()) {
			boundaries.add(at);
		}
		return boundaries;
	}

	@Test
	void whatStandsAroundIsNotCutEither() {
		assertEquals("…c def g…", Excerpt.around("abc def ghi", 4, 7, 2));
		assertEquals("abc def ghi", Excerpt.around("abc def ghi", 4, 7, 20));
		for (String sign : SIGNS) {
			String text = sign.repeat(4) + "it" + sign.repeat(4);
			for (int more = 0; more <= text.length(); more++) {
				String around = Excerpt.around(text, sign.length() * 4, sign.length() * 4 + 2, more).replace("…", "");
				assertTrue(around.matches("(" + sign + ")*it(" + sign + ")*"), sign + " " + more + ": " + around);
			}
		}
	}

	@Test
	void offsetsOutsideOfTheTextDoNoHarm() {
		assertEquals("abc", Excerpt.around("abc", -5, 40, 2));
		assertEquals("…", Excerpt.around("abc", 40, 50, 2));
	}
}
