// SPDX-License-Identifier: EPL-2.0
package org.glossator.formats.internal.sheets;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.dhatim.fastexcel.Workbook;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.glossator.formats.internal.tables.Column;
import org.glossator.formats.internal.tables.Table;
import org.glossator.formats.internal.tables.TableMaker;
import org.glossator.formats.sources.ImportReport.Rejected;
import org.glossator.study.StudyException;

/**
 * Each table a sheet of one workbook, in the order in which they are begun. Numbers, truth values and dates are such for Excel too, all
 * else is text, whatever it looks like. What Excel has no room for is cut or goes on in another sheet, and is told. The file is the same
 * for the same study, but for the time that it names as its making: fastexcel takes it from the clock, and there is no way to give another.
 */
public final class XlsxTables implements TableMaker {

	/** The one file. */
	public static final String FILE = "tables.xlsx";
	/** How many rows a sheet has at most, its heading included. */
	static final int ROWS = 1_048_576;
	private static final int COLUMNS = 16_384;
	private static final String PROGRAM = "Glossator";

	private final Path folder;
	private final int rows;
	private final SheetNames names = new SheetNames();
	private final List<Sheet> sheets = new ArrayList<>();
	private final List<String> notes = new ArrayList<>();

	/** @param folder where the file is made; rows wait there as well, until it is finished */
	public XlsxTables(Path folder) {
		this(folder, ROWS);
	}

	/** @param rows how many rows a sheet has at most */
	XlsxTables(Path folder, int rows) {
		this.folder = folder;
		this.rows = rows;
	}

	@Override
	public Table table(String name, List<Column> columns) throws IOException {
		if (columns.size() > COLUMNS) {
			throw new StudyException(NLS.bind(Messages.tooManyColumns, name, Integer.valueOf(columns.size())));
		}
		String unique = names.unique(name);
		if (!unique.equals(name)) {
			notes.add(NLS.bind(Messages.sheetRenamed, name, unique));
		}
		Sheet sheet = new Sheet(unique, columns, folder.resolve(FILE + "." + sheets.size() + ".rows"));
		sheets.add(sheet);
		return sheet;
	}

	@Override
	public String reading(Column column) {
		String how = column.isDate() ? Messages.readDate : column.isPlain() ? "" : Messages.readText;
		return Stream.of(how, column.recipe()).filter(each -> !each.isEmpty()).collect(Collectors.joining(". "));
	}

	@Override
	public Made finish(IProgressMonitor monitor) throws IOException {
		monitor.subTask(FILE);
		Stop stop = new Stop(monitor);
		Path file = folder.resolve(FILE);
		List<SheetPart> parts = parts();
		try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file)); Workbook workbook = new Workbook(out, PROGRAM, null)) {
			for (Sheet sheet : sheets) {
				sheet.write(workbook, parts.stream().filter(part -> part.isOf(sheet)).toList(), stop);
			}
		}
		WorkbookCheck.check(file, parts, stop);
		for (Sheet sheet : sheets) {
			sheet.delete();
		}
		return new Made(1, sheets.stream().flatMap(sheet -> sheet.losses().stream()).map(loss -> new Rejected(FILE, loss)).toList(), notes);
	}

	/** The sheets as they are in the workbook: a table that has too many rows has several. */
	private List<SheetPart> parts() {
		List<SheetPart> parts = new ArrayList<>();
		for (Sheet sheet : sheets) {
			String name = sheet.name();
			for (long first = 0; first == 0 || first < sheet.rows(); first += rows - 1) {
				if (first > 0) {
					String next = names.unique(sheet.name());
					notes.add(NLS.bind(Messages.sheetContinued, name, next));
					name = next;
				}
				parts.add(new SheetPart(sheet, name, (int) Math.min(rows - 1, sheet.rows() - first)));
			}
		}
		return parts;
	}

	@Override
	public void close() throws IOException {
		for (Sheet sheet : sheets) {
			sheet.close();
		}
	}
}
