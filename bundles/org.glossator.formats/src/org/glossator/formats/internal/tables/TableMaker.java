// SPDX-License-Identifier: EPL-2.0
package org.glossator.formats.internal.tables;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.glossator.formats.sources.ImportReport.Rejected;

/** Makes the tables of one export, in whatever files. */
public interface TableMaker extends Closeable {

	/**
	 * What was made.
	 *
	 * @param files number of files
	 * @param failed what the tables do not hold as it is, by file and reason
	 * @param notes sentences about what a reader of the files may stumble over
	 */
	record Made(int files, List<Rejected> failed, List<String> notes) {
	}

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
	 * @param monitor told what is being written, and asked now and then whether to go on
	 * @return what was made
	 * @throws IOException also when a file, read back, is not what was to be written
	 * @throws OperationCanceledException when the monitor is cancelled
	 */
	Made finish(IProgressMonitor monitor) throws IOException;
}
