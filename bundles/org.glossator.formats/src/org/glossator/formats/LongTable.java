// SPDX-License-Identifier: EPL-2.0
package org.glossator.formats;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.glossator.cas.Annotations;
import org.glossator.model.codebook.FeatureKind;

/**
 * All codings in one table, a row a value, so that nothing needs to be taken apart. A coding without any value has one row with
 * an empty feature; a link's feature is named with its role, as in {@code arguments.actor}.
 */
final class LongTable implements Closeable {

	private final CsvTable table;

	LongTable(Path file) throws IOException {
		table = new CsvTable(file, List.of("article", "coder", "layer", "uid", "begin", "end", "text", "feature", "value", LayerTable.VERSION));
	}

	CsvTable table() {
		return table;
	}

	void add(String article, String coder, LayerTable layer, EObject coding, String version) throws IOException {
		boolean anchored = layer.isAnchored();
		Row row = new Row(article, coder, layer.layer().getName(), Annotations.uid(coding),
				anchored ? String.valueOf(Annotations.begin(coding)) : "", anchored ? String.valueOf(Annotations.end(coding)) : "",
				anchored ? Annotations.coveredText(coding) : "", version);
		boolean empty = true;
		if (Annotations.segments(coding).size() > 1) {
			write(row, LayerTable.SEGMENTS, LayerTable.segments(coding));
			empty = false;
		}
		for (FeatureColumns feature : layer.features()) {
			for (List<String> cells : feature.values(coding)) {
				write(row, feature, cells);
				empty = false;
			}
		}
		if (empty) {
			write(row, "", "");
		}
	}

	private void write(Row row, FeatureColumns feature, List<String> cells) throws IOException {
		String name = feature.feature().getName();
		List<String> suffixes = feature.suffixes();
		if (feature.feature().getKind() == FeatureKind.LINK) {
			name += "." + cells.get(suffixes.indexOf(FeatureColumns.ROLE));
		}
		for (int i = 0; i < suffixes.size(); i++) {
			if (!suffixes.get(i).equals(FeatureColumns.ROLE) && (i == 0 || !cells.get(i).isEmpty())) {
				write(row, name + suffixes.get(i), cells.get(i));
			}
		}
	}

	/** What all rows of a coding share. */
	private record Row(String article, String coder, String layer, String uid, String begin, String end, String text, String version) {
	}

	private void write(Row row, String feature, String value) throws IOException {
		table.row(List.of(row.article, row.coder, row.layer, row.uid, row.begin, row.end, row.text, feature, value, row.version));
	}

	@Override
	public void close() throws IOException {
		table.close();
	}
}
