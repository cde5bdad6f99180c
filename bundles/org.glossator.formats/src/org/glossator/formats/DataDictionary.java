// SPDX-License-Identifier: EPL-2.0
package org.glossator.formats;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.glossator.model.codebook.Feature;
import org.glossator.model.codebook.FeatureKind;
import org.glossator.model.codebook.Tag;

/** Says of every column of every table what it is: type, level of measurement, meaning, and the values it may have. */
final class DataDictionary {

	private record Meaning(String type, String level, String description) {
	}

	private static final Map<String, Meaning> FIXED = fixed();
	private static final Set<String> NUMBERS = Set.of("integer", "double", "boolean");

	private DataDictionary() {
	}

	private static Map<String, Meaning> fixed() {
		Map<String, Meaning> all = new HashMap<>();
		text(all, "article", Messages.columnArticle);
		text(all, "outlet", Messages.columnOutlet);
		text(all, "title", Messages.columnTitle);
		text(all, "subtitle", Messages.columnSubtitle);
		text(all, "byline", Messages.columnByline);
		text(all, "dateline", Messages.columnDateline);
		text(all, "section", Messages.columnSection);
		all.put("published", new Meaning("date", "interval", Messages.columnPublished));
		text(all, "language", Messages.columnLanguage);
		text(all, "url", Messages.columnUrl);
		all.put("retrieved", new Meaning("date", "interval", Messages.columnRetrieved));
		text(all, "agency_credit", Messages.columnAgencyCredit);
		text(all, "licence", Messages.columnLicence);
		all.put("word_count", new Meaning("integer", "ratio", Messages.columnWordCount));
		all.put("length", new Meaning("integer", "ratio", Messages.columnLength));
		text(all, "text_sha256", Messages.columnTextSha256);
		text(all, "source_name", Messages.columnSourceName);
		text(all, "media_type", Messages.columnMediaType);
		all.put("imported", new Meaning("date", "interval", Messages.columnImported));
		text(all, "coder", Messages.columnCoder);
		text(all, "layer", Messages.columnLayer);
		text(all, "uid", Messages.columnUid);
		all.put("begin", new Meaning("integer", "interval", Messages.columnBegin));
		all.put("end", new Meaning("integer", "interval", Messages.columnEnd));
		text(all, "text", Messages.columnText);
		text(all, LayerTable.SEGMENTS, Messages.columnSegments);
		text(all, "feature", Messages.columnFeature);
		text(all, "value", Messages.columnValue);
		all.put(LayerTable.VERSION, new Meaning("integer", "ordinal", Messages.columnCodebookVersion));
		return all;
	}

	private static void text(Map<String, Meaning> all, String column, String description) {
		all.put(column, new Meaning("string", "nominal", description));
	}

	/**
	 * Writes the dictionary.
	 *
	 * @return the number of tables, itself included
	 */
	static int write(Path folder, CsvTable articles, Collection<LayerTable> layers, CsvTable codings) throws IOException {
		try (CsvTable table = new CsvTable(folder.resolve("data-dictionary.csv"),
				List.of("table", "column", "type", "level", "description", "values", "reading"))) {
			for (CsvTable each : List.of(articles, codings)) {
				for (String column : each.header()) {
					fixed(table, each.name(), column);
				}
			}
			for (LayerTable layer : layers) {
				layer(table, layer);
			}
			return layers.size() + 3;
		}
	}

	private static void layer(CsvTable table, LayerTable layer) throws IOException {
		String name = layer.table().name();
		Map<String, FeatureColumns> byColumn = new HashMap<>();
		layer.features().forEach(f -> f.suffixes().forEach(s -> byColumn.put(f.column() + s, f)));
		for (String column : layer.table().header()) {
			FeatureColumns columns = byColumn.get(column);
			if (columns == null) {
				fixed(table, name, column);
			} else {
				feature(table, name, column, columns.feature(), column.substring(columns.column().length()));
			}
		}
	}

	private static void fixed(CsvTable table, String name, String column) throws IOException {
		Meaning meaning = FIXED.get(column);
		table.row(List.of(name, column, meaning.type, meaning.level, meaning.description, "", reading(meaning.type, false)));
	}

	private static void feature(CsvTable table, String name, String column, Feature feature, String suffix) throws IOException {
		String definition = feature.getDefinition() == null ? "" : feature.getDefinition();
		String about = switch (suffix) {
		case FeatureColumns.NAME -> NLS.bind(Messages.registryName, feature.getName());
		case FeatureColumns.BEGIN -> NLS.bind(Messages.spanBegin, feature.getName());
		case FeatureColumns.END -> NLS.bind(Messages.spanEnd, feature.getName());
		case FeatureColumns.ROLE -> NLS.bind(Messages.linkRole, feature.getName());
		default -> definition;
		};
		String more = feature.isMany() ? Messages.severalValues : switch (feature.getKind()) {
		case BOOLEAN -> Messages.falseWhenEmpty; // UIMA's primitives have no null
		case INTEGER, DOUBLE -> Messages.zeroWhenEmpty;
		default -> "";
		};
		boolean values = suffix.equals(FeatureColumns.ROLE) || suffix.isEmpty() && feature.getKind() == FeatureKind.TAG;
		String tags = values && feature.getTagSet() != null
				? feature.getTagSet().getTags().stream().map(Tag::getName).collect(Collectors.joining(LayerTable.SEPARATOR))
				: "";
		boolean offset = suffix.equals(FeatureColumns.BEGIN) || suffix.equals(FeatureColumns.END);
		String type = offset ? "integer" : type(feature.getKind(), suffix);
		table.row(List.of(name, column, type, offset ? "interval" : suffix.isEmpty() ? feature.getLevel().getLiteral() : "nominal",
				(about + " " + more).strip(), tags, reading(type, feature.isMany())));
	}

	/** How a column is read as it is written; empty when the defaults of R and pandas do that. */
	private static String reading(String type, boolean many) {
		return NUMBERS.contains(type) && !many ? "" : Messages.readAsText;
	}

	private static String type(FeatureKind kind, String suffix) {
		if (!suffix.isEmpty()) {
			return "string";
		}
		return switch (kind) {
		case TAG -> "categorical";
		case BOOLEAN -> "boolean";
		case INTEGER -> "integer";
		case DOUBLE -> "double";
		case REFERENCE -> "uid";
		case REGISTRY -> "registry id";
		case LINK -> "uid or registry id";
		case STRING, SPAN -> "string";
		};
	}
}
