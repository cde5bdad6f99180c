// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.editor.marks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Rectangle;

/**
 * The stripes in the left margin that show long passages: what encloses further from the text than what it encloses, each with
 * its label beside its begin, or at the top of the page when it begins further up. What is only looked at is further out than all else.
 */
final class Stripes {

	private static final int GAP = 4;
	/** As many stripes side by side as a margin can hold. */
	private static final int LANES = 24;

	private final StyledText text;
	private final PageGeometry geometry;
	private final Map<Underline, Integer> lanes = new HashMap<>();
	private List<Underline> all = List.of();
	/** Those that have a lane: of more on top of each other than there is room for, the shortest. */
	private Underlines passages = Underlines.NONE;

	Stripes(StyledText text, PageGeometry geometry) {
		this.text = text;
		this.geometry = geometry;
	}

	/** Takes the long passages out of all underlines, those that the page is there for and those that are only looked at. */
	void show(Underlines underlines, Underlines beside, int longer) {
		List<Underline> own = underlines.all().stream().filter(underline -> underline.isLong(longer)).toList();
		List<Underline> others = beside.all().stream().filter(underline -> underline.isLong(longer)).toList();
		List<Underline> found = Stream.concat(own.stream(), others.stream()).toList();
		if (!found.equals(all)) {
			all = found;
			lanes.clear();
			assign(own, 0);
			assign(others, lanes.values().stream().mapToInt(lane -> lane.intValue() + 1).max().orElse(0));
			passages = new Underlines(lanes.keySet());
		}
	}

	private void assign(List<Underline> found, int first) {
		int most = LANES - first;
		int[] assigned = UnderlineLanes.assign(found, most);
		for (int i = 0; i < assigned.length; i++) {
			if (assigned[i] < most) {
				lanes.put(found.get(i), Integer.valueOf(first + assigned[i]));
			}
		}
	}

	/** Whether there is one between two offsets. */
	boolean isAny(int from, int to) {
		return !passages.overlapping(from, to).isEmpty();
	}

	/** The stripes that are seen, in points from the top of the widget. */
	List<Mark> seen(MarkSizes sizes, ToIntFunction<String> labelWidth) {
		if (passages.all().isEmpty() || text.getCharCount() == 0) {
			return List.of();
		}
		int height = text.getClientArea().height;
		int from = text.getOffsetAtLine(geometry.paragraphAt(0));
		int after = geometry.paragraphAt(height) + 1;
		int to = after < text.getLineCount() ? text.getOffsetAtLine(after) : text.getCharCount();
		List<Underline> seen = passages.overlapping(from, to); // those that begin first have their label first
		int right = text.getLeftMargin() - 2 * sizes.thick() - GAP;
		int most = seen.stream().mapToInt(each -> lanes.get(each).intValue()).max().orElse(0);
		int leftmost = Math.max(GAP, right - (most + 1) * sizes.stripeLane());
		List<Mark> marks = new ArrayList<>();
		List<Rectangle> written = new ArrayList<>();
		for (Underline passage : seen) {
			int x = Math.max(GAP, right - (lanes.get(passage).intValue() + 1) * sizes.stripeLane());
			int top = Math.max(geometry.lineTop(passage.begin()), -height);
			int bottom = Math.min(geometry.lineBottom(passage.end() - 1), 2 * height);
			if (bottom < 0 || top > height) {
				continue;
			}
			Rectangle stripe = new Rectangle(x, top, sizes.thick(), bottom - top);
			Optional<String> label = LabelRow.fit(passage.labels(), leftmost - 2 * GAP, labelWidth);
			Optional<Rectangle> place = label.flatMap(said -> room(written, leftmost - GAP, labelWidth.applyAsInt(said), stripe, sizes.label()));
			place.ifPresent(written::add);
			marks.add(place.isPresent() ? new Mark(passage, Mark.Kind.STRIPE, stripe, label, place.get())
					: new Mark(passage, Mark.Kind.STRIPE, stripe));
		}
		return marks;
	}

	/** A place beside a stripe where no other label is; empty when there is none. */
	private static Optional<Rectangle> room(List<Rectangle> written, int right, int width, Rectangle stripe, int height) {
		Rectangle place = new Rectangle(right - width, Math.max(GAP, stripe.y), width, height);
		for (Rectangle other : written) {
			if (place.intersects(other)) {
				place.y = other.y + other.height;
			}
		}
		return place.y + height <= stripe.y + stripe.height ? Optional.of(place) : Optional.empty();
	}
}
