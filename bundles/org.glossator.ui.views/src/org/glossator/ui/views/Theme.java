// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.views;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;

/** Tells when a control got other colours: the workbench's theme sets them after a view is made, and whenever a person chooses another. */
public final class Theme {

	private Theme() {
	}

	/**
	 * Calls the listener before long whenever the control is painted on another background than before, the first time included, or the
	 * system has got other colours.
	 */
	public static void listen(Control control, Runnable listener) {
		Color[] last = new Color[1];
		Display display = control.getDisplay();
		Listener anew = event -> {
			last[0] = null;
			control.redraw();
		};
		display.addListener(SWT.Settings, anew);
		control.addListener(SWT.Dispose, event -> display.removeListener(SWT.Settings, anew));
		control.addListener(SWT.Paint, event -> {
			Color now = control.getBackground();
			if (!now.equals(last[0])) {
				last[0] = now;
				display.asyncExec(() -> {
					if (!control.isDisposed()) {
						listener.run();
					}
				});
			}
		});
	}
}
