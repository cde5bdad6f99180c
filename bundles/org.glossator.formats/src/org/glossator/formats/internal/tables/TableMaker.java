// SPDX-License-Identifier: EPL-2.0
package org.glossator.formats.internal.tables;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** Makes the tables of one export, in whatever files. */
public interface TableMaker extends Closeable {

	/**
	 * Begins a table.
	 *
	 * @param name its name, of letters, digits and hyphens, but for the name of a layer in it
	 * @param columns its columns
	 */
	Table table(String name, List<Column> columns) throws IOException;

	/** How a program reads a column as it is written; empty when its defaults do that. */
	String reading(Column column);

	/**
	 * Ends the export once all tables are closed.
	 *
	 * @return sentences about what the tables do not hold as it is
	 */
	List<String> finish() throws IOException;
}
