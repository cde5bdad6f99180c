// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.editor.marks;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.glossator.cas.text.TextRange;

/** The stretches of a line that read in one direction: on the page each is in one piece, which text across several of them is not. */
final class LevelRuns {

	private final int begin;
	private final Bidi bidi;

	private LevelRuns(int begin, Bidi bidi) {
		this.begin = begin;
		this.bidi = bidi;
	}

	/**
	 * The runs of a line of the widget; empty when all of it reads from left to right.
	 *
	 * @param begin       offset of the line in UTF-16 code units
	 * @param line        its text
	 * @param rightToLeft the direction of its paragraph
	 */
	static Optional<LevelRuns> of(int begin, String line, boolean rightToLeft) {
		boolean simple = line.isEmpty() || !rightToLeft && !Bidi.requiresBidi(line.toCharArray(), 0, line.length());
		return simple ? Optional.empty()
				: Optional.of(new LevelRuns(begin, new Bidi(line, rightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT)));
	}

	/** A stretch of the line in parts that read in one direction each, in the order of the text. */
	List<TextRange> parts(int from, int to) {
		List<TextRange> parts = new ArrayList<>();
		for (int run = 0; run < bidi.getRunCount(); run++) {
			int first = Math.max(from, begin + bidi.getRunStart(run));
			int last = Math.min(to, begin + bidi.getRunLimit(run));
			if (first < last) {
				parts.add(new TextRange(first, last));
			}
		}
		return parts;
	}

	/** Whether a character reads from right to left. */
	boolean isRightToLeft(int offset) {
		return bidi.getLevelAt(Math.clamp(offset - begin, 0, bidi.getLength() - 1)) % 2 == 1;
	}
}
