// SPDX-License-Identifier: EPL-2.0
package org.glossator.ingest.internal.containers;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.eclipse.osgi.util.NLS;
import org.glossator.ingest.internal.terms.Format;

/**
 * The rows of a table in a file of values between commas, semicolons, tabs or bars, quoted as in RFC 4180, with a first row of
 * column names, before which may stand the delimiter, as in {@code sep=;}. Rows are numbered from 1, the row of names not counted.
 */
final class TableParts implements Container {

	private static final List<Character> DELIMITERS = List.of(',', ';', '\t', '|');

	/** What Excel reads as the delimiter and writes nowhere else, and databases of newspapers put before the names of columns. */
	private static final Pattern SAID = Pattern.compile("\"?sep=([^\"\\w])\"?", Pattern.CASE_INSENSITIVE);

	/** More than all names of columns have. */
	private static final int NAMES = 1 << 16;

	private final Columns columns;
	private final long longest;

	/**
	 * Rows.
	 *
	 * @param columns which of them is what
	 * @param longest length of the longest row that is read, in UTF-16 code units
	 */
	TableParts(Columns columns, long longest) {
		this.columns = columns;
		this.longest = longest;
	}

	@Override
	public void read(InputStream stream, Receiver receiver) throws IOException, InterruptedException {
		try (BufferedReader reader = reader(stream)) {
			CSVFormat format = format(reader);
			BoundedReader bounded = new BoundedReader(reader, longest);
			try (CSVParser rows = CSVParser.parse(bounded, format)) {
				try {
					read(rows, bounded, format.getDelimiterString().charAt(0), receiver);
				} catch (UncheckedIOException e) {
					if (!(e.getCause() instanceof BoundedReader.TooLong) || rows.getRecordNumber() == 0) {
						throw e.getCause();
					}
					receiver.accept(new ContainerPart.Unreadable("row " + rows.getRecordNumber(), whole -> NLS.bind(Messages.rowNeverEnds, whole)));
				}
			}
		}
	}

	static BufferedReader reader(InputStream stream) throws IOException {
		return new BufferedReader(TextBytes.reader(stream));
	}

	/* How the table that the reader stands at the beginning of is to be taken apart; the reader stands before the names of columns then. */
	static CSVFormat format(BufferedReader reader) throws IOException {
		Matcher said = SAID.matcher(firstLine(reader));
		if (said.matches()) {
			reader.readLine();
		}
		String names = firstLine(reader);
		if (names.isBlank()) {
			throw new IOException(Messages.noColumnNames);
		}
		char delimiter = said.matches() ? said.group(1).charAt(0) : delimiter(names);
		return CSVFormat.RFC4180.builder().setDelimiter(delimiter).setIgnoreEmptyLines(true).get();
	}

	/* The line that the reader stands at the beginning of; the reader stays there. */
	private static String firstLine(BufferedReader reader) throws IOException {
		reader.mark(NAMES);
		StringBuilder line = new StringBuilder();
		for (int c = reader.read(); c >= 0 && c != '\n' && c != '\r' && line.length() < NAMES - 1; c = reader.read()) {
			line.append((char) c);
		}
		reader.reset();
		return line.toString();
	}

	private void read(CSVParser rows, BoundedReader bounded, char delimiter, Receiver receiver) throws IOException, InterruptedException {
		List<String> names = new ArrayList<>();
		String text = "";
		for (CSVRecord row : rows) {
			bounded.next();
			if (names.isEmpty()) {
				row.forEach(names::add);
				text = columns.text(names)
						.orElseThrow(() -> new IOException(NLS.bind(Messages.noTextColumn, String.join(", ", names))));
			} else {
				receiver.accept(part(row, names, text, delimiter));
			}
		}
	}

	private ContainerPart part(CSVRecord row, List<String> names, String textColumn, char delimiter) throws IOException {
		String name = "row " + (row.getRecordNumber() - 1);
		Map<String, String> values = new LinkedHashMap<>();
		for (int i = 0; i < Math.min(names.size(), row.size()); i++) {
			values.put(names.get(i), row.get(i));
		}
		String text = values.getOrDefault(textColumn, "");
		if (text.isBlank()) {
			return new ContainerPart.Unreadable(name, whole -> NLS.bind(Messages.noTextInColumn, whole, textColumn));
		}
		return new ContainerPart.Content(name, "csv", source(names, row, delimiter), text.getBytes(StandardCharsets.UTF_8),
				Optional.of(Format.TXT), columns.metadata(values));
	}

	/* The row as a table of its own, with the column names. */
	private static byte[] source(List<String> names, CSVRecord row, char delimiter) throws IOException {
		StringBuilder out = new StringBuilder();
		CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(delimiter).get();
		format.printRecord(out, names);
		format.printRecord(out, row);
		return out.toString().getBytes(StandardCharsets.UTF_8);
	}

	/* The delimiter that parts the most names in the first row. */
	private static char delimiter(String names) throws IOException {
		char best = ',';
		int most = 0;
		for (char each : DELIMITERS) {
			CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(each).setLenientEof(true).get();
			try (CSVParser parser = CSVParser.parse(new StringReader(names), format)) {
				int count = parser.getRecords().get(0).size();
				if (count > most) {
					most = count;
					best = each;
				}
			} catch (UncheckedIOException e) {
				throw e.getCause();
			}
		}
		return best;
	}
}
