// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui;

import java.util.function.Supplier;

import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Control;

/** What screen readers are told. */
public final class Accessibility {

	private Accessibility() {
	}

	/** Names a widget that shows no name of its own. */
	public static void name(Control control, String name) {
		name(control, () -> name);
	}

	/** Names a widget by what is its name whenever somebody asks. */
	public static void name(Control control, Supplier<String> name) {
		control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = name.get();
			}
		});
	}

	/** Describes what a widget shows beyond its text, as it is whenever somebody asks; an empty sentence describes nothing. */
	public static void describe(Control control, Supplier<String> description) {
		control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getDescription(AccessibleEvent event) {
				event.result = description.get();
			}
		});
	}
}
