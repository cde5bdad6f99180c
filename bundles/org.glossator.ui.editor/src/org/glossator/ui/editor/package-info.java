// SPDX-License-Identifier: EPL-2.0
/**
 * The article editor: one article as a page to read, and one coder's codings as underlines beneath its lines. The text is never
 * changed for the sake of showing it: underlines are painted into the space between the lines, for the lines that are visible
 * only. {@link org.glossator.ui.editor.Underlines} says what is to be drawn and is free of widgets;
 * {@link org.glossator.ui.editor.UnderlinePainter} draws it.
 */
package org.glossator.ui.editor;
