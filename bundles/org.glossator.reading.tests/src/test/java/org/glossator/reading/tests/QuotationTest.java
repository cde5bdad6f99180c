// SPDX-License-Identifier: EPL-2.0
package org.glossator.reading.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.glossator.reading.Quotation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A text is quoted once, whatever marks it brings along. */
class QuotationTest {

	@ParameterizedTest
	@CsvSource(delimiter = '#', quoteCharacter = '~', value = { "no # “no”", "“no” # “no”", "\"no\" # \"no\"", "„nein“ # „nein“", "«non» # «non»", "»nein« # »nein«",
			"‘it can’t’ # ‘it can’t’", "”nej” # ”nej”", "“no, he said # ““no, he said”", "“no” and “yes” # ““no” and “yes””", "\"no\" and \"yes\" # “\"no\" and \"yes\"”",
			"“say “no” twice” # “say “no” twice”", "the “Unit” # “the “Unit””", "“” # ““””", "\" # “\"”" })
	void itsOwnMarksAreEnough(String text, String quoted) {
		assertEquals(quoted, Quotation.of(text));
		if (!quoted.startsWith("““") && !quoted.startsWith("“\"")) {
			assertEquals(quoted, Quotation.of(quoted), "and what is quoted is not quoted again");
		}
	}

	@Test
	void aLongTextIsCutWithinItsMarks() {
		assertEquals("“We will…”", Quotation.of("“We will not be moved”", 10));
		assertEquals("“We will…”", Quotation.of(" We will\nnot be moved ", 10));
		assertEquals("We will…", Quotation.bare("“We will not be moved”", 10));
		assertEquals("no", Quotation.bare("no", 10));
	}
}
