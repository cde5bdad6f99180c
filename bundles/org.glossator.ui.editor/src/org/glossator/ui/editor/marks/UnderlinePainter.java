// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.editor.marks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.events.PaintListener;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.glossator.cas.text.TextRange;
import org.glossator.ui.editor.content.Repaint;

/**
 * Paints what is coded over the page: lines and labels beneath the text, brackets and stripes for long passages, and a tint behind
 * the emphasised codings. A paragraph is laid out when it is seen for the first time, and again only
 * when its codings change; scrolling moves what is there.
 */
public final class UnderlinePainter implements PaintListener {

	/** How much of the colour of a coding covers the text of its anchor when it is emphasised, of 255. */
	private static final int TINT = 44;
	private static final int OPAQUE = 255;
	/** As near as a click has to come to a line, in points. */
	private static final int SLACK = 1;

	private final StyledText text;
	private final PageGeometry geometry;
	private final Stripes stripes;
	private final PageColours colours = new PageColours();
	private final BesidePainter besidePainter = new BesidePainter(colours);
	private final Map<String, Integer> widths = new HashMap<>();
	private Underlines underlines = Underlines.NONE;
	private Underlines beside = Underlines.NONE;
	private Set<String> emphasised = Set.of();
	private List<Underline> tinted = List.of();
	private Overlay overlay = Overlay.NONE;
	private Font labelFont;
	private MarkSizes sizes = MarkSizes.of(1, 1);
	private int longer = Integer.MAX_VALUE;

	/**
	 * Paints nothing yet.
	 *
	 * @param text     the page
	 * @param geometry where its characters are
	 */
	public UnderlinePainter(StyledText text, PageGeometry geometry) {
		this.text = text;
		this.geometry = geometry;
		stripes = new Stripes(text, geometry);
	}

	/** What is painted from now on, of another article or another coder. */
	public void show(Underlines shown) {
		underlines = shown;
		emphasised = Set.of();
		overlay = Overlay.NONE;
		stripes.show(shown, beside, longer);
		geometry.forgetMarks();
		findTinted();
	}

	/** What is painted under that from now on, only to be looked at. */
	public void showBeside(Underlines others) {
		beside = others;
		stripes.show(underlines, beside, longer);
		geometry.forgetMarks();
		Repaint.all(text);
	}

	/** What is painted from now on; nothing outside of a stretch of text differs from before. */
	public void update(Underlines shown, TextRange changed) {
		boolean striped = stripes.isAny(changed.begin(), changed.end());
		underlines = shown;
		stripes.show(shown, beside, longer);
		geometry.forget(changed);
		findTinted();
		if (striped || stripes.isAny(changed.begin(), changed.end()) || overlay != Overlay.NONE) {
			Repaint.all(text);
		} else {
			int top = Math.max(0, geometry.lineTop(changed.begin()));
			int bottom = Math.min(text.getClientArea().height, geometry.lineBottom(changed.end()) + sizes.spacing());
			if (bottom > top) {
				Repaint.lines(text, top, bottom);
			}
		}
	}

	/** What is emphasised from now on, and what is drawn over it. */
	public void emphasise(Set<String> uids, Overlay over) {
		if (!uids.equals(emphasised) || !over.equals(overlay)) {
			emphasised = Set.copyOf(uids);
			overlay = over;
			findTinted();
			Repaint.all(text);
		}
	}

	private void findTinted() {
		tinted = emphasised.isEmpty() ? List.of()
				: underlines.all().stream().filter(underline -> emphasised.contains(underline.uid())).toList();
	}

	/** Takes the sizes of a text and the font of the labels, which is not disposed here. */
	public MarkSizes setFonts(int lineHeight, Font font) {
		labelFont = font;
		widths.clear();
		GC gc = new GC(text);
		gc.setFont(font);
		sizes = MarkSizes.of(lineHeight, gc.getFontMetrics().getAscent() + gc.getFontMetrics().getDescent());
		gc.dispose();
		layOut();
		return sizes;
	}

	/** Takes the number of characters that make a passage long, as the page is so wide. */
	public void setLong(int characters) {
		longer = characters;
		stripes.show(underlines, beside, longer);
		layOut();
	}

	private void layOut() {
		ParagraphMarks marks = new ParagraphMarks(text, geometry, sizes, this::width, longer);
		geometry.setMarker(paragraph -> marks.of(paragraph, underlines, beside));
	}

	private int width(String label) {
		return widths.computeIfAbsent(label, unknown -> {
			GC gc = new GC(text);
			gc.setFont(labelFont);
			Point extent = gc.stringExtent(unknown);
			gc.dispose();
			return Integer.valueOf(extent.x);
		}).intValue();
	}

	@Override
	public void paintControl(PaintEvent event) {
		if (labelFont == null || underlines.all().isEmpty() && beside.all().isEmpty()) {
			return;
		}
		GC gc = event.gc;
		gc.setAntialias(SWT.ON);
		gc.setFont(labelFont);
		colours.on(text.getBackground().getRGB());
		Rectangle page = text.getClientArea();
		int above = text.getTopPixel() == 0 ? 0 : text.getTopMargin(); // an arrow along the first line is higher than that line
		// What is beneath the last line that is seen whole may lie in the margin, which the widget keeps free of text.
		int below = Math.max(page.height - text.getBottomMargin(), Math.min(page.height, geometry.lastBottom() + sizes.spacing()));
		Rectangle area = new Rectangle(0, above, page.width, below - above).intersection(new Rectangle(event.x, event.y, event.width, event.height));
		gc.setClipping(area);
		List<Mark> marks = new ArrayList<>();
		int last = geometry.paragraphAt(event.y + event.height);
		for (int paragraph = geometry.paragraphAt(event.y); paragraph <= last; paragraph++) {
			int top = geometry.top(paragraph);
			geometry.marks(paragraph).forEach(mark -> marks.add(mark.moved(top)));
		}
		if (event.x < text.getLeftMargin()) {
			marks.addAll(stripes.seen(sizes, this::width));
		}
		marks.removeIf(mark -> !mark.box().intersects(area) && !mark.labelBox().intersects(area));
		tinted.forEach(underline -> tint(gc, underline));
		Predicate<Mark> inFront = mark -> !mark.underline().isBeside() && emphasised.contains(mark.underline().uid());
		marks.stream().filter(inFront.negate()).forEach(mark -> paint(gc, mark, !emphasised.isEmpty(), false));
		marks.stream().filter(inFront).forEach(mark -> paint(gc, mark, false, true));
		overlay.paint(gc, colours, sizes, this::width);
	}

	private void tint(GC gc, Underline underline) {
		gc.setBackground(colours.shape(underline.colour(), false));
		gc.setAlpha(TINT);
		for (TextRange segment : underline.segments()) {
			geometry.boxes(segment).forEach(gc::fillRectangle);
		}
		gc.setAlpha(OPAQUE);
	}

	private void paint(GC gc, Mark mark, boolean pale, boolean strong) {
		Rectangle box = mark.box();
		gc.setBackground(colours.shape(mark.underline().colour(), pale));
		if (mark.underline().isBeside()) {
			besidePainter.paint(gc, mark, pale);
			return;
		}
		int more = strong ? 1 : 0;
		switch (mark.kind()) {
		case LINE -> gc.fillRectangle(box.x, box.y, box.width, box.height + more);
		case GAP -> gc.fillRectangle(box);
		case DOTS -> dots(gc, box, more);
		case STRIPE -> gc.fillRectangle(box.x - more, box.y, box.width + 2 * more, box.height);
		case OPEN -> bracket(gc, box, box.x, more);
		case CLOSE -> bracket(gc, box, box.x + box.width - sizes.thick(), more);
		default -> throw new IllegalStateException(mark.toString());
		}
		mark.label().ifPresent(label -> {
			gc.setForeground(colours.text(mark.underline().colour(), pale));
			gc.drawString(label, mark.labelBox().x, mark.labelBox().y, true);
		});
	}

	private static void dots(GC gc, Rectangle box, int more) {
		int side = box.height;
		for (int at = 0; at < box.width; at += 2 * side) {
			gc.fillRectangle(box.x + at, box.y, Math.min(side, box.width - at), side + more);
		}
	}

	private void bracket(GC gc, Rectangle box, int upright, int more) {
		gc.fillRectangle(upright, box.y, sizes.thick(), box.height);
		gc.fillRectangle(box.x, box.y + box.height - sizes.thick(), box.width, sizes.thick() + more);
	}

	/** The coding whose line, label, bracket or stripe is at a point, also one that is only looked at; the smallest when there are several. */
	public Optional<Underline> at(Point point) {
		if (labelFont == null || text.getCharCount() == 0) {
			return Optional.empty();
		}
		int paragraph = geometry.paragraphAt(point.y);
		int y = point.y - geometry.top(paragraph);
		List<Mark> hit = new ArrayList<>(geometry.marks(paragraph).stream().filter(mark -> mark.isAt(point.x, y, SLACK)).toList());
		stripes.seen(sizes, this::width).stream().filter(mark -> mark.isAt(point.x, point.y, 2 * SLACK)).forEach(hit::add);
		// Labels never lie over each other; of lines so close together the nearest is meant.
		hit.sort((one, other) -> Integer.compare(distance(one, point.x, y), distance(other, point.x, y)));
		return hit.stream().findFirst().map(Mark::underline);
	}

	private static int distance(Mark mark, int x, int y) {
		boolean stripe = mark.kind() == Mark.Kind.STRIPE;
		return mark.labelBox().contains(x, y) ? -1 : stripe ? 0 : Math.abs(y - mark.box().y - mark.box().height / 2);
	}
}
