// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.editor;

/**
 * A line as it is seen, which soft wrap may have made a part of a paragraph.
 *
 * @param begin offset of its first character, in UTF-16 code units
 * @param end   offset after its last character, in UTF-16 code units
 * @param top   where it begins, in pixels from the top of the widget
 */
record VisualLine(int begin, int end, int top) {
}
