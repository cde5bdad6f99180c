// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.editor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;

/** All underlines of an article, each in its lane, found by where they are. Immutable. */
public final class Underlines {

	/** No underlines at all. */
	public static final Underlines NONE = new Underlines(List.of());

	private final List<Underline> underlines;
	private final int[] lanes;
	/** The greatest end up to each index: it never falls, so a search by halves finds the first that can reach a place. */
	private final int[] reach;

	/** Orders the underlines and puts them into lanes. */
	public Underlines(List<Underline> all) {
		List<Underline> ordered = new ArrayList<>(all);
		ordered.sort(Comparator.comparingInt(Underline::begin).thenComparing(Comparator.comparingInt(Underline::end).reversed()));
		underlines = List.copyOf(ordered);
		lanes = UnderlineLanes.assign(underlines);
		reach = new int[underlines.size()];
		int furthest = 0;
		for (int i = 0; i < reach.length; i++) {
			furthest = Math.max(furthest, underlines.get(i).end());
			reach[i] = furthest;
		}
	}

	/** All of them, by begin, the longer first. */
	public List<Underline> all() {
		return underlines;
	}

	/** Visits each underline whose hull has a character of a stretch of text, with its lane. */
	public void forEach(int from, int to, BiConsumer<Underline, Integer> visitor) {
		for (int i = firstReaching(from); i < reach.length && underlines.get(i).begin() < to; i++) {
			if (underlines.get(i).end() > from) {
				visitor.accept(underlines.get(i), Integer.valueOf(lanes[i]));
			}
		}
	}

	/** How many lanes a stretch of text needs. */
	public int lanes(int from, int to) {
		int[] most = { 0 };
		forEach(from, to, (underline, lane) -> {
			if (underline.segments().stream().anyMatch(segment -> segment.overlaps(from, to))) {
				most[0] = Math.max(most[0], lane.intValue() + 1);
			}
		});
		return most[0];
	}

	/** The underlines that cover the character at an offset, the innermost first. */
	public List<Underline> at(int offset) {
		List<Underline> found = new ArrayList<>();
		forEach(offset, offset + 1, (underline, lane) -> {
			if (underline.segments().stream().anyMatch(segment -> segment.overlaps(offset, offset + 1))) {
				found.add(underline);
			}
		});
		found.sort(Comparator.comparingInt(underline -> underline.end() - underline.begin()));
		return found;
	}

	private int firstReaching(int offset) {
		int low = 0;
		int high = reach.length;
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (reach[middle] > offset) {
				high = middle;
			} else {
				low = middle + 1;
			}
		}
		return low;
	}
}
