// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.editor.marks;

/**
 * A line as it is seen, which soft wrap may have made a part of a paragraph.
 *
 * @param begin  offset of its first character, in UTF-16 code units
 * @param end    offset after its last character, in UTF-16 code units
 * @param top    where it begins, in points from the top of its paragraph
 * @param height of its characters, in points
 */
public record VisualLine(int begin, int end, int top, int height) {

	/** Where its characters end and the space for what is drawn beneath them begins, in points from the top of the paragraph. */
	public int bottom() {
		return top + height;
	}
}
