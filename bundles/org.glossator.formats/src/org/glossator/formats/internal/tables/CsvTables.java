// SPDX-License-Identifier: EPL-2.0
package org.glossator.formats.internal.tables;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.glossator.formats.CsvStyle;

/**
 * Each table a file as RFC 4180 has it, in UTF-8. What is missing is an empty field. For R and pandas no cell is ever altered, not even
 * for the sake of spreadsheets that take some for formulas; for Excel those are, and a byte order mark says that it is UTF-8.
 */
public final class CsvTables implements TableMaker {

	private static final char BYTE_ORDER_MARK = '\ufeff';

	private final Path folder;
	private final CsvStyle style;
	private int files;

	/**
	 * @param folder where the files are made
	 * @param style for which programs
	 */
	public CsvTables(Path folder, CsvStyle style) {
		this.folder = folder;
		this.style = style;
	}

	@Override
	public Table table(String name, List<Column> columns) throws IOException {
		files++;
		return new File(name + ".csv", columns);
	}

	@Override
	public String reading(Column column) {
		String text = style.excel() ? NLS.bind(Messages.readExcelText, style.separator()) : Messages.readAsText;
		return Stream.of(column.isPlain() ? "" : text, column.recipe()).filter(each -> !each.isEmpty()).collect(Collectors.joining(". "));
	}

	@Override
	public Made finish(IProgressMonitor monitor) {
		return new Made(files, List.of(), List.of());
	}

	@Override
	public void close() {
		// the tables are closed one by one
	}

	/** A file. */
	private final class File extends Table {

		private final CSVPrinter printer;

		File(String name, List<Column> columns) throws IOException {
			super(name, columns);
			// a half of a character, which no encoding has, becomes the replacement character rather than the end of the export
			Writer writer = new BufferedWriter(new OutputStreamWriter(Files.newOutputStream(folder.resolve(name)),
					StandardCharsets.UTF_8.newEncoder().onMalformedInput(CodingErrorAction.REPLACE).replaceWith(new byte[] { (byte) 0xEF, (byte) 0xBF, (byte) 0xBD })));
			if (style.excel()) {
				writer.write(BYTE_ORDER_MARK);
			}
			this.printer = new CSVPrinter(writer, CSVFormat.RFC4180.builder().setDelimiter(style.separator())
					.setHeader(columns.stream().map(Column::name).toArray(String[]::new)).get());
		}

		@Override
		protected void write(List<?> cells) throws IOException {
			printer.printRecord(cells.stream().map(this::cell));
		}

		private Object cell(Object cell) {
			if (style.excel()) {
				return excel(cell);
			}
			return "".equals(cell) ? null : cell;
		}

		/** Numbers as Excel reads them where the separator is used: with a comma where that is a semicolon, as in R's write.csv2. */
		private Object excel(Object cell) {
			if (cell instanceof Double number) {
				return style.separator() == ';' ? number.toString().replace('.', ',') : number;
			}
			return "".equals(cell) ? null : cell instanceof String text && Formulas.isLike(text) ? "'" + text : cell;
		}

		@Override
		public void close() throws IOException {
			printer.close();
		}
	}
}
