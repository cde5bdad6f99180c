// SPDX-License-Identifier: EPL-2.0
/**
 * What is drawn in and beneath the lines of an article's page for what is coded there. {@link org.glossator.ui.editor.marks.Underlines}
 * says what is to be drawn and is free of widgets; it is laid out in lanes and labels for the lines that are seen, and
 * {@link org.glossator.ui.editor.marks.UnderlinePainter} paints it. The text is never changed for the sake of it.
 */
package org.glossator.ui.editor.marks;
