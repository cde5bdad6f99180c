// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.editor.marks;

import java.util.ArrayList;
import java.util.Arrays;
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
	 * @param underlines those that begin first come first
	 * @param most       the number of lanes that there is room for
	 * @return a lane for each, in the same order: {@code most} for all that find no room in a lane before, which may lie over each other
	 */
	public static int[] assign(List<Underline> underlines, int most) {
		long[] order = new long[underlines.size()];
		for (int i = 0; i < order.length; i++) {
			Underline underline = underlines.get(i);
			order[i] = (long) (underline.end() - underline.begin()) << Integer.SIZE | i;
		}
		// The shortest first: an enclosing underline then finds all that it encloses in place.
		Arrays.sort(order);
		List<TreeMap<Integer, Integer>> lanes = new ArrayList<>();
		int[] assigned = new int[order.length];
		for (long next : order) {
			Underline underline = underlines.get((int) next);
			int lane = lanes.size();
			while (lane > 0 && isFree(lanes.get(lane - 1), underline)) {
				lane--;
			}
			if (lane < most) {
				if (lane == lanes.size()) {
					lanes.add(new TreeMap<>());
				}
				lanes.get(lane).put(underline.begin(), underline.end());
			}
			assigned[(int) next] = lane;
		}
		return assigned;
	}

	private static boolean isFree(TreeMap<Integer, Integer> lane, Underline underline) {
		Map.Entry<Integer, Integer> before = lane.lowerEntry(underline.end());
		return before == null || before.getValue() <= underline.begin();
	}
}
