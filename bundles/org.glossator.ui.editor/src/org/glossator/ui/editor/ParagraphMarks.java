// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.editor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Rectangle;
import org.glossator.cas.TextRange;

/**
 * Lays out what is drawn in and beneath a paragraph: lines with their labels, and the brackets of long passages. However many codings
 * lie on top of each other, no more is drawn than there is room for: the shortest, and one line for all others.
 */
final class ParagraphMarks {

	/** What stands beneath one line of text. */
	private record Stroke(Underline underline, Mark.Kind kind, int left, int right, int lane, boolean begins) {
	}

	private final StyledText text;
	private final PageGeometry geometry;
	private final MarkSizes sizes;
	private final ToIntFunction<String> labelWidth;
	private final int longer;

	/**
	 * Takes the measures.
	 *
	 * @param text       the page
	 * @param geometry   where its characters are
	 * @param sizes      of the marks
	 * @param labelWidth tells how wide a label is, in points
	 * @param longer     as many characters as make a passage long
	 */
	ParagraphMarks(StyledText text, PageGeometry geometry, MarkSizes sizes, ToIntFunction<String> labelWidth, int longer) {
		this.text = text;
		this.geometry = geometry;
		this.sizes = sizes;
		this.labelWidth = labelWidth;
		this.longer = longer;
	}

	/**
	 * The marks of a paragraph.
	 *
	 * @param paragraph  its number
	 * @param underlines those of the article
	 * @return the marks, from the top of the paragraph
	 */
	List<Mark> of(int paragraph, Underlines underlines) {
		List<VisualLine> lines = geometry.lines(paragraph);
		List<Underline> drawn = new ArrayList<>();
		List<Underline> passages = new ArrayList<>();
		underlines.overlapping(lines.getFirst().begin(), lines.getLast().end())
				.forEach(underline -> (underline.isLong(longer) ? passages : drawn).add(underline));
		List<Mark> marks = new ArrayList<>();
		int origin = geometry.top(paragraph);
		brackets(origin, lines, passages, marks);
		for (VisualLine line : lines) {
			List<Underline> here = drawn.stream().filter(underline -> underline.overlaps(line.begin(), line.end())).toList();
			if (!here.isEmpty()) {
				beneath(line, strokes(paragraph, line, here), marks);
			}
		}
		return List.copyOf(marks);
	}

	private List<Stroke> strokes(int paragraph, VisualLine line, List<Underline> drawn) {
		int last = sizes.lanes() - 1;
		int[] lanes = UnderlineLanes.assign(drawn, last);
		Stretches others = new Stretches();
		List<Stroke> strokes = new ArrayList<>();
		for (int i = 0; i < lanes.length; i++) {
			Underline underline = drawn.get(i);
			if (lanes[i] < last || others.isNew(underline, line)) {
				strokes(paragraph, line, underline, lanes[i], strokes);
			}
		}
		return strokes;
	}

	private void strokes(int paragraph, VisualLine line, Underline underline, int lane, List<Stroke> strokes) {
		Mark.Kind kind = underline.isAnchor() ? Mark.Kind.LINE : Mark.Kind.DOTS;
		Rectangle previous = null;
		for (TextRange segment : underline.segments()) {
			List<Rectangle> boxes = geometry.boxes(paragraph, line, segment);
			if (boxes.isEmpty()) {
				continue;
			}
			Rectangle all = boxes.getFirst().union(boxes.getLast());
			if (previous != null) {
				int from = Math.min(previous.x + previous.width, all.x + all.width);
				int to = Math.max(previous.x, all.x);
				if (from < to) {
					strokes.add(new Stroke(underline, Mark.Kind.GAP, from, to, lane, false));
				}
			}
			boolean begins = segment.begin() == underline.begin() && segment.begin() >= line.begin();
			int start = begins ? start(boxes, segment.begin()) : -1;
			for (int i = 0; i < boxes.size(); i++) {
				Rectangle box = boxes.get(i);
				strokes.add(new Stroke(underline, kind, box.x, box.x + box.width, lane, i == start));
			}
			previous = all;
		}
	}

	/** The box that a character is in. */
	private int start(List<Rectangle> boxes, int offset) {
		if (boxes.size() == 1) {
			return 0;
		}
		Rectangle first = text.getTextBounds(offset, offset);
		int found = boxes.size() - 1;
		while (found > 0 && boxes.get(found).x > first.x) {
			found--;
		}
		return found;
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

	/** Before the first and after the last character of passages: those that begin or end at one place look alike. */
	private void brackets(int origin, List<VisualLine> lines, List<Underline> passages, List<Mark> marks) {
		Set<Integer> begun = new HashSet<>();
		Set<Integer> ended = new HashSet<>();
		int begin = lines.getFirst().begin();
		int end = lines.getLast().end();
		for (Underline underline : passages) {
			for (TextRange segment : underline.segments()) {
				if (segment.begin() >= begin && segment.begin() < end && begun.add(Integer.valueOf(segment.begin()))) {
					marks.add(bracket(origin, underline, segment.begin(), geometry.isRightToLeft(segment.begin())));
				}
				if (segment.end() > begin && segment.end() <= end && ended.add(Integer.valueOf(segment.end()))) {
					marks.add(bracket(origin, underline, segment.end() - 1, !geometry.isRightToLeft(segment.end() - 1)));
				}
			}
		}
	}

	private Mark bracket(int origin, Underline underline, int offset, boolean right) {
		Rectangle character = text.getTextBounds(offset, offset);
		int foot = 2 * sizes.thick();
		int x = right ? character.x + character.width - foot : character.x - sizes.thick();
		return new Mark(underline, right ? Mark.Kind.CLOSE : Mark.Kind.OPEN,
				new Rectangle(x, character.y - origin, foot + sizes.thick(), character.height + sizes.thick()));
	}
}
