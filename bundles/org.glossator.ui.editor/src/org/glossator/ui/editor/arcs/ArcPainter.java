// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.editor.arcs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.LineAttributes;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Rectangle;
import org.glossator.ui.editor.marks.Mark;
import org.glossator.ui.editor.marks.MarkSizes;
import org.glossator.ui.editor.marks.Overlay;
import org.glossator.ui.editor.marks.PageColours;
import org.glossator.ui.editor.marks.PageGeometry;

/**
 * Draws links as thin arrows, each with the name of the link at its tip unless what it points to says the same.
 *
 * @param text     the page
 * @param geometry where its characters are
 * @param arcs     the links
 */
public record ArcPainter(StyledText text, PageGeometry geometry, List<LinkArc> arcs) implements Overlay {

	/** Measures in thicknesses of an underline. */
	private static final float STROKE = 0.65f;
	private static final double RADIUS = 3;
	private static final double HEAD_LENGTH = 3.5;
	private static final double HEAD_WIDTH = 3;
	private static final double DOT = 1.1;
	private static final int PADDING = 4;
	private static final int OPAQUE = 255;
	private static final int FRAME = 110;

	/** Copies the list. */
	public ArcPainter {
		arcs = List.copyOf(arcs);
	}

	@Override
	public void paint(GC gc, PageColours colours, MarkSizes sizes, ToIntFunction<String> labelWidth) {
		List<Mark> marks = seen();
		ArcRouter router = new ArcRouter(text, geometry, sizes, marks);
		ArcLabels labels = new ArcLabels(text, sizes, marks);
		Map<LinkArc, ArcRoute> routes = new LinkedHashMap<>();
		// Who points to fewer words has fewer places to point to.
		arcs.stream().sorted(Comparator.comparingInt(arc -> arc.to().end() - arc.to().begin()))
				.forEach(arc -> router.route(arc).ifPresent(route -> routes.put(arc, route)));
		routes.forEach((arc, route) -> {
			labels.keepFree(route);
			stroke(gc, colours, arc, route, sizes.thick());
		});
		routes.forEach((arc, route) -> {
			if (!arc.label().isEmpty()) {
				labels.place(route, labelWidth.applyAsInt(arc.label()) + 2 * PADDING).ifPresent(place -> name(gc, colours, arc, place));
			}
		});
	}

	private List<Mark> seen() {
		List<Mark> marks = new ArrayList<>();
		int last = geometry.paragraphAt(text.getClientArea().height);
		for (int paragraph = geometry.paragraphAt(0); paragraph <= last; paragraph++) {
			int top = geometry.top(paragraph);
			geometry.marks(paragraph).forEach(mark -> marks.add(mark.moved(top)));
		}
		return marks;
	}

	private static void stroke(GC gc, PageColours colours, LinkArc arc, ArcRoute route, int thick) {
		gc.setForeground(colours.shape(arc.colour(), false));
		gc.setBackground(colours.shape(arc.colour(), false));
		gc.setLineAttributes(new LineAttributes(STROKE * thick, SWT.CAP_FLAT, SWT.JOIN_ROUND));
		Path line = route.line(gc.getDevice(), RADIUS * thick, HEAD_LENGTH * thick);
		gc.drawPath(line);
		line.dispose();
		Path head = route.head(gc.getDevice(), HEAD_LENGTH * thick, HEAD_WIDTH * thick);
		gc.fillPath(head);
		head.dispose();
		Path dot = new Path(gc.getDevice());
		double radius = DOT * thick;
		dot.addArc((float) (route.beginX() - radius), (float) (route.beginY() - radius), (float) (2 * radius), (float) (2 * radius), 0, 360);
		gc.fillPath(dot);
		dot.dispose();
	}

	/** A name on a pill, which leaves the first row of pixels to an underline that is emphasised. */
	private static void name(GC gc, PageColours colours, LinkArc arc, Rectangle place) {
		int height = place.height - 1;
		gc.setBackground(colours.paper());
		gc.fillRoundRectangle(place.x, place.y + 1, place.width, height, height, height);
		gc.setForeground(colours.shape(arc.colour(), false));
		gc.setLineWidth(1);
		gc.setAlpha(FRAME);
		gc.drawRoundRectangle(place.x, place.y + 1, place.width - 1, height - 1, height, height);
		gc.setAlpha(OPAQUE);
		gc.setForeground(colours.text(arc.colour(), false));
		gc.drawString(arc.label(), place.x + PADDING, place.y, true);
	}
}
