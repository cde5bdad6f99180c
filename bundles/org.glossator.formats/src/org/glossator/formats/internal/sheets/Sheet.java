// SPDX-License-Identifier: EPL-2.0
package org.glossator.formats.internal.sheets;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.dhatim.fastexcel.RichText;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.glossator.formats.internal.tables.Column;
import org.glossator.formats.internal.tables.Formulas;
import org.glossator.formats.internal.tables.Table;

/** A table whose rows wait until the workbook is written. */
final class Sheet extends Table {

	private static final int NARROWEST = 8;
	private static final int WIDEST = 60;
	private static final int PADDING = 2;
	private static final int ROWS_AT_ONCE = 500;
	/** Excel's code for what is shown as it was typed, and stays a text when it is edited. */
	private static final String AS_TEXT = "@";

	private final SheetRows rows;
	private final SheetCells cells = new SheetCells();
	/** The widest that each column shows, in characters. */
	private final int[] widths;
	private long count;

	/** @param file where the rows wait */
	Sheet(String name, List<Column> columns, Path file) throws IOException {
		super(name, columns);
		this.widths = columns.stream().mapToInt(column -> column.name().length()).toArray();
		this.rows = new SheetRows(file);
	}

	@Override
	protected void write(List<?> values) throws IOException {
		List<Optional<Object>> row = new ArrayList<>(values.size());
		for (int i = 0; i < values.size(); i++) {
			Optional<Object> cell = cells.cell(columns().get(i), values.get(i));
			widths[i] = Math.max(widths[i], cell.map(Sheet::shown).orElse("").length());
			row.add(cell);
		}
		rows.add(row);
		count++;
	}

	/** What is seen of a cell, more or less: the first of its lines. */
	private static String shown(Object cell) {
		String text = cell instanceof SheetDate date ? date.format().replace("\\", "") : cell.toString();
		int end = text.indexOf('\n');
		return end < 0 ? text : text.substring(0, end);
	}

	/** Number of rows so far, without the heading. */
	long rows() {
		return count;
	}

	/** Writes all rows into one sheet or several. */
	void write(Workbook workbook, List<SheetPart> parts, Stop stop) throws IOException {
		try (SheetRows.Reader all = reader()) {
			for (SheetPart part : parts) {
				stop.at(0);
				try (Worksheet sheet = workbook.newWorksheet(part.name())) {
					heading(sheet);
					for (int row = 1; row <= part.rows(); row++) {
						stop.at(row);
						List<Optional<Object>> next = all.next();
						for (int column = 0; column < next.size(); column++) {
							write(sheet, row, column, next.get(column).orElse(null));
						}
						if (row % ROWS_AT_ONCE == 0) {
							sheet.flush();
						}
					}
				}
			}
		}
	}

	/** Column names that stay in sight. */
	private void heading(Worksheet sheet) {
		sheet.freezePane(0, 1);
		for (int i = 0; i < widths.length; i++) {
			sheet.width(i, Math.clamp(widths[i] + PADDING, NARROWEST, WIDEST));
			sheet.inlineString(0, i, columns().get(i).name());
			sheet.style(0, i).bold().set();
		}
	}

	private static void write(Worksheet sheet, int row, int column, Object cell) {
		switch (cell) {
		case null -> {
			// stays empty
		}
		case Number number -> sheet.value(row, column, number);
		case Boolean truth -> sheet.value(row, column, truth);
		case SheetDate date -> {
			sheet.value(row, column, Double.valueOf(date.days()));
			sheet.style(row, column).format(date.format()).set();
		}
		default -> text(sheet, row, column, cell.toString());
		}
	}

	/** Not as a string that cells share, since all of those stay in memory. */
	private static void text(Worksheet sheet, int row, int column, String text) {
		if (Character.isWhitespace(text.charAt(0)) || Character.isWhitespace(text.charAt(text.length() - 1))) {
			sheet.inlineString(row, column, RichText.builder().run(text).end().build()); // the form in which Excel keeps spaces at the ends
		} else {
			sheet.inlineString(row, column, text);
		}
		if (Formulas.isLike(text)) {
			sheet.style(row, column).format(AS_TEXT).set();
		}
	}

	/** All rows, from the first on. */
	SheetRows.Reader reader() throws IOException {
		return rows.reader(columns().size());
	}

	/** Sentences about what it does not hold as it is. */
	List<String> losses() {
		return cells.losses(name());
	}

	@Override
	public void close() throws IOException {
		rows.close();
	}

	/** Its rows have found their place. */
	void delete() throws IOException {
		rows.delete();
	}
}
