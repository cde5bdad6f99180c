// SPDX-License-Identifier: EPL-2.0
package org.glossator.formats;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.glossator.cas.Annotations;
import org.glossator.cas.CodebookTypes;
import org.glossator.model.codebook.Anchor;
import org.glossator.model.codebook.Feature;
import org.glossator.model.codebook.Layer;

/** The table of a layer: a row a coding. Several values of a feature stand in one cell, with semicolons between them. */
final class LayerTable implements Closeable {

	static final String SEPARATOR = ";";
	static final List<String> KEYS = List.of("article", "coder", "uid");
	static final List<String> ANCHOR = List.of("begin", "end", "text");
	static final String SEGMENTS = "segments";
	static final String VERSION = "codebook_version";
	private static final Set<String> TAKEN = Set.of("article", "coder", "uid", "begin", "end", "text", SEGMENTS, VERSION);

	private final Layer layer;
	private final List<FeatureColumns> features;
	private final CsvTable table;

	LayerTable(Path file, Layer layer, CodebookTypes types, Map<String, String> names) throws IOException {
		this.layer = layer;
		this.features = layer.getFeatures().stream().map(f -> new FeatureColumns(f, types.eFeature(f).orElseThrow(), column(f), names)).toList();
		List<String> header = new ArrayList<>(KEYS);
		if (isAnchored()) {
			header.addAll(ANCHOR);
		}
		if (layer.isDiscontinuous()) {
			header.add(SEGMENTS);
		}
		features.forEach(f -> f.suffixes().forEach(suffix -> header.add(f.column() + suffix)));
		header.add(VERSION);
		this.table = new CsvTable(file, header);
	}

	private static String column(Feature feature) {
		return TAKEN.contains(feature.getName()) ? "feature." + feature.getName() : feature.getName();
	}

	boolean isAnchored() {
		return layer.getAnchor() == Anchor.SPAN;
	}

	Layer layer() {
		return layer;
	}

	List<FeatureColumns> features() {
		return features;
	}

	CsvTable table() {
		return table;
	}

	void add(String article, String coder, EObject coding, String version) throws IOException {
		List<Object> row = new ArrayList<>(List.of(article, coder, Annotations.uid(coding)));
		if (isAnchored()) {
			row.add(Integer.valueOf(Annotations.begin(coding)));
			row.add(Integer.valueOf(Annotations.end(coding)));
			row.add(Annotations.coveredText(coding));
		}
		if (layer.isDiscontinuous()) {
			row.add(segments(coding));
		}
		for (FeatureColumns feature : features) {
			List<List<String>> values = feature.values(coding);
			for (int i = 0; i < feature.suffixes().size(); i++) {
				int column = i;
				row.add(values.stream().map(v -> v.get(column)).collect(Collectors.joining(SEPARATOR)));
			}
		}
		row.add(version);
		table.row(row);
	}

	static String segments(EObject coding) {
		return Annotations.segments(coding).stream().map(s -> s.begin() + "-" + s.end()).collect(Collectors.joining(SEPARATOR));
	}

	@Override
	public void close() throws IOException {
		table.close();
	}
}
