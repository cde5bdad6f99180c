// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Rectangle;
import org.glossator.cas.TextRange;

/**
 * Draws links as curves with an arrow head and the name of the link. When one end is not seen, a short arrow points where it
 * is.
 */
final class ArcPainter {

	/** Where along a curve a label may stand, best first. */
	private static final double[] PLACES = { 0.5, 0.38, 0.62, 0.26, 0.74 };
	private static final int HEAD = 4;
	private static final int PADDING = 3;
	/** As far into a stretch of text as an arrow begins or ends at most, in points. */
	private static final int INTO = 24;
	/** Between the begins of two arrows of a coding, in points. */
	private static final int APART = 14;
	/** The length of an arrow towards what is not seen, in heights of the text. */
	private static final int STUB = 3;
	private static final int OPAQUE = 255;
	private static final int VEIL = 225;

	private final PageGeometry geometry;
	private final Inks inks;

	/** A curve between two points with two more that bend it. */
	private record Curve(double x1, double y1, double c1x, double c1y, double c2x, double c2y, double x2, double y2) {

		double x(double t) {
			return at(t, x1, c1x, c2x, x2);
		}

		double y(double t) {
			return at(t, y1, c1y, c2y, y2);
		}

		/** Whether it goes up or down, as only short arrows towards what is not seen do. */
		boolean isStraight() {
			return x1 == x2 && c1x == x2 && c2x == x2;
		}

		private static double at(double t, double a, double b, double c, double d) {
			double s = 1 - t;
			return s * s * s * a + 3 * s * s * t * b + 3 * s * t * t * c + t * t * t * d;
		}
	}

	ArcPainter(PageGeometry geometry, Inks inks) {
		this.geometry = geometry;
		this.inks = inks;
	}

	/** Draws links on the page, of which an area is seen. */
	void paint(GC gc, List<LinkArc> arcs, Rectangle page, MarkSizes sizes, ToIntFunction<String> labelWidth) {
		List<Rectangle> written = new ArrayList<>();
		for (int i = 0; i < arcs.size(); i++) {
			LinkArc arc = arcs.get(i);
			curve(arc, page, i * APART).ifPresent(curve -> {
				stroke(gc, arc, curve, sizes);
				label(gc, arc, curve, page, new Rectangle(0, 0, labelWidth.applyAsInt(arc.label()), sizes.label()), written);
			});
		}
	}

	private Optional<Curve> curve(LinkArc arc, Rectangle page, int shift) {
		Optional<Rectangle> from = first(arc.from());
		Optional<Rectangle> to = first(arc.to());
		if (from.isPresent() && to.isPresent()) {
			return Optional.of(between(shifted(from.get(), shift), to.get()));
		}
		if (from.isPresent()) {
			Rectangle seen = shifted(from.get(), shift);
			return Optional.of(between(seen, towards(arc.to(), seen, page)));
		}
		return to.map(seen -> between(towards(arc.from(), seen, page), seen));
	}

	/** The arrows of a coding begin side by side. */
	private static Rectangle shifted(Rectangle box, int shift) {
		int right = Math.min(shift, Math.max(0, box.width - 2 * INTO));
		return new Rectangle(box.x + right, box.y, box.width - right, box.height);
	}

	private Optional<Rectangle> first(TextRange range) {
		List<Rectangle> boxes = geometry.boxes(range);
		return boxes.isEmpty() ? Optional.empty() : Optional.of(boxes.getFirst());
	}

	/** A place in the direction of what is not seen: a few lines on, so that little of the text is crossed. */
	private Rectangle towards(TextRange unseen, Rectangle seen, Rectangle page) {
		boolean above = geometry.lineTop(unseen.begin()) < seen.y;
		int y = above ? seen.y - STUB * seen.height : seen.y + (STUB + 1) * seen.height;
		return new Rectangle(seen.x, Math.clamp(y, 0, page.height), Math.min(seen.width, 2 * INTO), 0);
	}

	private static Curve between(Rectangle from, Rectangle to) {
		double x1 = from.x + Math.min(from.width / 2.0, INTO);
		double x2 = to.x + Math.min(to.width / 2.0, INTO);
		double apart = to.y - from.y;
		if (Math.abs(apart) < from.height && to.height > 0 && from.height > 0) {
			double bend = Math.min(1.4 * from.height, 12 + Math.abs(x2 - x1) / 4);
			return new Curve(x1, from.y, x1, from.y - bend, x2, to.y - bend, x2, to.y);
		}
		double y1 = apart > 0 ? from.y + from.height : from.y;
		double y2 = apart > 0 ? to.y : to.y + to.height;
		double bend = (y2 - y1) / 2;
		return new Curve(x1, y1, x1, y1 + bend, x2, y2 - bend, x2, y2);
	}

	private void stroke(GC gc, LinkArc arc, Curve curve, MarkSizes sizes) {
		gc.setForeground(inks.shape(arc.colour(), false));
		gc.setBackground(inks.shape(arc.colour(), false));
		gc.setLineWidth(sizes.thick());
		gc.setLineCap(SWT.CAP_ROUND);
		Path path = new Path(gc.getDevice());
		path.moveTo((float) curve.x1(), (float) curve.y1());
		path.cubicTo((float) curve.c1x(), (float) curve.c1y(), (float) curve.c2x(), (float) curve.c2y(), (float) curve.x2(), (float) curve.y2());
		gc.drawPath(path);
		path.dispose();
		double direction = Math.atan2(curve.y2() - curve.c2y(), curve.x2() - curve.c2x());
		int size = HEAD * sizes.thick();
		gc.fillPolygon(new int[] { (int) Math.round(curve.x2()), (int) Math.round(curve.y2()), side(curve.x2(), Math.cos(direction - 0.45), size),
				side(curve.y2(), Math.sin(direction - 0.45), size), side(curve.x2(), Math.cos(direction + 0.45), size),
				side(curve.y2(), Math.sin(direction + 0.45), size) });
	}

	private static int side(double tip, double towards, int size) {
		return (int) Math.round(tip - size * towards);
	}

	private void label(GC gc, LinkArc arc, Curve curve, Rectangle page, Rectangle size, List<Rectangle> written) {
		for (int i = 0; i < PLACES.length; i++) {
			Rectangle box = new Rectangle(0, 0, size.width + 2 * PADDING, size.height);
			if (curve.isStraight()) {
				box.x = (int) curve.x2() + HEAD;
				box.y = (int) curve.y2() + i * size.height;
			} else {
				box.x = (int) curve.x(PLACES[i]) - box.width / 2;
				box.y = (int) curve.y(PLACES[i]) - box.height / 2;
			}
			box.x = Math.clamp(box.x, 0, Math.max(0, page.width - box.width));
			box.y = Math.clamp(box.y, 0, Math.max(0, page.height - box.height));
			if (written.stream().noneMatch(box::intersects)) {
				written.add(box);
				gc.setBackground(inks.paper());
				gc.setAlpha(VEIL);
				gc.fillRoundRectangle(box.x, box.y, box.width, box.height, box.height / 2, box.height / 2);
				gc.setAlpha(OPAQUE);
				gc.setForeground(inks.text(arc.colour(), false));
				gc.drawString(arc.label(), box.x + PADDING, box.y, true);
				return;
			}
		}
	}
}
