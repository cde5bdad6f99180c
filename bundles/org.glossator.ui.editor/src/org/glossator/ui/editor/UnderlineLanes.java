// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.editor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Puts underlines into lanes so that none crosses another: lane 0 is next to the text, and what encloses lies further from the
 * text than what it encloses. Each line of the page is laid out for itself, so that its underlines stay close to its words.
 */
public final class UnderlineLanes {

	private UnderlineLanes() {
	}

	/**
	 * The lane of each underline.
	 *
	 * @param underlines in any order
	 * @return a lane for each, in the same order
	 */
	public static int[] assign(List<Underline> underlines) {
		List<Integer> order = new ArrayList<>();
		for (int i = 0; i < underlines.size(); i++) {
			order.add(Integer.valueOf(i));
		}
		// The shortest first: an enclosing underline then finds all that it encloses in place.
		order.sort(Comparator.<Integer>comparingInt(i -> underlines.get(i).end() - underlines.get(i).begin())
				.thenComparingInt(i -> underlines.get(i).begin()).thenComparingInt(i -> i));
		List<TreeMap<Integer, Integer>> lanes = new ArrayList<>();
		int[] assigned = new int[underlines.size()];
		for (int i : order) {
			Underline underline = underlines.get(i);
			int lane = lanes.size();
			while (lane > 0 && isFree(lanes.get(lane - 1), underline)) {
				lane--;
			}
			if (lane == lanes.size()) {
				lanes.add(new TreeMap<>());
			}
			lanes.get(lane).put(underline.begin(), underline.end());
			assigned[i] = lane;
		}
		return assigned;
	}

	private static boolean isFree(TreeMap<Integer, Integer> lane, Underline underline) {
		Map.Entry<Integer, Integer> before = lane.lowerEntry(underline.end());
		return before == null || before.getValue() <= underline.begin();
	}
}
