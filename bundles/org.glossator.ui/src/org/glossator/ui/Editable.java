// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui;

import java.util.stream.Stream;

import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;

/** Whether what a form shows can be changed. Where not, it can still be read, and text be copied. */
public final class Editable {

	private Editable() {
	}

	/** Lets what a control and all in it show be changed, or not. */
	public static void set(Control control, boolean editable) {
		switch (control) {
		case Text text -> text.setEditable(editable);
		case Label label -> { }
		case Link link -> { }
		case Combo combo -> combo.setEnabled(editable);
		case Table table -> table.setEnabled(editable);
		case ToolBar tools -> tools.setEnabled(editable);
		case Composite row -> Stream.of(row.getChildren()).forEach(each -> set(each, editable));
		default -> control.setEnabled(editable);
		}
	}
}
