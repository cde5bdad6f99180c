// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui;

import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Control;

/** Names controls for those who hear what they do not see. */
public final class AccessibleName {

	private AccessibleName() {
	}

	/** Names a control that has no label beside it. */
	public static void set(Control control, String name) {
		control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = name;
			}
		});
	}
}
