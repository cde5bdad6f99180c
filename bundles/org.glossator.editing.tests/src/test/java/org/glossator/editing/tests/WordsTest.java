// SPDX-License-Identifier: EPL-2.0
package org.glossator.editing.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.Random;

import org.glossator.cas.text.TextRange;
import org.glossator.editing.coding.TextBoundaries;
import org.glossator.editing.coding.TextUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What counts as a word and as a character in news: with its apostrophes, quotation marks, dashes and letters of two units. */
class WordsTest {

	/** Text with [ and ] where a selection begins and ends. */
	private static String snapped(String marked) {
		int begin = marked.indexOf('[');
		String text = marked.replace("[", "").replace("]", "");
		TextRange range = TextBoundaries.snap(text, new TextRange(begin, marked.indexOf(']') - 1));
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
			"a \u201cpl[an,\u201d he] said|a [\u201cplan,\u201d he] said", //
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

	@ParameterizedTest
	@CsvSource(delimiter = '#', quoteCharacter = '~', ignoreLeadingAndTrailingWhitespace = false, value = {
			// one mark is taken in with the other
			"a “[plan,”] he#a [“plan,”] he", "a [“plan],” he#a [“plan,”] he", "a “[plan]” he#a “[plan]” he", "a [“plan”] he#a [“plan”] he",
			"“[It is time,” he said], “to go.”#[“It is time,” he said], “to go.”", "he said[ “It is time!]”#he said [“It is time!”]",
			"the (unit) [(or two]) of#the (unit) [(or two)] of", "a [\"plan],\" he#a [\"plan,\"] he", "a '[plan,'] he#a ['plan,'] he",
			"a [(“plan]”) he#a [(“plan”)] he", "a (“[plan”]) he#a ([“plan”]) he", "a (“[plan”)] he#a [(“plan”)] he", "{[one}]#[{one}]",
			// other languages
			"Er: „[Nein“], sagte#Er: [„Nein“], sagte", "Er: [„Nein]”, sagte#Er: [„Nein”], sagte", "Er: »[Nein«], sagte#Er: [»Nein«], sagte",
			"Er: [»Nein], nie«, sagte#Er: »[Nein], nie«, sagte", "Il dit « [non »] et#Il dit [« non »] et", "Il dit «\u00a0[non\u00a0»] et#Il dit [«\u00a0non\u00a0»] et",
			"Er: ‚[Nein‘], sagte#Er: [‚Nein‘], sagte", "‹[oui›] dit#[‹oui›] dit", "Hon: [”Nej], nej”, sa#Hon: ”[Nej], nej”, sa", "Hon: ”[Nej”, sa]#Hon: [”Nej”, sa]",
			"„[Er sagte ‚nie‘, und]“ ging#„[Er sagte ‚nie‘, und]“ ging", "“[first,” and] „zweite“#[“first,” and] „zweite“",
			// broken pairs
			"“[an impenetrable unit’] soon#[“an impenetrable unit’] soon", "say: ‘[It’s close.”] He#say: [‘It’s close.”] He", "say: [‘It’s close].“ He#say: [‘It’s close.“] He",
			"say: “[It’s close.“] He#say: [“It’s close.“] He",
			// an apostrophe closes nothing, and opens nothing
			"“keep [‘em] in check.”#“keep [‘em] in check.”", "[James’] plan#[James’] plan", "“the [senators’ idea] is”#“the [senators’ idea] is”", "[don’t]#[don’t]",
			"“[the senators’ idea”] is#[“the senators’ idea”] is", "in [the ’90s] it’s#in [the ’90s] it’s", "[rock ’n’ roll]#[rock ’n’ roll]",
			// where the other mark is far away, neither is taken
			"[“It is time] to move forward,” he#“[It is time] to move forward,” he", "“It is time [to move forward,”] he#“It is time [to move forward,]” he",
			"“‘[It is’ time] to go”#“[‘It is’ time] to go”", "[“‘It] is’ time to go”#“‘[It] is’ time to go”", "a (big [unit)]#a (big [unit])",
			"“Say [‘no,’”] he#“Say [‘no,’]” he", "[(see “the] plan”)#([see “the] plan”)",
			// what nothing answers stays
			"[“First.]|“Second.”#[“First.]|“Second.”", "against [citizens.”] He#against [citizens.”] He", "point [a)] and#point [a)] and", "[:-)]#[:-)]", "[5\"] wide#[5\"] wide",
			// over paragraphs: each end by its own
			"“One.|“[Two.” He|said: “three]”#“One.|[“Two.” He|said: “three”]", "[“]#[“]", "[“”]#[“”]" })
	void marksAndBracketsAtTheEndsAreTakenInPairs(String marked, String expected) {
		String selected = snapped(marked.replace('|', '\n'));
		assertEquals(expected, selected.replace('\n', '|'));
		assertEquals(selected, snapped(selected), "what was snapped stays");
	}

	@Test
	void squareBracketsAreBrackets() {
		String text = "a [sic] of [it all] b";
		assertEquals(new TextRange(2, 7), TextBoundaries.snap(text, new TextRange(2, 6)));
		assertEquals(new TextRange(2, 7), TextBoundaries.snap(text, new TextRange(3, 7)));
		assertEquals(new TextRange(12, 14), TextBoundaries.snap(text, new TextRange(11, 14)));
	}

	@Test
	void aParagraphOfAnyLengthIsReadNoFurtherThanMarksReach() {
		String filler = "it’s ‘so ’ (and \" ".repeat(60_000);
		String text = filler + "“plan,” " + filler;
		int at = filler.length() + 1;
		assertEquals(new TextRange(at - 1, at + 6), TextBoundaries.snap(text, new TextRange(at, at + 6)));
	}

	@Test
	void aSelectionOutsideTheTextIsCutToIt() {
		assertEquals(new TextRange(0, 4), TextBoundaries.snap("word", new TextRange(-3, 99)));
		assertEquals(new TextRange(4, 4), TextBoundaries.snap("word", new TextRange(7, 9)));
		assertEquals(new TextRange(0, 0), TextBoundaries.snap("", new TextRange(0, 0)));
	}

	/** All places that a key reaches, as the text with a bar at each. */
	private static String reached(String text, TextUnit unit, boolean forward) {
		StringBuilder marked = new StringBuilder(text);
		int at = forward ? 0 : text.length();
		int inserted = 0;
		while (forward ? at < text.length() : at > 0) {
			int next = forward ? TextBoundaries.next(text, at, unit) : TextBoundaries.previous(text, at, unit);
			assertTrue(forward ? next > at : next < at);
			at = next;
			marked.insert(at + (forward ? inserted++ : 0), '|');
		}
		return marked.toString();
	}

	@Test
	void wordsFollowEachOther() {
		String text = "\u201cI can\u2019t,\u201d he said\u2014twice; e-mail U.N.\r\n\r\nNext  day.";
		assertEquals("\u201cI| can\u2019t|,\u201d he| said|\u2014twice|; e-mail| U.N|.\r\n\r\nNext|  day|.|", reached(text, TextUnit.WORD, true));
		assertEquals("|\u201c|I |can\u2019t,\u201d |he |said\u2014|twice; |e-mail |U.N.\r\n\r\n|Next  |day.", reached(text, TextUnit.WORD, false));
	}

	@Test
	void aCharacterIsWhatAReaderTakesForOne() {
		String text = "ae\u0301\r\n\uD83D\uDE00\uD835\uDC00\uD83D\uDC68\u200D\uD83D\uDC69 z";
		String expected = "a|e\u0301|\r\n|\uD83D\uDE00|\uD835\uDC00|\uD83D\uDC68\u200D\uD83D\uDC69| |z|";
		assertEquals(expected, reached(text, TextUnit.CHARACTER, true));
		assertEquals("|" + expected.substring(0, expected.length() - 1), reached(text, TextUnit.CHARACTER, false));
	}

	@Test
	void whatIsSnappedStaysWhateverTheMarks() {
		Random random = new Random(2);
		String alphabet = "aab  \u2019\u2018-\u201c\u201d\u201e()\"'\u00ab\u00bb\n.,";
		for (int round = 0; round < 2000; round++) {
			StringBuilder made = new StringBuilder();
			random.ints(30, 0, alphabet.length()).forEach(pick -> made.append(alphabet.charAt(pick)));
			String text = made.toString();
			int begin = random.nextInt(30);
			TextRange range = TextBoundaries.snap(text, new TextRange(begin, begin + random.nextInt(31 - begin)));
			assertEquals(range, TextBoundaries.snap(text, range), () -> text + begin);
		}
	}

	@Test
	void noPlaceLiesInsideACharacter() {
		Random random = new Random(1);
		String alphabet = "ab \u2019-\u201c\u201d()\"\u00ab\u00bb\u0301\r\n.\u2014";
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
				for (TextUnit unit : TextUnit.values()) {
					assertTrue(characters.isBoundary(TextBoundaries.next(text, at, unit)), text);
					assertTrue(characters.isBoundary(TextBoundaries.previous(text, at, unit)), text);
				}
				TextRange range = TextBoundaries.snap(text, new TextRange(at, Math.min(text.length(), at + random.nextInt(9))));
				assertTrue(range.begin() <= range.end());
				assertTrue(characters.isBoundary(range.begin()) && characters.isBoundary(range.end()), text);
			}
		}
	}
}
