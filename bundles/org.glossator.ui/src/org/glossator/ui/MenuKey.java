// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Scrollable;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/**
 * Opens the context menu of a tree or table at what is selected when a key asks for it; by itself it opens at the pointer, wherever
 * that rests.
 */
public final class MenuKey {

	private MenuKey() {
	}

	/** Does so for a tree from now on. */
	public static void install(Tree tree) {
		install(tree, () -> Stream.of(tree.getSelection()).findFirst().map(TreeItem::getBounds));
	}

	/** Does so for a table from now on. */
	public static void install(Table table) {
		install(table, () -> Stream.of(table.getSelection()).findFirst().map(row -> row.getBounds(0)));
	}

	private static void install(Scrollable rows, Supplier<Optional<Rectangle>> selected) {
		rows.addListener(SWT.MenuDetect, event -> {
			if (event.detail == SWT.MENU_KEYBOARD) {
				selected.get().ifPresent(row -> place(event, rows, row));
			}
		});
	}

	/** Beneath the row, or where what is seen ends on the way there. */
	private static void place(Event event, Scrollable rows, Rectangle row) {
		Rectangle seen = rows.getClientArea();
		Point place = rows.toDisplay(Math.clamp(row.x, 0, seen.width), Math.clamp(row.y + row.height, 0, seen.height));
		event.x = place.x;
		event.y = place.y;
	}
}
