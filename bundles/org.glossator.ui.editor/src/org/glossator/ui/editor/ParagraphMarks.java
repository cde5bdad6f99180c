// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Rectangle;
import org.glossator.cas.TextRange;

/** Lays out what is drawn in and beneath a paragraph: lines with their labels, and the brackets of long passages. */
final class ParagraphMarks {

	/** What stands beneath one line of text. */
	private record Stroke(Underline underline, Mark.Kind kind, int left, int right, int lane, boolean begins) {
	}

	private final StyledText text;
	private final MarkSizes sizes;
	private final ToIntFunction<String> labelWidth;
	private final int longer;
	private final VisualLines places;

	/**
	 * Takes the measures.
	 *
	 * @param text       the page
	 * @param sizes      of the marks
	 * @param labelWidth tells how wide a label is, in points
	 * @param longer     as many characters as make a passage long
	 */
	ParagraphMarks(StyledText text, MarkSizes sizes, ToIntFunction<String> labelWidth, int longer) {
		this.text = text;
		this.sizes = sizes;
		this.labelWidth = labelWidth;
		this.longer = longer;
		this.places = new VisualLines(text);
	}

	/**
	 * The marks of a paragraph.
	 *
	 * @param origin     the top of the paragraph in the widget, in points
	 * @param lines      the lines of the paragraph
	 * @param underlines those of the article
	 * @return the marks, from the top of the paragraph
	 */
	List<Mark> of(int origin, List<VisualLine> lines, Underlines underlines) {
		List<Mark> marks = new ArrayList<>();
		for (VisualLine line : lines) {
			List<Underline> drawn = new ArrayList<>();
			for (Underline underline : underlines.overlapping(line.begin(), line.end())) {
				if (underline.isLong(longer)) {
					brackets(origin, line, underline, marks);
				} else {
					drawn.add(underline);
				}
			}
			if (!drawn.isEmpty()) {
				beneath(line, strokes(line, drawn), marks);
			}
		}
		return List.copyOf(marks);
	}

	private List<Stroke> strokes(VisualLine line, List<Underline> drawn) {
		int[] lanes = UnderlineLanes.assign(drawn);
		List<Stroke> strokes = new ArrayList<>();
		for (int i = 0; i < lanes.length; i++) {
			Underline underline = drawn.get(i);
			Mark.Kind kind = underline.isAnchor() ? Mark.Kind.LINE : Mark.Kind.DOTS;
			int previous = -1;
			for (TextRange segment : underline.segments()) {
				Optional<Rectangle> place = places.box(line, segment);
				if (place.isPresent()) {
					Rectangle box = place.get();
					if (previous >= 0 && box.x > previous) {
						strokes.add(new Stroke(underline, Mark.Kind.GAP, previous, box.x, lanes[i], false));
					}
					boolean begins = segment.begin() == underline.begin() && segment.begin() >= line.begin();
					strokes.add(new Stroke(underline, kind, box.x, box.x + box.width, lanes[i], begins));
					previous = box.x + box.width;
				}
			}
		}
		return strokes;
	}

	private void beneath(VisualLine line, List<Stroke> strokes, List<Mark> marks) {
		int lanes = strokes.stream().mapToInt(Stroke::lane).max().orElse(0) + 1;
		int pitch = sizes.pitch(lanes);
		List<Stroke> named = strokes.stream().filter(Stroke::begins).toList();
		List<Optional<LabelRow.Placed>> labels = sizes.hasLabels(lanes) ? LabelRow.place(
				named.stream().map(stroke -> new LabelRow.Wish(stroke.left(), stroke.right(), stroke.underline().labels())).toList(),
				text.getClientArea().width - text.getRightMargin(), sizes.label() / 2, labelWidth) : List.of();
		for (Stroke stroke : strokes) {
			int y = line.bottom() + 1 + stroke.lane() * pitch;
			Rectangle box = new Rectangle(stroke.left(), y, stroke.right() - stroke.left(),
					stroke.kind() == Mark.Kind.GAP ? 1 : sizes.thickness(lanes));
			int at = labels.isEmpty() ? -1 : named.indexOf(stroke);
			if (at >= 0 && labels.get(at).isPresent()) {
				LabelRow.Placed label = labels.get(at).get();
				marks.add(new Mark(stroke.underline(), stroke.kind(), box, Optional.of(label.text()),
						new Rectangle(label.left(), line.bottom() + lanes * pitch, label.width(), sizes.label())));
			} else {
				marks.add(new Mark(stroke.underline(), stroke.kind(), box));
			}
		}
	}

	private void brackets(int origin, VisualLine line, Underline underline, List<Mark> marks) {
		for (TextRange segment : underline.segments()) {
			int foot = 2 * sizes.thick();
			if (segment.begin() >= line.begin() && segment.begin() < line.end()) {
				Rectangle first = text.getTextBounds(segment.begin(), segment.begin());
				marks.add(new Mark(underline, Mark.Kind.OPEN,
						new Rectangle(first.x - sizes.thick(), first.y - origin, foot + sizes.thick(), first.height + sizes.thick())));
			}
			if (segment.end() > line.begin() && segment.end() <= line.end()) {
				Rectangle last = text.getTextBounds(segment.end() - 1, segment.end() - 1);
				marks.add(new Mark(underline, Mark.Kind.CLOSE,
						new Rectangle(last.x + last.width - foot, last.y - origin, foot + sizes.thick(), last.height + sizes.thick())));
			}
		}
	}
}
