// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.editor.content;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;

/**
 * Has a text painted anew as it is laid out. The widget's own {@code redraw} also forgets how its lines are laid out, which costs
 * more than painting them, and may show and hide its scroll bar on the way; being redrawn by its parent does not.
 */
public final class Repaint {

	private Repaint() {
	}

	/** All that is seen. */
	public static void all(StyledText text) {
		lines(text, 0, text.getClientArea().height);
	}

	/** From one height to another in the widget, in points. */
	public static void lines(StyledText text, int top, int bottom) {
		Point place = text.getLocation(); // it has no border; mapping the place would ask the screen for it
		text.getParent().redraw(place.x, place.y + top, text.getClientArea().width, bottom - top, true);
	}
}
