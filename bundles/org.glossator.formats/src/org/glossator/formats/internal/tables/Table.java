// SPDX-License-Identifier: EPL-2.0
package org.glossator.formats.internal.tables;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** A table that is being written, row after row. */
public abstract class Table implements Closeable {

	private final String name;
	private final List<Column> columns;

	protected Table(String name, List<Column> columns) {
		this.name = name;
		this.columns = List.copyOf(columns);
	}

	/** The name by which a person finds it: that of its file or sheet. */
	public final String name() {
		return name;
	}

	/** Its columns. */
	public final List<Column> columns() {
		return columns;
	}

	/**
	 * Writes a row.
	 *
	 * @param cells one for each column: a {@link Number} or {@link Boolean}, or anything else for its text; empty for what is missing
	 */
	public final void row(List<?> cells) throws IOException {
		if (cells.size() != columns.size()) {
			throw new IllegalArgumentException(name + ": " + cells.size() + " cells for " + columns.size() + " columns");
		}
		write(cells);
	}

	/** Writes a row, which has a cell for each column. */
	protected abstract void write(List<?> cells) throws IOException;
}
