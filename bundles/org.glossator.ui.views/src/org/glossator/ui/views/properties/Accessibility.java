// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.views.properties;

import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Control;

/** What screen readers are told. */
final class Accessibility {

	private Accessibility() {
	}

	/** Names a widget that shows no name of its own. */
	static void name(Control control, String name) {
		control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = name;
			}
		});
	}
}
