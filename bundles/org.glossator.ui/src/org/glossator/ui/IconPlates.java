// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/**
 * Lets icons be seen in rows that are selected. They have colours of their own, of which some, blue above all, are lost on the colour of
 * the selection, and a code's is not to be changed: so they stand on a small plate of the colour that all other rows have.
 */
public final class IconPlates {

	private static final int ARC = 6;

	private IconPlates() {
	}

	/** For all rows of a tree, now and later. */
	public static void install(Tree tree) {
		tree.addListener(SWT.PaintItem, IconPlates::paint);
	}

	/** For all rows of a table, now and later. */
	public static void install(Table table) {
		table.addListener(SWT.PaintItem, IconPlates::paint);
	}

	private static void paint(Event event) {
		if ((event.detail & SWT.SELECTED) == 0) {
			return;
		}
		if (event.item instanceof TreeItem row && row.getImage(event.index) != null) {
			paint(event.gc, row.getParent(), row.getImage(event.index), row.getImageBounds(event.index));
		} else if (event.item instanceof TableItem row && row.getImage(event.index) != null) {
			paint(event.gc, row.getParent(), row.getImage(event.index), row.getImageBounds(event.index));
		}
	}

	/** Paints an icon on its plate. */
	private static void paint(GC gc, Composite rows, Image image, Rectangle place) {
		Rectangle size = image.getBounds();
		int x = place.x + Math.max(0, (place.width - size.width) / 2);
		int y = place.y + Math.max(0, (place.height - size.height) / 2);
		gc.setAntialias(SWT.ON);
		gc.setBackground(rows.getBackground());
		gc.fillRoundRectangle(x, y, size.width, size.height, ARC, ARC);
		gc.drawImage(image, x, y);
	}
}
