// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.study.wizards;

import java.util.List;
import java.util.Locale;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.glossator.formats.CsvStyle;
import org.glossator.ui.Accessibility;

/** For which program tables are written as CSV, and for Excel with what between two cells. */
final class CsvChoice {

	private static final String EXCEL = "excel"; //$NON-NLS-1$
	private static final String SEPARATOR = "separator"; //$NON-NLS-1$
	/** What is remembered for each of {@link CsvStyle#SEPARATORS}. */
	private static final List<String> NAMES = List.of("comma", "semicolon", "tab"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

	private final Button excel;
	private final Label label;
	private final Combo separator;
	private boolean enabled = true;

	/**
	 * @param group where it is shown
	 * @param indent how far to the right, in pixels
	 * @param settings what was chosen the last time
	 */
	CsvChoice(Composite group, int indent, Settings settings) {
		excel = new Button(group, SWT.CHECK | SWT.WRAP);
		excel.setText(Messages.ForExcel);
		excel.setToolTipText(Messages.ForExcelHow);
		excel.setSelection(settings.is(EXCEL, false));
		excel.addListener(SWT.Selection, event -> enable());
		GridDataFactory.fillDefaults().grab(true, false).indent(indent, 0).applyTo(excel);
		Composite row = new Composite(group, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(row);
		GridDataFactory.fillDefaults().indent(2 * indent, 0).applyTo(row);
		label = new Label(row, SWT.NONE);
		label.setText(Messages.Separator);
		separator = new Combo(row, SWT.READ_ONLY);
		separator.setItems(Messages.SeparatorComma, Messages.SeparatorSemicolon, Messages.SeparatorTab);
		separator.setToolTipText(Messages.SeparatorHow);
		char usual = CsvStyle.excel(Locale.getDefault(Locale.Category.FORMAT)).separator();
		separator.select(NAMES.indexOf(settings.get(SEPARATOR).filter(NAMES::contains).orElse(NAMES.get(CsvStyle.SEPARATORS.indexOf(Character.valueOf(usual))))));
		Accessibility.name(separator, Messages.Separator.replace("&", "")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Whether tables are to be written as CSV at all. */
	void setEnabled(boolean tables) {
		enabled = tables;
		enable();
	}

	private void enable() {
		excel.setEnabled(enabled);
		label.setEnabled(enabled && excel.getSelection());
		separator.setEnabled(enabled && excel.getSelection());
	}

	/** What is chosen. */
	CsvStyle style() {
		return enabled && excel.getSelection() ? new CsvStyle(true, CsvStyle.SEPARATORS.get(separator.getSelectionIndex()).charValue()) : CsvStyle.PLAIN;
	}

	/** Remembers the choice for the next export. */
	void remember(Settings settings) {
		settings.put(EXCEL, excel.getSelection());
		settings.put(SEPARATOR, NAMES.get(separator.getSelectionIndex()));
	}
}
