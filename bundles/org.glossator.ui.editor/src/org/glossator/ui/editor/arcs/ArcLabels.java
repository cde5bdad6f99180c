// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.editor.arcs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Rectangle;
import org.glossator.ui.editor.marks.Mark;
import org.glossator.ui.editor.marks.MarkSizes;

/** Finds places for the names of arrows: near the tip, in a row of labels, and over no label and no other name. */
final class ArcLabels {

	private static final int GAP = 3;

	private final StyledText text;
	private final MarkSizes sizes;
	private final List<Rectangle> labels;
	private final List<Rectangle> taken;

	ArcLabels(StyledText text, MarkSizes sizes, List<Mark> marks) {
		this.text = text;
		this.sizes = sizes;
		labels = marks.stream().filter(mark -> mark.label().isPresent()).map(Mark::labelBox).toList();
		taken = new ArrayList<>(labels);
	}

	/** Lets no name stand on an arrow. */
	void keepFree(ArcRoute route) {
		taken.addAll(route.boxes(1));
	}

	/** The place of a name so wide at the tip of an arrow, which is taken from now on; empty when there is none near. */
	Optional<Rectangle> place(ArcRoute route, int width) {
		int x = (int) route.endX();
		int y = route.isUpwards() ? row((int) route.endY()) : (int) route.endY() - sizes.thick() - sizes.label() - 1;
		int side = GAP + 2 * sizes.thick();
		Optional<Rectangle> found = Stream.concat(Stream.of(x + side, x - side - width), beside(y, width)).map(left -> box(left.intValue(), y, width))
				.filter(this::isFree).min(Comparator.comparingInt(box -> Math.abs(box.x + box.width / 2 - x)));
		found.ifPresent(taken::add);
		return found;
	}

	/** The height of the labels beneath a height, or that height when there are none. */
	private int row(int y) {
		return labels.stream().mapToInt(label -> label.y).filter(top -> top >= y - 1 && top <= y + sizes.spacing() - sizes.label()).findFirst().orElse(y);
	}

	/** Right after and right before what is in the row already. */
	private Stream<Integer> beside(int y, int width) {
		return taken.stream().filter(other -> other.y < y + sizes.label() && y < other.y + other.height)
				.flatMap(other -> Stream.of(Integer.valueOf(other.x + other.width + GAP), Integer.valueOf(other.x - GAP - width)));
	}

	private Rectangle box(int x, int y, int width) {
		return new Rectangle(x, y, width, sizes.label());
	}

	private boolean isFree(Rectangle box) {
		int right = text.getClientArea().width - text.getRightMargin() / 2;
		return box.x >= text.getLeftMargin() / 2 && box.x + box.width <= right && taken.stream().noneMatch(box::intersects);
	}
}
