// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.views.codes;

import java.util.Optional;

import org.eclipse.jface.viewers.OwnerDrawLabelProvider;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TreeItem;
import org.glossator.model.codebook.Layer;
import org.glossator.reading.Shortcuts;
import org.glossator.ui.Legible;

/** The shortcut of a code, drawn as the cap of its key. */
final class KeyCaps extends OwnerDrawLabelProvider {

	private static final int PADDING = 5;
	private static final int ARC = 5;
	private static final double FRAME = 0.35;

	/** The shortcut of an element of the palette; empty when it has none. */
	static Optional<String> shortcut(Object element) {
		String key = switch (element) {
		case Layer layer -> layer.getShortcut();
		case CodeTag code -> code.tag().getShortcut();
		case null, default -> null;
		};
		return Optional.of(Shortcuts.shown(key)).filter(text -> !text.isEmpty());
	}

	/** How wide a column of caps has to be, in points. */
	static int width(Control control) {
		GC gc = new GC(control);
		try {
			return gc.stringExtent("W").x + 2 * PADDING + 12; //$NON-NLS-1$
		} finally {
			gc.dispose();
		}
	}

	/** The cell has a text too, for screen readers; what is seen of it is painted below. */
	@Override
	public void update(ViewerCell cell) {
		cell.setText(shortcut(cell.getElement()).orElse("")); //$NON-NLS-1$
		super.update(cell);
	}

	@Override
	protected void measure(Event event, Object element) {
		shortcut(element).ifPresent(key -> {
			event.width = Math.max(event.width, event.gc.stringExtent(key).x + 2 * PADDING + 2);
		});
	}

	@Override
	protected void erase(Event event, Object element) {
		event.detail &= ~SWT.FOREGROUND; // all of it is painted below
	}

	@Override
	protected void paint(Event event, Object element) {
		shortcut(element).ifPresent(key -> paint(event, key));
	}

	private static void paint(Event event, String key) {
		GC gc = event.gc;
		Control control = (Control) event.widget;
		RGB foreground = (event.detail & SWT.SELECTED) != 0 ? gc.getForeground().getRGB() : control.getForeground().getRGB();
		RGB background = (event.detail & SWT.SELECTED) != 0 ? gc.getBackground().getRGB() : control.getBackground().getRGB();
		Point text = gc.stringExtent(key);
		Rectangle cell = ((TreeItem) event.item).getBounds(event.index); // the event's own is that of the text alone
		int width = Math.max(text.x + 2 * PADDING, text.y);
		int height = Math.min(text.y + 2, cell.height - 3);
		int x = cell.x + (cell.width - width) / 2;
		int y = cell.y + (cell.height - height) / 2;
		gc.setAntialias(SWT.ON);
		gc.setForeground(new Color(Legible.mix(background, foreground, FRAME)));
		gc.drawRoundRectangle(x, y, width - 1, height - 1, ARC, ARC);
		gc.setForeground(new Color(foreground));
		gc.drawString(key, x + (width - text.x) / 2, y + (height - text.y) / 2, true);
	}
}
