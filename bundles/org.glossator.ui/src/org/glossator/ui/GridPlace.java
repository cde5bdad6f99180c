// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui;

import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Control;

/** The place that a control has in a grid. */
public final class GridPlace {

	private GridPlace() {
	}

	/** Shows a control, or hides it and gives its place to others; whoever calls this has the grid laid out anew. */
	public static void show(Control control, boolean wanted) {
		control.setVisible(wanted);
		((GridData) control.getLayoutData()).exclude = !wanted;
	}
}
