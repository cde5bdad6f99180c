// SPDX-License-Identifier: EPL-2.0
package org.glossator.formats;

import java.io.IOException;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.glossator.formats.internal.tables.CsvTables;
import org.glossator.study.StudyStore;

/**
 * Tidy tables: {@code articles.csv}; {@code layer-<name>.csv} with a row a coding; {@code codings.csv} with a row a value, which
 * is the lossless one; the registry as {@code entities.csv}, {@code propositions.csv} and {@code events.csv};
 * {@code data-dictionary.csv} that says what every column is.
 */
public final class CsvExporter implements CorpusExporter {

	@Override
	public String name() {
		return "csv";
	}

	@Override
	public String description() {
		return Messages.csvExport;
	}

	@Override
	public List<String> extensions() {
		return List.of("csv");
	}

	@Override
	public ExportReport export(StudyStore store, ExportRequest request, IProgressMonitor monitor) throws IOException {
		return TableExport.run(store, request, monitor, folder -> new CsvTables(folder, request.style()));
	}
}
