// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.study.history;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.glossator.ui.Accessibility;

/** Says what bringing a version back means, and asks for it, and why. */
final class BringBackDialog extends TitleAreaDialog {

	/** What is seen at least of the consequences, in lines and characters. */
	private static final int LINES = 14;
	private static final int CHARACTERS = 78;

	private final Integer number;
	private final Integer next;
	private final String consequences;
	private Text why;
	private String note = ""; //$NON-NLS-1$

	/**
	 * @param number       of the version
	 * @param next         the number that it gets
	 * @param consequences what becomes of codebook and codings
	 */
	BringBackDialog(Shell shell, int number, int next, String consequences) {
		super(shell);
		this.number = Integer.valueOf(number);
		this.next = Integer.valueOf(next);
		this.consequences = consequences;
		setShellStyle(getShellStyle() | SWT.RESIZE | SWT.SHEET);
	}

	/** Why; may be empty. */
	String note() {
		return note;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(NLS.bind(Messages.BringBackTitle, number));
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(NLS.bind(Messages.BringBackQuestion, number));
		setMessage(NLS.bind(Messages.BringBackMessage, number, next));
		Composite area = (Composite) super.createDialogArea(parent);
		Composite sheet = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(14, 12).spacing(8, 8).applyTo(sheet);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sheet);
		Text text = new Text(sheet, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL | SWT.BORDER);
		text.setText(consequences);
		Accessibility.name(text, Messages.Consequences);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(convertWidthInCharsToPixels(CHARACTERS), LINES * text.getLineHeight()).applyTo(text);
		Label label = new Label(sheet, SWT.NONE);
		label.setText(Messages.WhyBack);
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
		why = new Text(sheet, SWT.BORDER | SWT.SINGLE);
		why.setMessage(Messages.Optional);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(why);
		why.setFocus();
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, NLS.bind(Messages.BringBackDo, number), true);
		createButton(parent, IDialogConstants.CANCEL_ID, Messages.KeepCodebook, false);
	}

	@Override
	protected void okPressed() {
		note = why.getText().strip();
		super.okPressed();
	}
}
