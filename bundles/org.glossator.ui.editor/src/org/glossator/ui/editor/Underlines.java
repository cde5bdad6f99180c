// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.editor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.glossator.cas.TextRange;

/** All underlines of an article, found by where they are. Immutable. */
public final class Underlines {

	/** No underlines at all. */
	public static final Underlines NONE = new Underlines(List.of());

	private final List<Underline> underlines;
	/** The greatest end up to each index: it never falls, so a search by halves finds the first that can reach a place. */
	private final int[] reach;

	/** Orders the underlines. */
	public Underlines(List<Underline> all) {
		List<Underline> ordered = new ArrayList<>(all);
		ordered.sort(Comparator.comparingInt(Underline::begin).thenComparing(Comparator.comparingInt(Underline::end).reversed()));
		underlines = List.copyOf(ordered);
		reach = new int[underlines.size()];
		int furthest = 0;
		for (int i = 0; i < reach.length; i++) {
			furthest = Math.max(furthest, underlines.get(i).end());
			reach[i] = furthest;
		}
	}

	/**
	 * These underlines with those of some codings replaced: what an edit needs instead of reading all codings anew.
	 *
	 * @param uids the codings whose underlines go
	 * @param now  the underlines that come instead, in any order
	 */
	public Underlines replace(Set<String> uids, Collection<Underline> now) {
		List<Underline> all = new ArrayList<>(underlines.size() + now.size());
		for (Underline underline : underlines) {
			if (!uids.contains(underline.uid())) {
				all.add(underline);
			}
		}
		all.addAll(now);
		return new Underlines(all);
	}

	/**
	 * {@return the stretch of text outside of which two sets of underlines are the same; empty when they are equal}
	 *
	 * @param before the other set
	 */
	public Optional<TextRange> changed(Underlines before) {
		Set<Underline> gone = new HashSet<>(before.underlines);
		List<Underline> different = new ArrayList<>();
		for (Underline underline : underlines) {
			if (!gone.remove(underline)) {
				different.add(underline);
			}
		}
		different.addAll(gone);
		return different.isEmpty() ? Optional.empty() : Optional.of(new TextRange(different.stream().mapToInt(Underline::begin).min().orElseThrow(),
				different.stream().mapToInt(Underline::end).max().orElseThrow()));
	}

	/** All of them, by begin, the longer first. */
	public List<Underline> all() {
		return underlines;
	}

	/** The underlines that have a character of a stretch of text, by begin; a gap of a coding does not count. */
	public List<Underline> overlapping(int from, int to) {
		List<Underline> found = new ArrayList<>();
		for (int i = firstReaching(from); i < reach.length && underlines.get(i).begin() < to; i++) {
			if (underlines.get(i).segments().stream().anyMatch(segment -> segment.overlaps(from, to))) {
				found.add(underlines.get(i));
			}
		}
		return found;
	}

	/** Those of some codings, in order. */
	public List<Underline> of(Set<String> uids) {
		return underlines.stream().filter(underline -> uids.contains(underline.uid())).toList();
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
