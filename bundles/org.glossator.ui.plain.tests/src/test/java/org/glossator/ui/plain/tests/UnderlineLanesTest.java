// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.plain.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.eclipse.swt.graphics.RGB;
import org.glossator.cas.text.TextRange;
import org.glossator.ui.editor.marks.Underline;
import org.glossator.ui.editor.marks.UnderlineLanes;
import org.glossator.ui.editor.marks.Underlines;
import org.junit.jupiter.api.Test;

/** Where underlines go, without any widget. */
class UnderlineLanesTest {

	@Test
	void whatEnclosesIsFurtherFromTheText() {
		assertArrayEquals(new int[] { 2, 1, 0 }, UnderlineLanes.assign(List.of(line(0, 100), line(10, 50), line(20, 30)), 9));
	}

	@Test
	void neighboursShareALane() {
		assertArrayEquals(new int[] { 0, 0, 0 }, UnderlineLanes.assign(List.of(line(0, 10), line(10, 20), line(25, 30)), 9));
	}

	@Test
	void twoOnTheSameWordsHaveALaneEach() {
		int[] lanes = UnderlineLanes.assign(List.of(line(3, 9), line(3, 9)), 9);
		assertEquals(1, lanes[0] + lanes[1]);
	}

	@Test
	void noTwoCrossInALane() {
		Random random = new Random(7);
		List<Underline> lines = new ArrayList<>();
		for (int i = 0; i < 400; i++) {
			int begin = random.nextInt(1000);
			lines.add(line(begin, begin + 1 + random.nextInt(60)));
		}
		int[] lanes = UnderlineLanes.assign(lines, Integer.MAX_VALUE);
		for (int i = 0; i < lanes.length; i++) {
			for (int j = 0; j < i; j++) {
				boolean overlap = lines.get(i).begin() < lines.get(j).end() && lines.get(j).begin() < lines.get(i).end();
				assertTrue(!overlap || lanes[i] != lanes[j], lines.get(i) + " and " + lines.get(j));
			}
		}
	}

	@Test
	void aPlaceIsAskedForTheInnermostFirst() {
		Underlines all = new Underlines(List.of(line(0, 100), line(10, 50), line(20, 30), line(60, 70)));
		assertEquals(List.of(10, 40, 100), all.at(25).stream().map(found -> Integer.valueOf(found.end() - found.begin())).toList());
		assertEquals(3, all.overlapping(20, 30).size());
	}

	@Test
	void aGapOfACodingIsNotCoded() {
		Underline parted = new Underline("u", "", List.of(new TextRange(0, 5), new TextRange(20, 25)), new RGB(1, 2, 3), List.of("U"));
		Underlines all = new Underlines(List.of(parted));
		assertEquals(List.of(), all.at(10));
		assertEquals(List.of(parted), all.at(22));
		assertEquals(List.of(), all.overlapping(8, 12));
	}

	private static Underline line(int begin, int end) {
		return new Underline(begin + "-" + end, "", List.of(new TextRange(begin, end)), new RGB(1, 2, 3), List.of("L"));
	}
}
