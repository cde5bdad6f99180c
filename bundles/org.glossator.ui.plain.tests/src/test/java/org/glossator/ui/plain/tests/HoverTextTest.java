// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.plain.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.glossator.ui.editor.HoverText;
import org.junit.jupiter.api.Test;

/** A hover tells as many codings as there is room for, and how many more there are. */
class HoverTextTest {

	private static final List<String> THREE = List.of("One\na\nb", "Two\na\nb", "Three\na\nb");

	private static String within(int lines, List<String> paragraphs, int all) {
		return HoverText.of(paragraphs, all, left -> "and " + left + " more", text -> text.lines().count() <= lines);
	}

	@Test
	void whatFitsIsToldAndNothingMore() {
		assertEquals("One\na\nb\n\nTwo\na\nb\n\nThree\na\nb", within(11, THREE, 3));
	}

	@Test
	void whatDoesNotFitIsCounted() {
		assertEquals("One\na\nb\n\nTwo\na\nb\n\nand 1 more", within(10, THREE, 3));
		assertEquals("One\na\nb\n\nand 2 more", within(8, THREE, 3));
		assertEquals("One\na\nb\n\nTwo\na\nb\n\nThree\na\nb\n\nand 4 more", within(13, THREE, 7), "with those that nobody asked for");
		assertEquals("One\na\nb\n\nTwo\na\nb\n\nand 5 more", within(12, THREE, 7));
	}

	@Test
	void oneThatIsTooLongIsCut() {
		assertEquals("One\na\n\u2026", within(3, List.of("One\na\nb\nc"), 1));
		assertEquals("One\n\u2026\n\nand 2 more", within(4, List.of("One\na\nb\nc", "Two", "Three"), 3));
		assertEquals("One\n\u2026\n\nand 2 more", within(1, List.of("One\na", "Two", "Three"), 3), "the shortest there is");
		assertEquals("One", within(0, List.of("One"), 1));
	}
}
