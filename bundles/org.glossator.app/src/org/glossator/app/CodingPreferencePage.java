// SPDX-License-Identifier: EPL-2.0
package org.glossator.app;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.glossator.study.names.Naming;
import org.glossator.ui.Me;

/** The name of the coder in new studies; who codes in the study that is open is said there. */
public class CodingPreferencePage extends PreferencePage implements IWorkbenchPreferencePage {

	private Text name;

	@Override
	public void init(IWorkbench workbench) {
		noDefaultAndApplyButton();
	}

	@Override
	protected Control createContents(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(page);
		new Label(page, SWT.NONE).setText(Messages.CoderName);
		name = new Text(page, SWT.BORDER);
		name.setText(Me.name());
		name.addListener(SWT.Modify, event -> check());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(name);
		GridDataFactory.fillDefaults().applyTo(new Label(page, SWT.NONE));
		Label why = new Label(page, SWT.WRAP);
		why.setText(Messages.CoderNameWhy);
		GridDataFactory.fillDefaults().grab(true, false).hint(250, SWT.DEFAULT).applyTo(why);
		return page;
	}

	private void check() {
		boolean usable = Naming.isUsable(name.getText());
		setErrorMessage(usable ? null : name.getText().isBlank() ? Messages.CoderNameMissing : Messages.CoderNameUnusable);
		setValid(usable);
	}

	@Override
	public boolean performOk() {
		Me.setName(name.getText());
		return true;
	}
}
