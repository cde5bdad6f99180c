// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.views;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** Shows a view's content or, while there is none, a sentence that says why and what to do. */
public final class ContentOrNotice {

	private final Composite stack;
	private final StackLayout layout = new StackLayout();
	private final Composite sheet;
	private final Label label;
	private Control content;

	/** With an empty sentence, until there is content. */
	public ContentOrNotice(Composite parent) {
		stack = new Composite(parent, SWT.NONE);
		stack.setLayout(layout);
		sheet = new Composite(stack, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(10, 8).applyTo(sheet);
		label = new Label(sheet, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(150, SWT.DEFAULT).applyTo(label);
		layout.topControl = sheet;
	}

	/** Where the content is made. */
	public Composite parent() {
		return stack;
	}

	/** Says which control, a child of {@link #parent()}, is the content. */
	public void setContent(Control control) {
		content = control;
	}

	/** What is shown instead of the content; empty while the content is. */
	public String sentence() {
		return layout.topControl == sheet ? label.getText() : ""; //$NON-NLS-1$
	}

	/** Shows the sentence, or with an empty one the content. */
	public void show(String sentence) {
		Control top = sentence.isEmpty() ? content : sheet;
		if (!sentence.equals(label.getText())) {
			label.setText(sentence);
			sheet.layout();
		}
		if (layout.topControl != top) {
			layout.topControl = top;
			stack.layout();
		}
	}
}
