// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.study;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.glossator.editing.journal.UnsavedWork;

/** Lists unsaved work and asks what is to become of it; all of it is chosen at first. */
final class RecoveryDialog extends TitleAreaDialog {

	/** What {@link #open()} gives back when what is chosen is to be restored. */
	static final int RESTORE = IDialogConstants.CLIENT_ID + 1;
	/** What {@link #open()} gives back when what is chosen is to be given up. */
	static final int DISCARD = IDialogConstants.CLIENT_ID + 2;

	private static final int[] WIDTHS = { 320, 160, 180 };

	private final List<UnsavedWork> unsaved;
	private final Function<UnsavedWork, String> name;
	private List<UnsavedWork> chosen;
	private Table table;

	/**
	 * @param shell   the window to show it over
	 * @param unsaved what there is
	 * @param name    what a person calls what was edited
	 */
	RecoveryDialog(Shell shell, List<UnsavedWork> unsaved, Function<UnsavedWork, String> name) {
		super(shell);
		this.unsaved = List.copyOf(unsaved);
		this.name = name;
		this.chosen = this.unsaved;
	}

	/** What is chosen. */
	List<UnsavedWork> chosen() {
		return chosen;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.RecoveryTitle);
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		setTitle(Messages.RecoveryTitle);
		boolean changed = unsaved.stream().anyMatch(UnsavedWork::baseChanged);
		setMessage(changed ? Messages.RecoveryChanged : Messages.RecoveryHow, changed ? IMessageProvider.WARNING : IMessageProvider.NONE);
		Composite inner = new Composite(area, SWT.NONE);
		GridLayoutFactory.swtDefaults().applyTo(inner);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(inner);
		table = new Table(inner, SWT.CHECK | SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
		table.setHeaderVisible(true);
		List<String> headings = List.of(Messages.RecoveryWhat, Messages.RecoveryWhen, Messages.RecoveryLast);
		for (int i = 0; i < WIDTHS.length; i++) {
			TableColumn column = new TableColumn(table, SWT.NONE);
			column.setText(headings.get(i));
			column.setWidth(WIDTHS[i]);
		}
		unsaved.forEach(this::row);
		table.addListener(SWT.Selection, event -> choose());
		GridDataFactory.fillDefaults().grab(true, true).hint(Arrays.stream(WIDTHS).sum(), convertHeightInCharsToPixels(10)).applyTo(table);
		return area;
	}

	private void row(UnsavedWork work) {
		TableItem item = new TableItem(table, SWT.NONE);
		String when = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT).withZone(ZoneId.systemDefault()).format(work.when());
		String steps = work.steps() == 1 ? work.lastStep() : NLS.bind(Messages.RecoverySteps, work.lastStep(), Integer.valueOf(work.steps()));
		item.setText(new String[] { work.baseChanged() ? NLS.bind(Messages.RecoveryChangedItem, name.apply(work)) : name.apply(work), when, steps });
		item.setChecked(true);
	}

	private void choose() {
		chosen = IntStream.range(0, unsaved.size()).filter(i -> table.getItem(i).getChecked()).mapToObj(unsaved::get).toList();
		getButton(RESTORE).setEnabled(!chosen.isEmpty());
		getButton(DISCARD).setEnabled(!chosen.isEmpty());
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, RESTORE, Messages.Restore, true);
		createButton(parent, DISCARD, Messages.Discard, false);
		createButton(parent, IDialogConstants.CANCEL_ID, Messages.Later, false);
	}

	@Override
	protected void buttonPressed(int id) {
		if (id == RESTORE || id == DISCARD && isSure()) {
			setReturnCode(id);
			close();
		} else if (id == IDialogConstants.CANCEL_ID) {
			super.buttonPressed(id);
		}
	}

	private boolean isSure() {
		int steps = chosen.stream().mapToInt(UnsavedWork::steps).sum();
		String names = chosen.stream().map(name).map(each -> "\u2022 " + each).collect(Collectors.joining("\n")); //$NON-NLS-1$ //$NON-NLS-2$
		String question = NLS.bind(steps == 1 ? Messages.DiscardOne : Messages.DiscardAll, names, Integer.valueOf(steps));
		return new MessageDialog(getShell(), Messages.RecoveryTitle, null, question, MessageDialog.WARNING, 1, Messages.DiscardSteps,
				Messages.DiscardNot).open() == 0;
	}
}
