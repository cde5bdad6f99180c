// SPDX-License-Identifier: EPL-2.0
package org.glossator.bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Prints rows as an aligned table: each quantity as its median, with the least and the most in brackets. */
final class Table {

	private static final List<String> HEAD = List.of("measure", "unit", "ours", "baseline", "ratio", "aim", "met?");

	private Table() {
	}

	static void print(List<Row> rows, PrintStream out) {
		List<List<String>> cells = new ArrayList<>();
		cells.add(HEAD);
		rows.forEach(row -> cells.add(cells(row)));
		int[] widths = new int[HEAD.size()];
		for (List<String> line : cells) {
			for (int i = 0; i < widths.length; i++) {
				widths[i] = Math.max(widths[i], line.get(i).length());
			}
		}
		for (List<String> line : cells) {
			StringBuilder text = new StringBuilder();
			for (int i = 0; i < widths.length; i++) {
				String space = " ".repeat(widths[i] - line.get(i).length());
				text.append(i < 2 ? line.get(i) + space : space + line.get(i)).append("  ");
			}
			out.println(text.toString().stripTrailing());
			if (line == HEAD) {
				out.println("-".repeat(text.toString().stripTrailing().length()));
			}
		}
	}

	private static List<String> cells(Row row) {
		String aim = row.aim().isEmpty() ? "" : "≤ " + plain(row.aim().getAsDouble()) + (row.baseline().isPresent() ? "x" : " " + row.unit());
		return List.of(row.measure(), row.unit(), text(row.ours()), row.baseline().map(Table::text).orElse(""),
				row.ratio().map(r -> String.format(Locale.ROOT, "%.2fx [%.2f..%.2f]", r.median(), r.least(), r.most())).orElse(""), aim,
				row.met().map(met -> met ? "yes" : "NO").orElse(""));
	}

	private static String text(Samples samples) {
		if (samples.values().size() == 1) {
			return number(samples.median());
		}
		return number(samples.median()) + " [" + number(samples.least()) + ".." + number(samples.most()) + "]";
	}

	private static String number(double value) {
		return String.format(Locale.ROOT, value >= 100 ? "%.0f" : value >= 10 ? "%.1f" : "%.2f", value);
	}

	private static String plain(double value) {
		return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
	}
}
