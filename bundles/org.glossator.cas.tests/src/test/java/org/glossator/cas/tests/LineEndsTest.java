// SPDX-License-Identifier: EPL-2.0
package org.glossator.cas.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;

import org.glossator.cas.text.LineEnds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A text with any line ends is kept with line feeds, and comes back as it was. */
class LineEndsTest {

	private static final String[] PARTS = { "\r\n", "\n", "\r", "a", "bc", "\uD83D\uDE00", " ", "\uFEFF" };

	@Test
	void anyTextComesBack() {
		for (int seed = 0; seed < 3000; seed++) {
			Random random = new Random(seed);
			StringBuilder text = new StringBuilder();
			for (int i = random.nextInt(30); i > 0; i--) {
				text.append(PARTS[random.nextInt(PARTS.length)]);
			}
			String original = text.toString();
			LineEnds ends = new LineEnds(original);
			assertTrue(ends.text().indexOf('\r') < 0, "seed " + seed);
			LineEnds restored = LineEnds.restored(ends.text(), ends.record()).orElseThrow();
			assertEquals(original, restored.original(), "seed " + seed);
			assertEquals(ends.record(), restored.record());
			for (int offset = 0; offset <= ends.text().length(); offset++) {
				assertEquals(offset, restored.inText(restored.inOriginal(offset)), "seed " + seed + " at " + offset);
			}
			for (int offset = original.startsWith("\uFEFF") ? 1 : 0; offset <= original.length(); offset++) {
				assertEquals(restored.loses(offset) ? offset - 1 : offset, restored.inOriginal(restored.inText(offset)), "seed " + seed + " at " + offset);
			}
		}
	}

	@ParameterizedTest
	@CsvSource({ "a, LF*0", "'', LF*0", "a~b~, LF*2", "a#b#c~, CRLF*2 LF*1", "%a^b, BOM CR*1", "%, BOM", "#~^^#, CRLF*1 LF*1 CR*2 CRLF*1" })
	void theRecordNamesRuns(String text, String record) {
		assertEquals(record, new LineEnds(text.replace("#", "\r\n").replace('~', '\n').replace('^', '\r').replace('%', '\uFEFF')).record());
	}

	/** A text that was changed since, or a record that somebody wrote by hand, gives nothing rather than something else. */
	@ParameterizedTest
	@ValueSource(strings = { "", "CRLF", "CRLF*3", "CRLF*1", "CRLF*1 CRLF*1", "LF*1 BOM LF*1", "CRLF*99999999999", "CRLF*2 ", "crlf*2" })
	void aRecordOfAnotherTextGivesNothing(String record) {
		assertTrue(LineEnds.restored("one\ntwo\n", record).isEmpty());
		assertEquals("one\r\ntwo\r\n", LineEnds.restored("one\ntwo\n", "CRLF*2").orElseThrow().original());
	}
}
