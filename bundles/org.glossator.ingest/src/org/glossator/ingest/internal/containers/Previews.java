// SPDX-License-Identifier: EPL-2.0
package org.glossator.ingest.internal.containers;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.glossator.ingest.TablePreview;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The first rows of a table, as an import would read them. */
public final class Previews {

	/** More characters than a person wants to see of a table's beginning. */
	private static final int LONGEST = 4 << 20;

	private Previews() {
	}

	/**
	 * Reads the beginning of delimited values with a row of column names.
	 *
	 * @throws IOException when there is no such row, or the rows cannot be taken apart
	 */
	public static TablePreview delimited(InputStream stream, int rows) throws IOException {
		try (BufferedReader reader = TableParts.reader(stream)) {
			CSVFormat format = TableParts.format(reader);
			try (CSVParser parser = CSVParser.parse(new BoundedReader(reader, LONGEST), format)) {
				List<CSVRecord> records = parser.stream().limit(rows + 1L).toList();
				List<String> columns = records.getFirst().stream().toList();
				return preview(columns, records.stream().skip(1).map(row -> IntStream.range(0, columns.size())
						.mapToObj(column -> column < row.size() ? row.get(column) : "").toList()).toList());
			} catch (UncheckedIOException e) {
				throw e.getCause();
			}
		}
	}

	/**
	 * Reads the beginning of a file with a JSON object on each line.
	 *
	 * @throws IOException when a line is no JSON
	 */
	public static TablePreview lines(InputStream stream, int rows) throws IOException {
		ObjectMapper json = new ObjectMapper();
		List<Map<String, String>> objects = new ArrayList<>();
		Set<String> columns = new LinkedHashSet<>();
		try (BoundedReader reader = new BoundedReader(TableParts.reader(stream), LONGEST)) {
			for (String line = reader.line(); line != null && objects.size() < rows; line = reader.line()) {
				if (!line.isBlank()) {
					JsonNode object = json.readTree(line);
					Map<String, String> values = new LinkedHashMap<>();
					object.properties().forEach(each -> values.put(each.getKey(), JsonLineParts.text(each.getValue())));
					columns.addAll(values.keySet());
					objects.add(values);
				}
			}
		}
		return preview(List.copyOf(columns),
				objects.stream().map(values -> columns.stream().map(column -> values.getOrDefault(column, "")).toList()).toList());
	}

	private static TablePreview preview(List<String> columns, List<List<String>> rows) {
		return new TablePreview(columns, new Columns(Map.of()).recognised(columns), rows);
	}
}
