// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.editor.marks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.events.PaintListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.glossator.cas.Annotations;
import org.glossator.cas.text.TextRange;
import org.glossator.ui.Legible;
import org.glossator.ui.editor.content.Repaint;

/**
 * Thin grey lines close beneath the text that annotations from elsewhere are on. They are no marks of codings: a click does not
 * find them. Where several lie over each other there is one line.
 */
public final class ForeignLines implements PaintListener {

	private static final double QUIET = 0.5;

	/** The lines of a paragraph, from its top, as long as it is laid out as it was. */
	private record Paragraph(List<VisualLine> layout, List<Rectangle> lines) {
	}

	private final StyledText text;
	private final PageGeometry geometry;
	private final Map<Integer, Paragraph> paragraphs = new HashMap<>();
	private List<EObject> annotations = List.of();
	private Underlines ranges = Underlines.NONE;

	/**
	 * Shows none.
	 *
	 * @param text     the page
	 * @param geometry where its characters are
	 */
	public ForeignLines(StyledText text, PageGeometry geometry) {
		this.text = text;
		this.geometry = geometry;
	}

	/** Shows annotations of the article; the same ones again change nothing. */
	public void show(List<EObject> foreign) {
		if (foreign.equals(annotations)) {
			return;
		}
		annotations = List.copyOf(foreign);
		List<Underline> all = new ArrayList<>();
		for (int i = 0; i < annotations.size(); i++) {
			int begin = Math.clamp(Annotations.begin(annotations.get(i)), 0, text.getCharCount());
			int end = Math.clamp(Annotations.end(annotations.get(i)), begin, text.getCharCount());
			if (begin < end) {
				all.add(new Underline(Integer.toString(i), "", List.of(new TextRange(begin, end)), new RGB(0, 0, 0), List.of())); //$NON-NLS-1$
			}
		}
		ranges = new Underlines(all);
		paragraphs.clear();
		Repaint.all(text);
	}

	/** Those that cover the character at an offset, the innermost first. */
	public List<EObject> at(int offset) {
		return ranges.at(offset).stream().map(range -> annotations.get(Integer.parseInt(range.uid()))).toList();
	}

	@Override
	public void paintControl(PaintEvent event) {
		if (annotations.isEmpty() || text.getCharCount() == 0) {
			return;
		}
		RGB page = text.getBackground().getRGB();
		event.gc.setBackground(new Color(Legible.on(page, Legible.mix(text.getForeground().getRGB(), page, QUIET), Legible.SHAPES)));
		event.gc.setAntialias(SWT.OFF);
		int last = geometry.paragraphAt(event.y + event.height);
		for (int paragraph = geometry.paragraphAt(event.y); paragraph <= last; paragraph++) {
			int top = geometry.top(paragraph);
			for (Rectangle line : lines(paragraph, top)) {
				int y = top + line.y;
				if (y >= text.getTopMargin() && y < text.getClientArea().height - text.getBottomMargin()) { // the widget keeps these free of text
					event.gc.fillRectangle(line.x, y, line.width, line.height);
				}
			}
		}
	}

	private List<Rectangle> lines(int paragraph, int top) {
		List<VisualLine> layout = geometry.lines(paragraph);
		Paragraph known = paragraphs.get(Integer.valueOf(paragraph));
		if (known == null || known.layout() != layout) {
			List<Rectangle> lines = new ArrayList<>();
			for (TextRange range : united(layout.getFirst().begin(), layout.getLast().end())) {
				geometry.lineBoxes(paragraph, range).forEach(box -> lines.add(new Rectangle(box.x, box.y + box.height - 1 - top, box.width, 1)));
			}
			known = new Paragraph(layout, lines);
			paragraphs.put(Integer.valueOf(paragraph), known);
		}
		return known.lines();
	}

	/** The stretches of text between two offsets that any annotation covers. */
	private List<TextRange> united(int from, int to) {
		List<TextRange> united = new ArrayList<>();
		for (Underline underline : ranges.overlapping(from, to)) {
			TextRange range = new TextRange(Math.max(from, underline.begin()), Math.min(to, underline.end()));
			if (!united.isEmpty() && united.getLast().end() > range.begin()) {
				TextRange before = united.removeLast();
				range = new TextRange(before.begin(), Math.max(before.end(), range.end()));
			}
			united.add(range);
		}
		return united;
	}
}
