// SPDX-License-Identifier: EPL-2.0
package org.glossator.formats.internal.tables;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** A table that is being written, row after row. */
public interface Table extends Closeable {

	/** The name by which a person finds it: that of its file or sheet. */
	String name();

	/** Its columns. */
	List<Column> columns();

	/**
	 * Writes a row.
	 *
	 * @param cells one for each column: a {@link Number} or {@link Boolean}, or anything else for its text; empty for what is missing
	 */
	void row(List<?> cells) throws IOException;
}
