// SPDX-License-Identifier: EPL-2.0
package org.glossator.formats;

import java.io.IOException;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.glossator.formats.internal.sheets.XlsxTables;
import org.glossator.study.StudyStore;

/** The tables of {@link CsvExporter} as the sheets of one workbook for Excel, {@value XlsxTables#FILE}. */
public final class XlsxExporter implements CorpusExporter {

	@Override
	public String name() {
		return "xlsx";
	}

	@Override
	public String description() {
		return Messages.xlsxExport;
	}

	@Override
	public List<String> extensions() {
		return List.of("xlsx");
	}

	@Override
	public ExportReport export(StudyStore store, ExportRequest request, IProgressMonitor monitor) throws IOException {
		return TableExport.run(store, request, monitor, XlsxTables::new);
	}
}
