// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui;

import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

/** The box above what can be narrowed by typing, alike wherever there is one. */
public final class FilterBox {

	private FilterBox() {
	}

	/**
	 * Makes a box that still has to be placed.
	 *
	 * @param parent  where
	 * @param message what can be typed, shown while nothing is; it may be changed later
	 * @param below   what Enter and the down arrow go to; Escape empties the box
	 */
	public static Text in(Composite parent, String message, Supplier<Control> below) {
		Text box = new Text(parent, SWT.SINGLE | SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		box.setMessage(message);
		Accessibility.name(box, box::getMessage);
		box.addListener(SWT.DefaultSelection, event -> {
			if (event.detail != SWT.ICON_CANCEL) {
				below.get().setFocus();
			}
		});
		box.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ARROW_DOWN) {
				event.doit = false;
				below.get().setFocus();
			} else if (event.keyCode == SWT.ESC && !box.getText().isEmpty()) {
				event.doit = false;
				box.setText(""); //$NON-NLS-1$
			}
		});
		return box;
	}
}
