// SPDX-License-Identifier: EPL-2.0
package org.glossator.rules.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * Things with a begin and an end, ready to be asked which of them overlap a stretch of text: a search tree by begin, laid out in
 * a list, whose nodes know the last end below them.
 *
 * @param <T> what has a begin and an end, in UTF-16 code units; neither may change
 */
final class Overlaps<T> {

	private final List<T> sorted;
	private final int[] begins;
	private final int[] ends;
	private final int[] lastEnds;

	Overlaps(Collection<? extends T> ranges, ToIntFunction<T> begin, ToIntFunction<T> end) {
		sorted = new ArrayList<>(ranges);
		sorted.sort(Comparator.comparingInt(begin));
		begins = sorted.stream().mapToInt(begin).toArray();
		ends = sorted.stream().mapToInt(end).toArray();
		lastEnds = new int[ends.length];
		lastEnd(0, ends.length);
	}

	private int lastEnd(int from, int to) {
		if (from >= to) {
			return Integer.MIN_VALUE;
		}
		int middle = (from + to) >>> 1;
		lastEnds[middle] = Math.max(ends[middle], Math.max(lastEnd(from, middle), lastEnd(middle + 1, to)));
		return lastEnds[middle];
	}

	/** What begins before the end of a stretch and ends after its begin, by begin. */
	List<T> with(int begin, int end) {
		List<T> found = new ArrayList<>();
		collect(0, ends.length, begin, end, found);
		return found;
	}

	private void collect(int from, int to, int begin, int end, List<T> found) {
		int middle = (from + to) >>> 1;
		if (from >= to || lastEnds[middle] <= begin) {
			return;
		}
		collect(from, middle, begin, end, found);
		if (begins[middle] < end) {
			if (begin < ends[middle]) {
				found.add(sorted.get(middle));
			}
			collect(middle + 1, to, begin, end, found);
		}
	}
}
