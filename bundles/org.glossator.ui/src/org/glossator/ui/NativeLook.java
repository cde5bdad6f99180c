// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
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

	/**
	 * Gives all controls the colours that the system has now, whenever it has got others. e4 takes the colours of the last theme back before
	 * it tells GTK whether the next is dark, and SWT writes the system's colours of that moment into each control: after a change from dark
	 * to light there would be white text on white.
	 */
	public static void followSystem(Display display) {
		if (!"gtk".equals(SWT.getPlatform())) { //$NON-NLS-1$
			return;
		}
		RGB[] last = { rows(display) };
		display.addListener(SWT.Settings, event -> {
			if (rows(display).equals(last[0])) {
				return; // it was something else
			}
			last[0] = rows(display);
			for (Shell shell : display.getShells()) {
				plain(shell);
				shell.reskin(SWT.ALL); // has e4 put its theme on again
			}
		});
	}

	private static RGB rows(Display display) {
		return display.getSystemColor(SWT.COLOR_LIST_BACKGROUND).getRGB();
	}

	private static void plain(Control control) {
		boolean drawn = control instanceof Label && (control.getStyle() & SWT.SEPARATOR) != 0; // a line, which has no colour once one was set
		if (!drawn && !Boolean.TRUE.equals(control.getData(NO_STYLE))) {
			control.setForeground(other(control.getForeground())); // SWT takes back only what was set, so something else is
			control.setForeground(null);
			control.setBackground(other(control.getBackground()));
			control.setBackground(null);
			if (control instanceof Link link) {
				link.setLinkForeground(null);
			}
		}
		if (control instanceof Composite composite) {
			for (Control child : composite.getChildren()) {
				plain(child);
			}
		}
	}

	private static Color other(Color colour) {
		return new Color(255 - colour.getRed(), 255 - colour.getGreen(), 255 - colour.getBlue());
	}
}
