// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui;

import org.eclipse.swt.widgets.Button;

/** Leaves widgets to the system that a theme of the workbench would spoil. */
public final class NativeLook {

	private static final String NO_STYLE = "org.eclipse.e4.ui.css.disabled"; //$NON-NLS-1$

	private NativeLook() {
	}

	/** Leaves a box to tick as the system draws it: GTK paints a background that a theme gives it over the colour of its tick. */
	public static void keep(Button check) {
		check.setData(NO_STYLE, Boolean.TRUE);
	}
}
