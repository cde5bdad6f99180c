// SPDX-License-Identifier: EPL-2.0
package org.glossator.ingest.internal.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

/** Where a text falls into paragraphs. */
class ParagraphTest {

	private static List<String> texts(String text) {
		return Paragraph.of(text).stream().map(Paragraph::text).toList();
	}

	@Test
	void blankLinesPartParagraphsOfAnyLength() {
		String line = "A word follows another until the paragraph is long. ".repeat(2000).strip();
		String lines = (line + "\n").repeat(3).strip();
		assertEquals(List.of("Title", line, lines), texts("Title\n\n" + line + "\n \t\n" + lines + "\n"));
	}

	@Test
	void withoutBlankLinesEachLineIsAParagraph() {
		assertEquals(List.of("Title", "One.", "Two."), texts("\nTitle \n  One.\nTwo.\n\n"));
	}

	@Test
	void separatorsOfUnicodeAreNoParagraphs() {
		assertEquals(List.of("One.", "Two."), texts("One.\n\n\u2028\n\u00a0\n\n\u00a0Two.\u00a0\n"));
	}
}
