// SPDX-License-Identifier: EPL-2.0
package org.glossator.formats.internal.tables;

import java.io.IOException;
import java.util.List;

/** Says of every column of every table what it is: type, level of measurement, meaning, the values it may have, and how to read it. */
final class DataDictionary {

	private static final List<Column> COLUMNS = List.of("table", "column", "type", "level", "description", "values", "reading").stream()
			.map(name -> Column.text(name, "")).toList();

	private DataDictionary() {
	}

	static void write(TableMaker maker, List<Table> tables) throws IOException {
		try (Table dictionary = maker.table("data-dictionary", COLUMNS)) {
			for (Table table : tables) {
				for (Column column : table.columns()) {
					dictionary.row(List.of(table.name(), column.name(), column.type(), column.level(), column.description(), column.values(),
							maker.reading(column)));
				}
			}
		}
	}
}
