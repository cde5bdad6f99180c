// SPDX-License-Identifier: EPL-2.0
package org.glossator.formats.internal.sheets;

import java.util.List;

import org.glossator.formats.internal.tables.Column;

/**
 * A sheet of the workbook with as many rows of a table as it holds.
 *
 * @param sheet the table
 * @param name the name of this sheet
 * @param rows number of rows without the heading
 */
record SheetPart(Sheet sheet, String name, int rows) {

	/** Whether the rows are of that table. */
	boolean isOf(Sheet table) {
		return sheet == table;
	}

	/** The names of the columns. */
	List<String> heading() {
		return sheet.columns().stream().map(Column::name).toList();
	}
}
