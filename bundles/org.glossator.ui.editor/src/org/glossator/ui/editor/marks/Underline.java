// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.editor.marks;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.graphics.RGB;
import org.glossator.cas.text.TextRange;
import org.glossator.study.parts.CodingKey;

/**
 * What is drawn beneath a coded text: one line, interrupted where the coding is.
 *
 * @param beside   whose coding it belongs to, when that is only looked at beside those that the page is there for; else empty
 * @param uid      the coding it belongs to; a copy of it that is somebody else's has the same
 * @param part     empty for the coding's own anchor, else the label of the feature whose span it shows
 * @param segments the stretches of text, at least one, in the order of the text
 * @param colour   the colour of the layer as the codebook gives it
 * @param labels   what may stand beneath its begin, from the fullest to the shortest; the first that fits is shown
 */
public record Underline(Optional<CodingKey> beside, String uid, String part, List<TextRange> segments, RGB colour, List<String> labels) {

	/** Copies the lists. */
	public Underline {
		segments = List.copyOf(segments);
		labels = List.copyOf(labels);
	}

	/** One of a coding that the page is there for. */
	public Underline(String uid, String part, List<TextRange> segments, RGB colour, List<String> labels) {
		this(Optional.empty(), uid, part, segments, colour, labels);
	}

	/** Whether it is of a coding that is only looked at. */
	public boolean isBeside() {
		return beside.isPresent();
	}

	/** Offset of the first character. */
	public int begin() {
		return segments.getFirst().begin();
	}

	/** Offset after the last character. */
	public int end() {
		return segments.getLast().end();
	}

	/** Whether a segment has more characters than a number: then it is shown in the margin rather than beneath every line. */
	public boolean isLong(int characters) {
		for (TextRange segment : segments) {
			if (segment.end() - segment.begin() > characters) {
				return true;
			}
		}
		return false;
	}

	/** Whether it has a character of a stretch of text; a gap does not count. */
	boolean overlaps(int from, int to) {
		for (TextRange segment : segments) {
			if (segment.overlaps(from, to)) {
				return true;
			}
		}
		return false;
	}

	/** Whether this is the coding's own anchor. */
	public boolean isAnchor() {
		return part.isEmpty();
	}
}
