// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.study.codebook;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.glossator.editing.codebook.CodebookSession;

/** Where a person can say, in a line, why the codebook is changed. Nobody has to: it is there below, and never asked for. */
final class WhyField {

	private final CodebookSession session;
	private final Text text;

	/**
	 * @param session is told what is typed, so that it is not lost when the program is stopped
	 */
	WhyField(Composite parent, CodebookSession session) {
		this.session = session;
		Composite row = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 6).spacing(8, 0).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		Label label = new Label(row, SWT.NONE);
		label.setText(Messages.Why);
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
		text = new Text(row, SWT.BORDER | SWT.SINGLE);
		text.setMessage(Messages.WhyHint);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(120, SWT.DEFAULT).applyTo(text);
		refresh();
		text.addModifyListener(event -> session.setWhy(text.getText()));
	}

	/** Shows what came back from a run of the program that was stopped. */
	void refresh() {
		if (!text.getText().equals(session.why())) {
			text.setText(session.why());
		}
	}

	/** What was typed. */
	String text() {
		return text.getText().strip();
	}

	/** Is ready for the next one. */
	void clear() {
		text.setText(""); //$NON-NLS-1$
	}
}
