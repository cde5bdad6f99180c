// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.editor.marks;

import java.util.function.ToIntFunction;

import org.eclipse.swt.graphics.GC;

/** What is drawn over all marks of a page, such as arrows between them. Two that are equal look alike. */
@FunctionalInterface
public interface Overlay {

	/** Nothing. */
	Overlay NONE = (gc, colours, sizes, labelWidth) -> {
		// nothing is drawn
	};

	/**
	 * Draws it on what is seen of the page.
	 *
	 * @param gc         what to draw with; its font is that of the labels
	 * @param colours    the colours that can be told from the page
	 * @param sizes      of the marks beneath
	 * @param labelWidth tells how wide a label is, in points
	 */
	void paint(GC gc, PageColours colours, MarkSizes sizes, ToIntFunction<String> labelWidth);
}
