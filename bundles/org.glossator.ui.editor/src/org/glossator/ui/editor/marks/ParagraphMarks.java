// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.editor.marks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Rectangle;
import org.glossator.cas.text.TextRange;

/**
 * Lays out what is drawn in and beneath a paragraph: lines with their labels, and the brackets of long passages. However many codings
 * lie on top of each other, no more is drawn than there is room for: the shortest, and one line for all others. What is only looked at
 * lies under what the page is there for, with the initials of whose it is where it begins.
 */
final class ParagraphMarks {

	/** What stands beneath one line of text. */
	private record Stroke(Underline underline, Mark.Kind kind, int left, int right, int lane, boolean begins) {

		/** Only whose it is, since there is no room for the line. */
		Stroke named() {
			return new Stroke(underline, Mark.Kind.INITIALS, left, right, lane, begins);
		}
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
	 * @param beside     those that are only looked at
	 * @return the marks, from the top of the paragraph
	 */
	List<Mark> of(int paragraph, Underlines underlines, Underlines beside) {
		List<VisualLine> lines = geometry.lines(paragraph);
		List<Underline> drawn = new ArrayList<>();
		List<Underline> passages = new ArrayList<>();
		int begin = lines.getFirst().begin();
		int end = lines.getLast().end();
		Stream.concat(underlines.overlapping(begin, end).stream(), beside.overlapping(begin, end).stream())
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
		List<Stroke> strokes = new ArrayList<>();
		List<Underline> beside = drawn.stream().filter(Underline::isBeside).toList();
		List<Underline> own = beside.isEmpty() ? drawn : drawn.stream().filter(underline -> !underline.isBeside()).toList();
		strokes(paragraph, line, own, 0, beside.isEmpty() ? sizes.lanes() : sizes.lanes() - 1, strokes);
		if (!beside.isEmpty()) {
			int first = lanes(strokes);
			// What is only looked at takes no label from what the page is there for, as long as it has a line of its own.
			strokes(paragraph, line, beside, first, Math.max(1, Math.min(sizes.lanes(), sizes.labelled()) - first), strokes);
		}
		return strokes;
	}

	private static int lanes(List<Stroke> strokes) {
		return strokes.stream().mapToInt(stroke -> stroke.lane() + 1).max().orElse(0);
	}

	/** In so many lanes from the first one on; all that find no room in a lane before are in the last. */
	private void strokes(int paragraph, VisualLine line, List<Underline> drawn, int first, int most, List<Stroke> strokes) {
		int last = most - 1;
		int[] lanes = UnderlineLanes.assign(drawn, last);
		MarkedCharacters others = new MarkedCharacters();
		Set<List<Object>> begun = new HashSet<>();
		for (int i = 0; i < lanes.length; i++) {
			Underline underline = drawn.get(i);
			boolean begins = underline.isBeside() && begun.add(List.of(underline.labels(), Integer.valueOf(underline.begin())));
			if (lanes[i] < last || others.isNew(underline, line)) {
				strokes(paragraph, line, underline, first + lanes[i], strokes);
			} else if (begins) {
				List<Stroke> hidden = new ArrayList<>();
				strokes(paragraph, line, underline, first + lanes[i], hidden);
				hidden.stream().filter(Stroke::begins).forEach(stroke -> strokes.add(stroke.named()));
			}
		}
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
		int lanes = lanes(strokes);
		int pitch = sizes.pitch(lanes);
		int limit = text.getClientArea().width - text.getRightMargin();
		List<Stroke> named = strokes.stream().filter(stroke -> stroke.begins() && !stroke.underline().isBeside()).toList();
		List<LabelRow.Wish> initials = sizes.hasLabels(lanes) ? initials(strokes) : List.of();
		List<Optional<LabelRow.Placed>> labels = sizes.hasLabels(lanes) ? LabelRow.place(
				named.stream().map(stroke -> wish(stroke, initials)).toList(), limit, sizes.label() / 2, labelWidth) : List.of();
		for (Stroke stroke : strokes.stream().filter(each -> each.kind() != Mark.Kind.INITIALS).toList()) {
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
		List<Optional<LabelRow.Placed>> placed = LabelRow.between(initials, labels.stream().flatMap(Optional::stream).toList(), limit, sizes.initialsGap(),
				this::initialsWidth);
		for (int i = 0; i < placed.size(); i++) {
			LabelRow.Wish wish = initials.get(i);
			placed.get(i).ifPresent(label -> {
				Rectangle box = new Rectangle(label.left(), line.bottom() + lanes * pitch, label.width(), sizes.label());
				Underline whose = strokes.stream().filter(stroke -> isOf(stroke, wish)).findFirst().orElseThrow().underline();
				marks.add(new Mark(whose, Mark.Kind.INITIALS, box, Optional.of(label.text()), box));
			});
		}
	}

	/** Where codings begin that are only looked at: those of one person that begin together are named once. */
	private static List<LabelRow.Wish> initials(List<Stroke> strokes) {
		List<LabelRow.Wish> wishes = new ArrayList<>();
		strokes.stream().filter(stroke -> stroke.begins() && stroke.underline().isBeside()).sorted(Comparator.comparingInt(Stroke::left)).forEach(stroke -> {
			if (wishes.stream().noneMatch(wish -> isOf(stroke, wish))) {
				wishes.add(new LabelRow.Wish(stroke.left(), stroke.right(), stroke.underline().labels()));
			}
		});
		return wishes;
	}

	private static boolean isOf(Stroke stroke, LabelRow.Wish wish) {
		return stroke.begins() && stroke.underline().isBeside() && stroke.left() == wish.left() && stroke.underline().labels().equals(wish.labels());
	}

	/** What wants a label, and room behind it for the initials that would stand in its place. */
	private LabelRow.Wish wish(Stroke stroke, List<LabelRow.Wish> initials) {
		int reach = stroke.left() + initials.stream().mapToInt(each -> initialsWidth(each.labels().getFirst())).max().orElse(0);
		int after = initials.stream().filter(each -> each.left() >= stroke.left() - sizes.initialsGap() && each.left() < reach)
				.mapToInt(each -> initialsWidth(each.labels().getFirst()) + sizes.initialsGap()).sum();
		return new LabelRow.Wish(stroke.left(), stroke.right(), stroke.underline().labels(), after);
	}

	private int initialsWidth(String initials) {
		return labelWidth.applyAsInt(initials) + 2 * sizes.initialsGap();
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
