// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.editor.marks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

import org.glossator.model.Excerpt;

/**
 * The labels beneath one line of text: each at the begin of what it names, or a little further where another one stands, and none
 * over another. A label that has too little room is said in a shorter way, or cut, or left out. Initials of others stand where labels
 * leave room for them.
 */
public final class LabelRow {

	/** The fewest letters of a label that is cut. */
	private static final int LEAST = 3;

	/**
	 * What wants a label.
	 *
	 * @param left   where it begins, in points
	 * @param right  where it ends; its label begins before that
	 * @param labels from the fullest to the shortest
	 * @param after  the room that is to be left behind the label, in points, if it can be said more shortly for that
	 */
	public record Wish(int left, int right, List<String> labels, int after) {

		/** With nothing behind it. */
		public Wish(int left, int right, List<String> labels) {
			this(left, right, labels, 0);
		}
	}

	/**
	 * A label in its place.
	 *
	 * @param text  what is written
	 * @param left  where it begins, in points
	 * @param width how wide it is, in points
	 */
	public record Placed(String text, int left, int width) {
	}

	private LabelRow() {
	}

	/**
	 * Places labels.
	 *
	 * @param wishes in any order
	 * @param limit  where the row ends, in points
	 * @param gap    the least space between two labels, in points
	 * @param width  tells how wide a text is, in points
	 * @return for each wish, in the same order, its label, or empty when there is no room
	 */
	public static List<Optional<Placed>> place(List<Wish> wishes, int limit, int gap, ToIntFunction<String> width) {
		List<Integer> order = new ArrayList<>();
		List<Optional<Placed>> placed = new ArrayList<>();
		for (int i = 0; i < wishes.size(); i++) {
			order.add(Integer.valueOf(i));
			placed.add(Optional.empty());
		}
		// Of those that begin together the shortest comes first: the others have room further to the right.
		order.sort(Comparator.<Integer>comparingInt(i -> wishes.get(i).left()).thenComparingInt(i -> wishes.get(i).right()));
		int free = Integer.MIN_VALUE;
		for (int at = 0; at < order.size(); at++) {
			Wish wish = wishes.get(order.get(at));
			int left = Math.max(wish.left(), free);
			int together = 1;
			int next = at + 1;
			while (next < order.size() && wishes.get(order.get(next)).left() <= left) {
				together++;
				next++;
			}
			int end = next < order.size() ? wishes.get(order.get(next)).left() - gap : limit;
			int room = (end - left) / together - (together > 1 ? gap : 0);
			if (left < wish.right()) {
				Optional<Placed> label = fit(wish.labels(), room - wish.after(), width).or(() -> fit(wish.labels(), room, width)).map(text -> new Placed(text, left, width.applyAsInt(text)));
				placed.set(order.get(at), label);
				free = label.map(each -> each.left() + each.width() + gap).orElse(free);
			}
		}
		return placed;
	}

	/**
	 * Places initials where labels leave room: where they belong, or directly behind the one label that stands there.
	 *
	 * @param wishes  where they belong, from left to right, each with one label
	 * @param labels  what is placed already
	 * @param limit   where the row ends, in points
	 * @param gap     the least space to a label, in points
	 * @param width   tells how wide initials are, in points
	 * @return for each wish, in the same order, its initials, or empty when there is no room
	 */
	public static List<Optional<Placed>> between(List<Wish> wishes, List<Placed> labels, int limit, int gap, ToIntFunction<String> width) {
		List<Placed> taken = new ArrayList<>(labels);
		List<Optional<Placed>> placed = new ArrayList<>();
		for (Wish wish : wishes) {
			String initials = wish.labels().getFirst();
			int wide = width.applyAsInt(initials);
			int left = wish.left();
			int passed = 0;
			for (Optional<Placed> inTheWay = at(taken, left, wide, gap); inTheWay.isPresent(); inTheWay = at(taken, left, wide, gap)) {
				left = inTheWay.get().left() + inTheWay.get().width() + gap;
				passed += labels.contains(inTheWay.get()) ? 1 : 0;
			}
			boolean fits = left + wide <= limit && passed <= 1 && (left < wish.right() || passed == 1);
			placed.add(fits ? Optional.of(new Placed(initials, left, wide)) : Optional.empty());
			placed.getLast().ifPresent(taken::add);
		}
		return placed;
	}

	/** The leftmost of what is placed that leaves no room at a place. */
	private static Optional<Placed> at(List<Placed> taken, int left, int wide, int gap) {
		return taken.stream().filter(each -> each.left() < left + wide + gap && left < each.left() + each.width() + gap)
				.min(Comparator.comparingInt(Placed::left));
	}

	/** The fullest label that is not wider than the room; a single letter only where not even the begin of a word fits. */
	static Optional<String> fit(List<String> labels, int room, ToIntFunction<String> width) {
		List<String> words = labels.stream().filter(label -> !isLetter(label)).toList();
		Optional<String> whole = words.stream().filter(label -> width.applyAsInt(label) <= room).findFirst();
		if (whole.isPresent()) {
			return whole;
		}
		String cut = words.isEmpty() ? "" : Excerpt.fitting(words.getLast(), label -> width.applyAsInt(label) <= room); //$NON-NLS-1$
		return Excerpt.characters(cut).size() > LEAST ? Optional.of(cut)
				: labels.stream().filter(label -> isLetter(label) && width.applyAsInt(label) <= room).findFirst();
	}

	private static boolean isLetter(String label) {
		return Excerpt.characters(label).size() == 1;
	}
}
