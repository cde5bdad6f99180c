// SPDX-License-Identifier: EPL-2.0
package org.glossator.formats.internal.tables;

import java.io.Closeable;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.glossator.model.kinds.W3cDates;

/** A table that is being written, row after row. */
public abstract class Table implements Closeable {

	private final String name;
	private final List<Column> columns;
	/** The first cell of each column of dates that is none, and how many there are. */
	private final Map<Column, String> firstUnread = new LinkedHashMap<>();
	private final Map<Column, Integer> unread = new HashMap<>();

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
		for (int i = 0; i < columns.size(); i++) {
			String cell = columns.get(i).isDate() ? cells.get(i).toString() : "";
			if (!cell.isEmpty() && !W3cDates.isDate(cell)) {
				firstUnread.putIfAbsent(columns.get(i), cell);
				unread.merge(columns.get(i), Integer.valueOf(1), Integer::sum);
			}
		}
		write(cells);
	}

	/** A sentence for each column of dates that has what no program reads as one. */
	final List<String> notes() {
		return firstUnread.entrySet().stream().map(first -> {
			Integer count = unread.get(first.getKey());
			return NLS.bind(count.intValue() == 1 ? Messages.cellNoDate : Messages.cellsNoDate,
					new Object[] { name, first.getKey().name(), first.getValue(), count });
		}).toList();
	}

	/** Writes a row, which has a cell for each column. */
	protected abstract void write(List<?> cells) throws IOException;
}
