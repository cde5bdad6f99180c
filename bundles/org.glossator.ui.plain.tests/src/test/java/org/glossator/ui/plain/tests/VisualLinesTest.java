// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.plain.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.eclipse.swt.graphics.Rectangle;
import org.glossator.ui.editor.marks.VisualLine;
import org.glossator.ui.editor.marks.VisualLines;
import org.junit.jupiter.api.Test;

/** Where soft wrap breaks a line, found without any widget: the boxes are those of lines of known lengths. */
class VisualLinesTest {

	private static final int PITCH = 40;

	private int asked;

	@Test
	void allLinesAreFoundWithFewQuestionsEach() {
		Random random = new Random(3);
		for (int count : new int[] { 1, 2, 16, 160, 1600 }) {
			List<Integer> begins = new ArrayList<>(List.of(Integer.valueOf(100)));
			while (begins.size() <= count) {
				begins.add(Integer.valueOf(begins.getLast() + 62 + random.nextInt(14)));
			}
			check(begins);
			assertTrue(asked < 10 * count + 10, asked + " questions for " + count + " lines");
		}
	}

	@Test
	void linesMayBeOfAnyLength() {
		Random random = new Random(4);
		for (int round = 0; round < 300; round++) {
			List<Integer> begins = new ArrayList<>(List.of(Integer.valueOf(round)));
			for (int line = 0; line < 1 + random.nextInt(6); line++) {
				begins.add(Integer.valueOf(begins.getLast() + 1 + random.nextInt(random.nextBoolean() ? 3 : 400)));
			}
			check(begins);
		}
	}

	@Test
	void whatTakesNoRoomIsOnALineNonetheless() {
		assertEquals(List.of(new VisualLine(5, 5, 0, 17)), VisualLines.of(5, 5, 0, 17, (first, last) -> new Rectangle(0, 0, 0, 0)));
		assertEquals(List.of(new VisualLine(5, 900, 0, 17)), VisualLines.of(5, 900, 0, 17, (first, last) -> new Rectangle(0, 0, 0, 0)));
		// the first 50 characters and the last 40 take no room
		List<VisualLine> found = VisualLines.of(0, 200, 0, 17,
				(first, last) -> last < 50 || first >= 160 ? new Rectangle(0, 0, 0, 0) : new Rectangle(0, 0, 9, last < 120 ? 17 : first >= 120 ? 17 : PITCH + 17));
		assertEquals(2, found.size());
		assertEquals(0, found.get(0).begin());
		assertEquals(120, found.get(1).begin());
		assertEquals(200, found.get(1).end());
	}

	private void check(List<Integer> begins) {
		asked = 0;
		int end = begins.getLast().intValue();
		List<VisualLine> found = VisualLines.of(begins.getFirst().intValue(), end, 1000, 17, (first, last) -> {
			asked++;
			assertTrue(first >= begins.getFirst().intValue() && last < end && first <= last, first + " to " + last);
			int top = 1000 + PITCH * line(begins, first);
			return new Rectangle(0, top, 10, 17 + PITCH * line(begins, last) + 1000 - top);
		});
		List<VisualLine> expected = new ArrayList<>();
		for (int i = 0; i + 1 < begins.size(); i++) {
			expected.add(new VisualLine(begins.get(i).intValue(), begins.get(i + 1).intValue(), PITCH * i, 17));
		}
		assertEquals(expected, found);
	}

	private static int line(List<Integer> begins, int offset) {
		int line = 0;
		while (line + 1 < begins.size() && begins.get(line + 1).intValue() <= offset) {
			line++;
		}
		return line;
	}
}
