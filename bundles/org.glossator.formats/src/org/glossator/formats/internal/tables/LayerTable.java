// SPDX-License-Identifier: EPL-2.0
package org.glossator.formats.internal.tables;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.glossator.cas.Annotations;
import org.glossator.cas.CodebookTypes;
import org.glossator.model.Entries;
import org.glossator.model.codebook.Anchor;
import org.glossator.model.codebook.Feature;
import org.glossator.model.codebook.Layer;

/** The table of a layer: a row a coding, with all values of a feature in one cell. */
final class LayerTable implements Closeable {

	static final List<Column> KEYS = List.of(Column.text("article", Messages.columnArticle), Column.text("coder", Messages.columnCoder),
			Column.text("coder_id", Messages.columnCoderId), Column.text("round", Messages.columnRound));
	static final Column UID = Column.text("uid", Messages.columnUid);
	static final List<Column> ANCHOR = List.of(Column.offset("begin", Messages.columnBegin), Column.offset("end", Messages.columnEnd),
			Column.codePoints("begin_cp", Messages.columnBeginCodePoint), Column.codePoints("end_cp", Messages.columnEndCodePoint),
			Column.text("text", Messages.columnText));
	static final String PARTS = "segments";
	private static final List<Column> SEGMENTS = List.of(Column.texts(PARTS, Messages.columnSegments),
			Column.texts("segments_cp", Messages.columnSegmentsCodePoint));
	static final Column VERSION = Column.number("codebook_version", "ordinal", Messages.columnCodebookVersion);
	private static final Set<String> TAKEN = taken();

	private final Layer layer;
	private final List<FeatureColumns> features;
	private final Table table;

	LayerTable(TableMaker maker, String name, Layer layer, CodebookTypes types, Entries entries) throws IOException {
		this.layer = layer;
		this.features = layer.getFeatures().stream().map(f -> new FeatureColumns(f, types.eFeature(f).orElseThrow(), column(f), entries)).toList();
		List<Column> columns = new ArrayList<>(KEYS);
		columns.add(UID);
		if (isAnchored()) {
			columns.addAll(ANCHOR);
		}
		if (layer.isDiscontinuous()) {
			columns.addAll(SEGMENTS);
		}
		features.forEach(f -> columns.addAll(f.columns()));
		columns.add(VERSION);
		this.table = maker.table(name, columns);
	}

	private static Set<String> taken() {
		Set<String> names = new HashSet<>();
		List.of(KEYS, List.of(UID, VERSION), ANCHOR, SEGMENTS).forEach(columns -> columns.forEach(column -> names.add(column.name())));
		return names;
	}

	private static String column(Feature feature) {
		return TAKEN.contains(feature.getName()) ? "feature." + feature.getName() : feature.getName();
	}

	private boolean isAnchored() {
		return layer.getAnchor() == Anchor.SPAN;
	}

	List<FeatureColumns> features() {
		return features;
	}

	Table table() {
		return table;
	}

	void add(WrittenCoding coded) throws IOException {
		List<Object> row = new ArrayList<>(coded.file().keys());
		row.add(Annotations.uid(coded.coding()));
		if (isAnchored()) {
			row.addAll(coded.anchor());
		}
		if (layer.isDiscontinuous()) {
			List<Characters.Range> segments = coded.segments();
			row.add(ManyValues.join(segments.stream().map(part -> part.begin() + "-" + part.end()).toList()));
			row.add(ManyValues.join(segments.stream().map(part -> part.beginCodePoint() + "-" + part.endCodePoint()).toList()));
		}
		for (FeatureColumns feature : features) {
			List<List<?>> values = feature.values(coded);
			for (int i = 0; i < feature.parts().size(); i++) {
				int column = i;
				List<?> cells = values.stream().map(value -> value.get(column)).toList();
				row.add(feature.feature().isMany() ? ManyValues.join(cells) : cells.isEmpty() ? "" : cells.getFirst());
			}
		}
		row.add(coded.file().version());
		table.row(row);
	}

	@Override
	public void close() throws IOException {
		table.close();
	}
}
