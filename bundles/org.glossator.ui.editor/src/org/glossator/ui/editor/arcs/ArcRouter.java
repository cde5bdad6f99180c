// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.editor.arcs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Rectangle;
import org.glossator.cas.text.TextRange;
import org.glossator.ui.editor.marks.Mark;
import org.glossator.ui.editor.marks.MarkSizes;
import org.glossator.ui.editor.marks.PageGeometry;

/**
 * Finds ways for arrows that cross no word and no label: along the top of a line there is a channel between the labels of the line
 * above and the letters, and from line to line there are the margins. An arrow from below points to the underline of its target, one
 * from above to its letters.
 */
final class ArcRouter {

	/** As far into a stretch of text as an arrow begins or ends, in points. */
	private static final int INTO = 10;
	/** How far apart places for the tip of an arrow are that are tried, in points. */
	private static final int STEP = 3;
	/** How high an arrow goes over letters, in thicknesses of an underline. */
	private static final double BRIDGE = 2.5;
	private static final double CENTRE = 0.5;

	private final StyledText text;
	private final PageGeometry geometry;
	private final MarkSizes sizes;
	private final List<Mark> marks;
	/** Labels, and where arrows end already. */
	private final List<Rectangle> taken = new ArrayList<>();
	/** The tops of the lines that have characters, downwards. */
	private final List<Integer> tops = new ArrayList<>();

	/**
	 * @param marks what is drawn on the lines that are seen, in points from the top of the widget
	 */
	ArcRouter(StyledText text, PageGeometry geometry, MarkSizes sizes, List<Mark> marks) {
		this.text = text;
		this.geometry = geometry;
		this.sizes = sizes;
		this.marks = marks;
		marks.stream().filter(mark -> mark.label().isPresent()).map(Mark::labelBox).forEach(taken::add);
		int last = geometry.paragraphAt(text.getClientArea().height);
		for (int paragraph = geometry.paragraphAt(0); paragraph <= last; paragraph++) {
			int origin = geometry.top(paragraph);
			geometry.lines(paragraph).stream().filter(line -> line.begin() < line.end()).forEach(line -> tops.add(Integer.valueOf(origin + line.top())));
		}
	}

	/** The way of an arrow; when one end is not seen, a short one that points to where it is; empty when none is, or both are one place. */
	Optional<ArcRoute> route(LinkArc arc) {
		Optional<ArcRoute> route = find(arc);
		route.ifPresent(found -> taken.add(found.boxes(sizes.thick()).getLast()));
		return route;
	}

	private Optional<ArcRoute> find(LinkArc arc) {
		List<Rectangle> from = geometry.boxes(arc.from());
		List<Rectangle> to = geometry.boxes(arc.to());
		if (from.isEmpty() || to.isEmpty()) {
			return from.isEmpty() ? to.stream().findFirst().map(seen -> arriving(seen, isAbove(arc.from(), seen)))
					: Optional.of(leaving(from.getFirst(), isAbove(arc.to(), from.getFirst())));
		}
		Rectangle end = to.getFirst();
		Rectangle begin = from.stream().min(Comparator.comparingInt(box -> Math.abs(line(box) - line(end)))).orElseThrow();
		int apart = Math.abs(line(begin) - line(end));
		return apart == 0 ? along(begin, end) : Optional.of(apart == 1 ? next(begin, end) : aside(begin, end));
	}

	private boolean isAbove(TextRange unseen, Rectangle seen) {
		return geometry.lineTop(unseen.begin()) < seen.y;
	}

	/** The number of a box's line; a headline's box can begin a little below its line. */
	private int line(Rectangle box) {
		int found = 0;
		while (found + 1 < tops.size() && tops.get(found + 1).intValue() <= box.y) {
			found++;
		}
		return found;
	}

	/** A low bridge over the letters between two places of one line; none where they are one place, as with two codings of the same words. */
	private Optional<ArcRoute> along(Rectangle begin, Rectangle end) {
		boolean apart = end.x >= begin.x + begin.width || end.x + end.width <= begin.x;
		double x1 = apart ? near(begin, end) : begin.x + CENTRE;
		double x2 = apart ? near(end, begin) : end.x + (end.x < begin.x ? Math.min(INTO, end.width / 2) : end.width / 2) + CENTRE;
		double y = channel(begin.y) - BRIDGE * sizes.thick();
		return Math.abs(x1 - x2) < BRIDGE * sizes.thick() ? Optional.empty()
				: Optional.of(new ArcRoute(x1, channel(begin.y)).to(x1, y).to(x2, y).to(x2, end.y + sizes.thick()));
	}

	/** Between two lines that follow each other: straight where there is a way, else along the channel between them. */
	private ArcRoute next(Rectangle begin, Rectangle end) {
		boolean up = end.y < begin.y;
		int left = Math.max(begin.x, end.x);
		int right = Math.min(begin.x + begin.width, end.x + end.width);
		double wanted = right - left > 2 * STEP ? Math.clamp(end.x + end.width / 2.0, left + STEP, right - STEP) : near(end, begin);
		double x2 = up ? free(end, wanted) : wanted;
		double leave = x2 > begin.x - INTO && x2 < begin.x + begin.width + INTO ? x2 : near(begin, end);
		double x1 = up ? leave : free(begin, leave);
		double y = channel(Math.max(begin.y, end.y));
		return up ? new ArcRoute(x1, y).to(x2, y).to(x2, beneath(end, x2))
				: new ArcRoute(x1, beneath(begin, x1)).to(x1, y).to(x2, y).to(x2, end.y + sizes.thick());
	}

	/** Through the margin that is nearer, so that no line between is crossed. */
	private ArcRoute aside(Rectangle begin, Rectangle end) {
		int leftEdge = text.getLeftMargin();
		int rightEdge = text.getClientArea().width - text.getRightMargin();
		boolean left = begin.x + end.x - 2 * leftEdge <= 2 * rightEdge - begin.x - begin.width - end.x - end.width;
		double xm = left ? leftEdge - sizes.thick() - 1 + CENTRE : rightEdge + sizes.thick() + 1 + CENTRE;
		boolean up = end.y < begin.y;
		double leave = side(begin, left);
		double arrive = side(end, left);
		double x1 = up ? leave : free(begin, leave);
		double x2 = up ? free(end, arrive) : arrive;
		double y1 = up ? channel(begin.y) : channelBelow(begin);
		double y2 = up ? channelBelow(end) : channel(end.y);
		return new ArcRoute(x1, up ? y1 : beneath(begin, x1)).to(x1, y1).to(xm, y1).to(xm, y2).to(x2, y2)
				.to(x2, up ? beneath(end, x2) : end.y + sizes.thick());
	}

	/** From a place that is seen towards one that is not: no further than to the next line. */
	private ArcRoute leaving(Rectangle begin, boolean up) {
		double x = up ? side(begin, true) : free(begin, side(begin, true));
		return up ? new ArcRoute(x, begin.y + CENTRE).to(x, begin.y - sizes.spacing() + sizes.thick())
				: new ArcRoute(x, beneath(begin, x)).to(x, begin.y + begin.height + sizes.spacing() - 1);
	}

	/** To a place that is seen from one that is not. */
	private ArcRoute arriving(Rectangle end, boolean fromAbove) {
		double x = fromAbove ? side(end, true) : free(end, side(end, true));
		return fromAbove ? new ArcRoute(x, end.y - sizes.spacing() + sizes.thick()).to(x, end.y + sizes.thick())
				: new ArcRoute(x, end.y + end.height + sizes.spacing()).to(x, beneath(end, x));
	}

	/** A place in a box as near to another box as may be. */
	private static double near(Rectangle box, Rectangle other) {
		return side(box, other.x + other.width / 2 < box.x + box.width / 2);
	}

	/** A place in a box near its left or right end. */
	private static double side(Rectangle box, boolean left) {
		int into = Math.min(INTO, box.width / 2);
		return (left ? box.x + into : box.x + box.width - into) + CENTRE;
	}

	/** The height between the labels of the line above and the letters of a line. */
	private static double channel(int top) {
		return top + CENTRE;
	}

	private double channelBelow(Rectangle box) {
		int line = line(box);
		int below = box.y + box.height + sizes.spacing();
		return channel(line + 1 < tops.size() ? Math.min(below, tops.get(line + 1).intValue()) : below);
	}

	/** A place beneath a box, as near as may be to a wanted one, where no label is crossed; else right before its own label. */
	private double free(Rectangle box, double wanted) {
		double found = box.x - sizes.thick() - 1 + CENTRE;
		double distance = Double.MAX_VALUE;
		for (int x = box.x + STEP; x < box.x + box.width - 1; x += STEP) {
			double away = Math.abs(x + CENTRE - wanted);
			if (away < distance && isFree(box, x)) {
				found = x + CENTRE;
				distance = away;
			}
		}
		return distance == Double.MAX_VALUE && isFree(box, wanted) ? wanted : found;
	}

	private boolean isFree(Rectangle box, double x) {
		int half = sizes.thick() + 1;
		Rectangle strip = new Rectangle((int) x - half, box.y + box.height, 2 * half, sizes.spacing());
		return taken.stream().noneMatch(strip::intersects);
	}

	/** Right beneath the lines that are drawn under a box at a place. */
	private double beneath(Rectangle box, double x) {
		int bottom = box.y + box.height;
		return marks.stream().filter(mark -> mark.kind() == Mark.Kind.LINE || mark.kind() == Mark.Kind.DOTS).map(Mark::box)
				.filter(line -> line.y >= bottom && line.y < bottom + sizes.spacing() && line.x <= x + 2 * sizes.thick() && line.x + line.width >= x)
				.mapToInt(line -> line.y + line.height).max().orElse(bottom) + 1;
	}
}
