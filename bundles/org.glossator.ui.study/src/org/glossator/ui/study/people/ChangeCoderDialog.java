// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.study.people;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.glossator.study.names.Naming;

/** Asks who codes in a study from now on, and says what that means for the codings that are there. */
final class ChangeCoderDialog extends TitleAreaDialog {

	private static final int WIDTH_IN_CHARACTERS = 64;

	private final String study;
	private final String now;
	private final Collection<String> known;
	private Combo name;
	private Link near;
	private List<String> others = List.of();
	private String chosen;

	/**
	 * @param study what the study is called
	 * @param now   the name of the coder who works here
	 * @param known the names of the study's coders
	 */
	ChangeCoderDialog(Shell shell, String study, String now, Collection<String> known) {
		super(shell);
		this.study = study;
		this.now = now;
		this.known = known;
		this.chosen = now;
		setHelpAvailable(false);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.ChangeCoder);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		setTitle(NLS.bind(Messages.ChangeCoderIn, study));
		setMessage(NLS.bind(Messages.ChangeCoderNow, now));
		Composite rows = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(10, 10).spacing(10, 10).applyTo(rows);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(rows);
		new Label(rows, SWT.NONE).setText(Messages.CodeAs);
		name = new Combo(rows, SWT.DROP_DOWN);
		name.setItems(known.toArray(String[]::new));
		name.setText(now);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(name);
		Label meaning = new Label(rows, SWT.WRAP);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(convertWidthInCharsToPixels(WIDTH_IN_CHARACTERS),
				convertHeightInCharsToPixels(5)).applyTo(meaning);
		near = new Link(rows, SWT.NONE);
		near.setToolTipText(Messages.ChangeCoderNearTip);
		near.addListener(SWT.Selection, event -> name.setText(others.get(Integer.parseInt(event.text))));
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(near);
		name.addListener(SWT.Modify, event -> show(meaning));
		show(meaning);
		return area;
	}

	private void show(Label meaning) {
		String typed = Naming.of(name.getText());
		Optional<String> one = known.stream().filter(each -> Naming.same(each, typed)).findFirst();
		chosen = one.orElse(typed);
		boolean other = Naming.isUsable(chosen) && !Naming.same(chosen, now);
		meaning.setText(!other ? Messages.ChangeCoderSame : NLS.bind(one.isPresent() ? Messages.ChangeCoderKnown : Messages.ChangeCoderNew, label(chosen), label(now)));
		others = other && one.isEmpty() ? Naming.near(chosen, known) : List.of();
		near.setText(others.isEmpty() ? "" : NLS.bind(Messages.ChangeCoderNear, links(), label(chosen))); //$NON-NLS-1$
		near.setVisible(!others.isEmpty());
		setErrorMessage(chosen.isEmpty() ? Messages.CoderNameMissing : Naming.isUsable(chosen) ? null : Messages.CoderNameUnusable);
		if (getButton(IDialogConstants.OK_ID) != null) {
			getButton(IDialogConstants.OK_ID).setEnabled(other);
		}
	}

	private String links() {
		return IntStream.range(0, others.size()).mapToObj(index -> "<a href=\"" + index + "\">" + label(others.get(index)) + "</a>") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				.collect(Collectors.joining(Messages.ListSeparator));
	}

	private static String label(String text) {
		return text.replace("&", "&&"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.ChangeCoderDo, true).setEnabled(false);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	/** The name that was chosen. */
	String chosen() {
		return chosen;
	}
}
