// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.study.wizards;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.glossator.ui.Icon;
import org.glossator.ui.IconPlates;

/** A sentence on what became of many files, and below it a list that says it of each, to be read and copied. */
final class ResultDialog extends TitleAreaDialog {

	/** What {@link #open()} gives back when the extra button was pressed. */
	static final int EXTRA = IDialogConstants.CLIENT_ID + 1;

	private static final int COPY = IDialogConstants.CLIENT_ID + 2;
	private static final int NAME_WIDTH = 220;
	private static final int TEXT_WIDTH = 460;

	/** How a file fared. */
	enum Kind {
		/** It could not be read or written. */
		FAILED(Icon.ERROR),
		/** There was nothing to do. */
		LEFT(Icon.ARTICLE),
		/** It is done. */
		DONE(Icon.ARTICLE_DONE);

		private final Icon icon;

		Kind(Icon icon) {
			this.icon = icon;
		}
	}

	/**
	 * A line of the list.
	 *
	 * @param kind how the file fared
	 * @param name the file
	 * @param text what became of it
	 */
	record Row(Kind kind, String name, String text) {
	}

	private final String title;
	private final String summary;
	private final List<Row> rows;
	private final Optional<String> extra;
	private Text details;

	/**
	 * @param shell   the window to show it over
	 * @param title   what was done
	 * @param summary what came of it
	 * @param rows    what became of each file
	 * @param extra   the label of a button that closes the dialog with {@link #EXTRA}
	 */
	ResultDialog(Shell shell, String title, String summary, List<Row> rows, Optional<String> extra) {
		super(shell);
		this.title = title;
		this.summary = summary;
		this.rows = List.copyOf(rows);
		this.extra = extra;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(title);
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		setTitle(title);
		boolean failed = rows.stream().anyMatch(row -> row.kind() == Kind.FAILED);
		setMessage(summary, failed ? IMessageProvider.WARNING : IMessageProvider.NONE);
		Composite inner = new Composite(area, SWT.NONE);
		GridLayoutFactory.swtDefaults().applyTo(inner);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(inner);
		if (!rows.isEmpty()) {
			table(inner);
			details = new Text(inner, SWT.READ_ONLY | SWT.WRAP | SWT.MULTI | SWT.V_SCROLL);
			details.setBackground(inner.getBackground());
			GridDataFactory.fillDefaults().grab(true, false).hint(NAME_WIDTH + TEXT_WIDTH, convertHeightInCharsToPixels(3)).applyTo(details);
		}
		return area;
	}

	/** Filled as it is scrolled, since an import may have thousands of files. */
	private void table(Composite parent) {
		LocalResourceManager images = new LocalResourceManager(JFaceResources.getResources(), parent);
		Table table = new Table(parent, SWT.BORDER | SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
		IconPlates.install(table);
		table.setHeaderVisible(true);
		column(table, Messages.ResultFile, NAME_WIDTH);
		column(table, Messages.ResultText, TEXT_WIDTH);
		table.addListener(SWT.SetData, event -> {
			Row row = rows.get(table.indexOf((TableItem) event.item));
			((TableItem) event.item).setText(new String[] { row.name(), row.text().replaceAll("\\s+", " ") }); //$NON-NLS-1$ //$NON-NLS-2$
			((TableItem) event.item).setImage(images.get(row.kind().icon.descriptor()));
		});
		table.addListener(SWT.Selection, this::explain);
		table.setItemCount(rows.size());
		GridDataFactory.fillDefaults().grab(true, true).hint(NAME_WIDTH + TEXT_WIDTH, convertHeightInCharsToPixels(12)).applyTo(table);
	}

	private static void column(Table table, String name, int width) {
		TableColumn column = new TableColumn(table, SWT.NONE);
		column.setText(name);
		column.setWidth(width);
	}

	private void explain(Event event) {
		Row row = rows.get(((Table) event.widget).indexOf((TableItem) event.item));
		details.setText(row.name() + '\n' + row.text());
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		if (!rows.isEmpty()) {
			createButton(parent, COPY, Messages.CopyList, false);
		}
		extra.ifPresent(label -> createButton(parent, EXTRA, label, false));
		createButton(parent, IDialogConstants.OK_ID, Messages.Close, true);
	}

	@Override
	protected void buttonPressed(int id) {
		switch (id) {
		case COPY -> copy();
		case EXTRA -> {
			setReturnCode(EXTRA);
			close();
		}
		default -> super.buttonPressed(id);
		}
	}

	private void copy() {
		Clipboard clipboard = new Clipboard(getShell().getDisplay());
		try {
			String all = summary + '\n' + rows.stream().map(row -> row.name() + '\t' + row.text()).collect(Collectors.joining("\n")); //$NON-NLS-1$
			clipboard.setContents(new Object[] { all }, new Transfer[] { TextTransfer.getInstance() });
		} finally {
			clipboard.dispose();
		}
	}
}
