// SPDX-License-Identifier: EPL-2.0
package org.glossator.formats;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * A table as RFC 4180 has it, in UTF-8 without a byte order mark: R and pandas read it with their defaults. What is missing is
 * an empty field. Cells are never altered, not even for the sake of spreadsheets that take some for formulas.
 */
final class CsvTable implements Closeable {

	private final String name;
	private final List<String> header;
	private final CSVPrinter printer;

	CsvTable(Path file, List<String> header) throws IOException {
		this.name = file.getFileName().toString();
		this.header = List.copyOf(header);
		this.printer = new CSVPrinter(Files.newBufferedWriter(file, StandardCharsets.UTF_8),
				CSVFormat.RFC4180.builder().setHeader(header.toArray(String[]::new)).get());
	}

	String name() {
		return name;
	}

	List<String> header() {
		return header;
	}

	void row(List<?> cells) throws IOException {
		if (cells.size() != header.size()) {
			throw new IllegalArgumentException(name + ": " + cells.size() + " cells for " + header.size() + " columns");
		}
		printer.printRecord(cells.stream().map(c -> "".equals(c) ? null : c));
	}

	@Override
	public void close() throws IOException {
		printer.close();
	}
}
