// SPDX-License-Identifier: EPL-2.0
package org.glossator.editing.coding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.glossator.cas.text.TextRange;

/** Anchors as lists of ranges: in order, not empty, and with something between any two. */
final class Anchors {

	private Anchors() {
	}

	/** The ranges in order, cut to the text, those that overlap or touch made one; one range in all unless gaps are allowed. */
	static List<TextRange> of(List<TextRange> ranges, int length, boolean gaps) {
		List<TextRange> parts = new ArrayList<>();
		for (TextRange range : ranges.stream().sorted(Comparator.comparingInt(TextRange::begin)).toList()) {
			int begin = Math.max(0, range.begin());
			int end = Math.min(length, range.end());
			if (begin >= end) {
				continue;
			}
			TextRange last = parts.isEmpty() ? null : parts.getLast();
			if (last != null && (!gaps || begin <= last.end())) {
				parts.set(parts.size() - 1, new TextRange(last.begin(), Math.max(last.end(), end)));
			} else {
				parts.add(new TextRange(begin, end));
			}
		}
		return parts;
	}

	/** The parts with one end moved; as they are when nothing would be left of the part at that end. */
	static List<TextRange> moved(String text, List<TextRange> parts, RangeEnd end, TextUnit unit, boolean outward) {
		List<TextRange> moved = new ArrayList<>(parts);
		int at = end == RangeEnd.BEGIN ? 0 : parts.size() - 1;
		TextRange part = parts.get(at);
		boolean right = (end == RangeEnd.END) == outward;
		int from = end == RangeEnd.BEGIN ? part.begin() : part.end();
		int to = right ? right(text, from, unit, end) : left(text, from, unit, end);
		TextRange changed = end == RangeEnd.BEGIN ? new TextRange(to, part.end()) : new TextRange(part.begin(), to);
		if (changed.begin() < changed.end()) {
			moved.set(at, changed);
		}
		return moved;
	}

	private static int right(String text, int offset, TextUnit unit, RangeEnd end) {
		return unit == TextUnit.CHARACTER ? TextBoundaries.next(text, offset, unit) : TextBoundaries.nextWord(text, offset, end);
	}

	private static int left(String text, int offset, TextUnit unit, RangeEnd end) {
		return unit == TextUnit.CHARACTER ? TextBoundaries.previous(text, offset, unit) : TextBoundaries.previousWord(text, offset, end);
	}
}
