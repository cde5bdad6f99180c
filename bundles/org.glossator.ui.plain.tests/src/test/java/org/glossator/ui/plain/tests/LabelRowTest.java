// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.plain.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.glossator.ui.editor.marks.LabelRow;
import org.glossator.ui.editor.marks.LabelRow.Placed;
import org.glossator.ui.editor.marks.LabelRow.Wish;
import org.junit.jupiter.api.Test;

/** Where labels go, without any widget: a letter is ten points wide. */
class LabelRowTest {

	private static final int LETTER = 10;
	private static final int GAP = 5;
	private static final List<String> STANCE = List.of("Stance: Graham", "Stance", "S");

	@Test
	void theFullestThatFitsIsSaid() {
		assertEquals(List.of("Stance: Graham"), texts(1000, wish(0, 30)));
		assertEquals(List.of("Stance"), texts(100, wish(0, 30)));
		assertEquals(List.of("Sta\u2026"), texts(45, wish(0, 30)));
		assertEquals(List.of("S"), texts(25, wish(0, 30)));
		assertEquals(List.of("-"), texts(8, wish(0, 30)));
	}

	@Test
	void aLabelMayReachBeyondItsWordsAsFarAsTheNext() {
		assertEquals(List.of("Stance", "Stance: Graham"), texts(1000, wish(0, 20), wish(90, 110)));
	}

	@Test
	void twoThatBeginTogetherShareTheRoom() {
		assertEquals(List.of("Stance: Graham", "Stance: Graham"), texts(1000, wish(0, 500), wish(0, 30)));
		List<Optional<Placed>> placed = place(1000, wish(0, 500), wish(0, 30));
		assertEquals(0, placed.get(1).orElseThrow().left(), "the inner one is first");
		assertTrue(placed.get(0).orElseThrow().left() > placed.get(1).orElseThrow().width());
	}

	@Test
	void noneOverlapsAnother() {
		Random random = new Random(11);
		for (int round = 0; round < 500; round++) {
			Wish[] wishes = new Wish[1 + random.nextInt(12)];
			for (int i = 0; i < wishes.length; i++) {
				int left = random.nextInt(60) * 10;
				wishes[i] = wish(left, left + 5 + random.nextInt(300));
			}
			List<Optional<Placed>> placed = place(700, wishes);
			for (int i = 0; i < wishes.length; i++) {
				int left = placed.get(i).map(Placed::left).orElse(wishes[i].left());
				int right = placed.get(i).map(each -> each.left() + each.width()).orElse(left);
				assertTrue(left >= wishes[i].left() && left < wishes[i].right() && right <= 700, () -> placed.toString());
				for (int j = 0; j < i; j++) {
					Optional<Placed> other = placed.get(j);
					assertTrue(placed.get(i).isEmpty() || other.isEmpty() || other.get().left() >= right + GAP
							|| left >= other.get().left() + other.get().width() + GAP, () -> placed.toString());
				}
			}
		}
	}

	@Test
	void roomIsLeftBehindALabelWhereItCanBeSaidMoreShortly() {
		assertEquals(List.of("Stance: Graham"), texts(170, new Wish(0, 30, STANCE, 30)));
		assertEquals(List.of("Stance"), texts(160, new Wish(0, 30, STANCE, 30)));
		assertEquals(List.of("S"), texts(30, new Wish(0, 30, STANCE, 20)));
		assertEquals(List.of("S"), texts(15, new Wish(0, 30, STANCE, 20)), "rather nothing behind it than no label");
	}

	@Test
	void initialsStandWhereTheyBelongOrBehindTheLabelThatIsThere() {
		assertEquals(List.of(Optional.of(new Placed("BK", 200, 20))), between(1000, List.of(new Placed("Stance", 0, 60)), wish("BK", 200)));
		assertEquals(List.of(Optional.of(new Placed("BK", 65, 20))), between(1000, List.of(new Placed("Stance", 0, 60)), wish("BK", 0)));
		assertEquals(List.of(Optional.of(new Placed("BK", 65, 20)), Optional.of(new Placed("CD", 90, 20))),
				between(1000, List.of(new Placed("Stance", 0, 60)), wish("BK", 0), wish("CD", 0)), "one behind the other");
		assertEquals(List.of(Optional.empty()), between(1000, List.of(new Placed("Stance", 0, 60), new Placed("Stance", 70, 60)), wish("BK", 0)),
				"behind the second they would be taken for another's");
		assertEquals(List.of(Optional.empty()), between(80, List.of(new Placed("Stance", 0, 60)), wish("BK", 0)), "the row ends");
	}

	private static Wish wish(String initials, int left) {
		return new Wish(left, left + 5, List.of(initials));
	}

	private static List<Optional<Placed>> between(int limit, List<Placed> labels, Wish... wishes) {
		return LabelRow.between(List.of(wishes), labels, limit, GAP, text -> text.length() * LETTER);
	}

	private static Wish wish(int left, int right) {
		return new Wish(left, right, STANCE);
	}

	private static List<Optional<Placed>> place(int limit, Wish... wishes) {
		return LabelRow.place(List.of(wishes), limit, GAP, text -> text.length() * LETTER);
	}

	private static List<String> texts(int limit, Wish... wishes) {
		List<String> texts = new ArrayList<>();
		place(limit, wishes).forEach(placed -> texts.add(placed.map(Placed::text).orElse("-")));
		return texts;
	}
}
