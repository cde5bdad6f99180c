// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.TableItem;

/** Leaves widgets to the system that a theme of the workbench would spoil. */
public final class NativeLook {

	private static final String NO_STYLE = "org.eclipse.e4.ui.css.disabled"; //$NON-NLS-1$

	private NativeLook() {
	}

	/** Leaves a box to tick as the system draws it: GTK paints a background that a theme gives it over the colour of its tick. */
	public static void keep(Button check) {
		check.setData(NO_STYLE, Boolean.TRUE);
	}

	/**
	 * Leaves the rows of all tables to their tables, which a theme styles. e4 resets every row that it ever had in hand when the theme
	 * changes. SWT on GTK makes a row anew while a table that was made with {@link SWT#VIRTUAL} loses its selected one, forgets it and
	 * never disposes it; to reset such a row reads memory that GTK has freed, and ends the process. So e4 is not told of rows.
	 */
	public static void keepRows(Display display) {
		display.addFilter(SWT.Skin, event -> {
			if (event.widget instanceof TableItem) {
				event.type = SWT.None;
			}
		});
	}
}
