// SPDX-License-Identifier: EPL-2.0
package org.glossator.formats.internal.tables;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.glossator.cas.Annotations;
import org.glossator.model.kinds.Kind.Part;

/**
 * All codings in one table, a row a value, so that nothing needs to be taken apart. A coding without any value has one row with
 * an empty feature; a link's feature is named with its role, as in {@code arguments.actor}. What belongs to one value, such as an id
 * and its name, has one number.
 */
final class LongTable implements Closeable {

	private final Table table;

	LongTable(TableMaker maker) throws IOException {
		List<Column> columns = new ArrayList<>(LayerTable.KEYS);
		columns.add(Column.text("layer", Messages.columnLayer));
		columns.add(LayerTable.UID);
		columns.addAll(LayerTable.ANCHOR);
		columns.add(Column.text("feature", Messages.columnFeature));
		columns.add(Column.text("role", Messages.columnRole));
		columns.add(Column.number("number", "ordinal", Messages.columnNumber));
		columns.add(Column.text("value", Messages.columnValue));
		columns.add(LayerTable.VERSION);
		table = maker.table("codings", columns);
	}

	Table table() {
		return table;
	}

	void add(WrittenCoding coded, List<FeatureColumns> features) throws IOException {
		List<Object> start = new ArrayList<>(coded.file().keys());
		start.add(coded.layer().getName());
		start.add(Annotations.uid(coded.coding()));
		start.addAll(coded.anchor());
		boolean empty = true;
		List<Characters.Range> segments = coded.segments();
		for (int i = 0; segments.size() > 1 && i < segments.size(); i++) {
			Characters.Range part = segments.get(i);
			write(coded, start, LayerTable.PARTS, "", List.of(Part.VALUE, Part.BEGIN, Part.END, Part.BEGIN_CP, Part.END_CP),
					i + 1, List.of(part.text(), part.begin(), part.end(), part.beginCodePoint(), part.endCodePoint()));
			empty = false;
		}
		for (FeatureColumns feature : features) {
			List<List<?>> values = feature.values(coded);
			for (int i = 0; i < values.size(); i++) {
				int place = feature.parts().indexOf(Part.ROLE);
				String role = place < 0 ? "" : (String) values.get(i).get(place);
				write(coded, start, feature.feature().getName(), role, feature.parts(), i + 1, values.get(i));
				empty = false;
			}
		}
		if (empty) {
			row(coded, start, List.of("", "", "", ""));
		}
	}

	private void write(WrittenCoding coded, List<Object> start, String feature, String role, List<Part> parts, int number, List<?> cells) throws IOException {
		String name = role.isEmpty() ? feature : feature + "." + role;
		for (int i = 0; i < parts.size(); i++) {
			if (parts.get(i) != Part.ROLE && (i == 0 || !"".equals(cells.get(i)))) {
				row(coded, start, List.of(name + parts.get(i).suffix(), role, number, cells.get(i)));
			}
		}
	}

	private void row(WrittenCoding coded, List<Object> start, List<?> value) throws IOException {
		List<Object> row = new ArrayList<>(start);
		row.addAll(value);
		row.add(coded.file().version());
		table.row(row);
	}

	@Override
	public void close() throws IOException {
		table.close();
	}
}
