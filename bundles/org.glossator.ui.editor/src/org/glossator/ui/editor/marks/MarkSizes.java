// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.editor.marks;

/**
 * How large marks are at a size of the text, in points. All lines of a page are equally far apart, whatever is coded in them: so
 * nothing moves while one codes.
 *
 * @param thick   the line beneath an anchor
 * @param label   the height of a label
 * @param spacing the space between two lines of text
 */
public record MarkSizes(int thick, int label, int spacing) {

	/** The lines beneath one line of text that have full thickness and a label under them. */
	private static final int LANES = 2;
	/** The lines that have a label under them when they are as thin and as close as can be, such as those of several coders. */
	private static final int THIN_LANES = 4;
	/** A thin line, and what keeps it apart from the next. */
	private static final int THIN = 2;
	/** The height of a line of text for each point of thickness. */
	private static final int FINE = 10;
	private static final double LEADING = 0.38;

	/** The sizes for a text whose lines have a height, with labels of another height. */
	static MarkSizes of(int lineHeight, int labelHeight) {
		int thick = Math.max(2, Math.round((float) lineHeight / FINE));
		int needed = 1 + Math.max(LANES * (thick + 1), THIN_LANES * THIN) + labelHeight;
		return new MarkSizes(thick, labelHeight, Math.max(needed, (int) Math.round(lineHeight * LEADING)));
	}

	/** The most lanes whose lines can be told from each other beneath one line of text. */
	int lanes() {
		return Math.max(1, (spacing - 2) / 2);
	}

	/** The most lanes that have labels under them. */
	int labelled() {
		int lanes = 1;
		while (lanes < lanes() && hasLabels(lanes + 1)) {
			lanes++;
		}
		return lanes;
	}

	/** The distance from a lane to the next when a line of text has a number of lanes: less than usual when there are many. */
	int pitch(int lanes) {
		int usual = thick + 1;
		if (1 + lanes * usual + label <= spacing) {
			return usual;
		}
		int withLabels = (spacing - 1 - label) / lanes;
		return withLabels >= THIN ? withLabels : Math.max(1, Math.min(usual, (spacing - 2) / lanes));
	}

	/** Whether there is room for labels under a number of lanes. */
	boolean hasLabels(int lanes) {
		return 1 + lanes * pitch(lanes) + label <= spacing;
	}

	/** The thickness of a line in a number of lanes. */
	int thickness(int lanes) {
		return Math.max(1, Math.min(thick, pitch(lanes) - 1));
	}

	/** The space on either side of initials, within their frame and outside of it. */
	int initialsGap() {
		return Math.max(2, label / 4);
	}

	/** The width of a lane of stripes in the margin. */
	int stripeLane() {
		return 2 * thick + 2;
	}
}
