// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.study.explorer;

import java.nio.file.Path;
import java.text.NumberFormat;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.glossator.cas.article.ArticleMetadata;
import org.glossator.model.study.Article;
import org.glossator.ui.ScrolledSheet;

/** What is known about an article, to be read and copied. */
final class ArticleDialog extends Dialog {

	private static final int WIDTH_IN_CHARACTERS = 60;

	private final Article article;
	private final ArticleMetadata known;
	private final Path folder;
	private final ArticleState state;
	private final String times;

	/** @param times how long coders were at it */
	ArticleDialog(Shell shell, Article article, ArticleMetadata known, Path folder, ArticleState state, String times) {
		super(shell);
		this.article = article;
		this.known = known;
		this.folder = folder;
		this.state = state;
		this.times = times;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.ArticleProperties);
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		ScrolledSheet sheet = new ScrolledSheet(area, 0);
		Composite rows = sheet.content();
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(12, 4).applyTo(rows);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sheet.control());
		row(rows, Messages.FieldTitle, known.title());
		row(rows, Messages.FieldSubtitle, known.subtitle());
		row(rows, Messages.FieldOutlet, known.outlet());
		row(rows, Messages.FieldDate, known.pubDateOrGiven());
		row(rows, Messages.FieldByline, String.join(Messages.ListSeparator, known.byline()));
		row(rows, Messages.FieldAgency, String.join(Messages.ListSeparator, known.agencyCredit()));
		row(rows, Messages.FieldDateline, known.dateline());
		row(rows, Messages.FieldSection, known.section());
		row(rows, Messages.FieldLanguage, known.language());
		row(rows, Messages.FieldUrl, known.url());
		row(rows, Messages.FieldLicence, known.licence());
		row(rows, Messages.FieldWords, NumberFormat.getIntegerInstance().format(known.wordCount()));
		row(rows, Messages.FieldState, state.label());
		row(rows, Messages.FieldTime, times);
		row(rows, Messages.FieldSource, known.sourceName());
		row(rows, Messages.FieldImported, article.getImported());
		row(rows, Messages.FieldId, article.getId());
		row(rows, Messages.FieldFolder, folder.toString());
		return area;
	}

	private void row(Composite rows, String label, String value) {
		if (value != null && !value.isBlank()) {
			Label name = new Label(rows, SWT.NONE);
			name.setText(label);
			GridDataFactory.fillDefaults().align(SWT.END, SWT.BEGINNING).applyTo(name);
			Text text = new Text(rows, SWT.READ_ONLY | SWT.WRAP);
			text.setText(value);
			text.setBackground(rows.getBackground());
			GridDataFactory.fillDefaults().grab(true, false).hint(convertWidthInCharsToPixels(WIDTH_IN_CHARACTERS), SWT.DEFAULT).applyTo(text);
		}
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.CloseProperties, true);
	}
}
