// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.editor.marks;

import java.util.BitSet;

import org.glossator.cas.text.TextRange;

/** The characters of a line beneath which there is a mark already, so that no more of them are made than are seen. */
final class MarkedCharacters {

	private final BitSet taken = new BitSet();

	/** Takes what an underline has on a line; {@return whether any of it was not taken yet} */
	boolean isNew(Underline underline, VisualLine line) {
		boolean any = false;
		for (TextRange segment : underline.segments()) {
			int from = Math.max(segment.begin(), line.begin()) - line.begin();
			int to = Math.min(segment.end(), line.end()) - line.begin();
			if (from < to) {
				any |= taken.nextClearBit(from) < to;
				taken.set(from, to);
			}
		}
		return any;
	}
}
