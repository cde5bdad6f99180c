// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.editor.marks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.glossator.cas.text.TextRange;

/** All underlines of an article, found by where they are. Immutable. */
public final class Underlines {

	private static final Comparator<Underline> ORDER = Comparator.comparingInt(Underline::begin)
			.thenComparing(Comparator.comparingInt(Underline::end).reversed());

	/** No underlines at all. */
	public static final Underlines NONE = new Underlines(List.of());

	private final List<Underline> underlines;
	/** The greatest end up to each index: it never falls, so a search by halves finds the first that can reach a place. */
	private final int[] reach;

	/** Orders the underlines. */
	public Underlines(Collection<Underline> all) {
		this(all.stream().sorted(ORDER).toArray(Underline[]::new));
	}

	private Underlines(Underline[] ordered) {
		underlines = List.of(ordered);
		reach = new int[ordered.length];
		int furthest = 0;
		for (int i = 0; i < reach.length; i++) {
			furthest = Math.max(furthest, ordered[i].end());
			reach[i] = furthest;
		}
	}

	/**
	 * These underlines with some replaced: what an edit needs instead of reading all codings anew.
	 *
	 * @param gone the underlines that go, in any order
	 * @param now  the underlines that come instead, in any order
	 */
	public Underlines replace(Collection<Underline> gone, Collection<Underline> now) {
		List<Underline> all = new ArrayList<>(underlines.size() + now.size());
		all.addAll(underlines);
		for (Underline underline : gone) {
			int found = Collections.binarySearch(all, underline, ORDER);
			while (found > 0 && ORDER.compare(all.get(found - 1), underline) == 0) {
				found--;
			}
			while (!all.get(found).equals(underline)) { // several may be at one place
				found++;
			}
			all.remove(found);
		}
		for (Underline underline : now) {
			int found = Collections.binarySearch(all, underline, ORDER);
			all.add(found < 0 ? -found - 1 : found, underline);
		}
		return new Underlines(all.toArray(Underline[]::new));
	}

	/**
	 * {@return the stretch of text outside of which two sets of underlines are the same; empty when they are equal}
	 *
	 * @param before the other set
	 */
	public Optional<TextRange> changed(Underlines before) {
		List<Underline> former = before.underlines;
		int from = 0;
		int end = underlines.size();
		int formerEnd = former.size();
		while (from < Math.min(end, formerEnd) && same(underlines.get(from), former.get(from))) {
			from++;
		}
		while (end > from && formerEnd > from && same(underlines.get(end - 1), former.get(formerEnd - 1))) {
			end--;
			formerEnd--;
		}
		Set<Underline> different = new HashSet<>(underlines.subList(from, end));
		for (Underline underline : former.subList(from, formerEnd)) {
			if (!different.remove(underline)) {
				different.add(underline);
			}
		}
		return different.isEmpty() ? Optional.empty() : Optional.of(new TextRange(different.stream().mapToInt(Underline::begin).min().orElseThrow(),
				different.stream().mapToInt(Underline::end).max().orElseThrow()));
	}

	/** Almost always one and the same object, which is found out sooner than that two are equal. */
	private static boolean same(Underline one, Underline other) {
		return one == other || one.equals(other);
	}

	/** All of them, by begin, the longer first. */
	public List<Underline> all() {
		return underlines;
	}

	/** The underlines that have a character of a stretch of text, by begin; a gap of a coding does not count. */
	public List<Underline> overlapping(int from, int to) {
		List<Underline> found = new ArrayList<>();
		for (int i = firstReaching(from); i < reach.length && underlines.get(i).begin() < to; i++) {
			Underline underline = underlines.get(i);
			if (underline.overlaps(from, to)) {
				found.add(underline);
			}
		}
		return found;
	}

	/** The underlines that cover the character at an offset, the innermost first. */
	public List<Underline> at(int offset) {
		List<Underline> found = overlapping(offset, offset + 1);
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
