// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui;

import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;

/** Opens the context menu of a tree at what is selected when a key asks for it; by itself it opens at the pointer, wherever that rests. */
public final class MenuKey {

	private MenuKey() {
	}

	/** Does so for a tree from now on. */
	public static void install(Tree tree) {
		tree.addListener(SWT.MenuDetect, event -> {
			if (event.detail == SWT.MENU_KEYBOARD) {
				Stream.of(tree.getSelection()).findFirst().ifPresent(row -> place(event, tree, row.getBounds()));
			}
		});
	}

	/** Beneath the row, or where the tree ends on the way there. */
	private static void place(Event event, Tree tree, Rectangle row) {
		Rectangle seen = tree.getClientArea();
		Point place = tree.toDisplay(Math.clamp(row.x, 0, seen.width), Math.clamp(row.y + row.height, 0, seen.height));
		event.x = place.x;
		event.y = place.y;
	}
}
