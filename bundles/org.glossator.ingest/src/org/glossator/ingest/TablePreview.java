// SPDX-License-Identifier: EPL-2.0
package org.glossator.ingest;

import java.util.List;
import java.util.Map;

/**
 * The beginning of a table, for a person to say which column is what.
 *
 * @param columns the names of the columns, in order; for objects a line, of all properties in the first lines
 * @param fields  column to field, as far as the columns have usual names; the fields are those of {@link Ingestor#columnFields()}
 * @param rows    the first rows, with a value for every column, empty where there is none
 */
public record TablePreview(List<String> columns, Map<String, String> fields, List<List<String>> rows) {

	/** Copies the lists. */
	public TablePreview {
		columns = List.copyOf(columns);
		fields = Map.copyOf(fields);
		rows = rows.stream().map(List::copyOf).toList();
	}
}
