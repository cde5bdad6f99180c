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

import org.glossator.model.codebook.Feature;
import org.glossator.model.codebook.FeatureKind;
import org.glossator.model.codebook.Tag;

/** Says of every column of every table what it is: type, level of measurement, meaning, and the values it may have. */
final class DataDictionary {

	private record Meaning(String type, String level, String description) {
	}

	private static final Map<String, Meaning> FIXED = fixed();
	private static final Set<String> NUMBERS = Set.of("integer", "double", "boolean");
	private static final String AS_TEXT = "As text, or NA is taken for missing and 01 for 1: R colClasses = \"character\", na.strings = \"\"; "
			+ "pandas dtype = str, keep_default_na = False, na_values = [\"\"]";

	private DataDictionary() {
	}

	private static Map<String, Meaning> fixed() {
		Map<String, Meaning> all = new HashMap<>();
		text(all, "article", "Id of the article, the same in all tables.");
		text(all, "outlet", "Medium that published the article.");
		text(all, "title", "Headline.");
		text(all, "subtitle", "Line under the headline.");
		text(all, "byline", "Authors, separated by semicolons.");
		text(all, "dateline", "Place the report was filed from.");
		text(all, "section", "Section of the outlet.");
		all.put("published", new Meaning("date", "interval", "Date of publication as the source gives it, ISO 8601 (W3CDTF)."));
		text(all, "language", "Language, BCP 47.");
		text(all, "url", "Where the article was published.");
		all.put("retrieved", new Meaning("date", "interval", "When it was retrieved, ISO 8601."));
		text(all, "agency_credit", "Agencies credited, separated by semicolons.");
		text(all, "licence", "Terms under which the text may be used.");
		all.put("word_count", new Meaning("integer", "ratio", "Number of words of the text."));
		all.put("length", new Meaning("integer", "ratio", "Length of the text in UTF-16 code units."));
		text(all, "text_sha256", "SHA-256 of the text in UTF-8; the same text has the same.");
		text(all, "source_name", "File that was imported, with the entry inside a container after \"!/\".");
		text(all, "media_type", "Media type of the imported file.");
		all.put("imported", new Meaning("date", "interval", "When it was imported, ISO 8601, UTC."));
		text(all, "coder", "Id of the coder.");
		text(all, "layer", "Layer of the coding.");
		text(all, "uid", "Stable name of the coding; references give it.");
		all.put("begin", new Meaning("integer", "interval", "Offset of the first character in the article's text, in UTF-16 code units, from 0."));
		all.put("end", new Meaning("integer", "interval", "Offset after the last character, in UTF-16 code units."));
		text(all, "text", "The text that is coded; the parts of a discontinuous one are joined by an ellipsis.");
		text(all, LayerTable.SEGMENTS, "The parts of a discontinuous coding as begin-end, separated by semicolons.");
		text(all, "feature", "Feature of the layer. With .name it gives the registry's name for an id, with .begin and .end the offsets of a span, "
				+ "with a role after the dot the target of a link.");
		text(all, "value", "Value of the feature; a feature with several values has several rows.");
		all.put(LayerTable.VERSION, new Meaning("integer", "ordinal", "Version of the codebook that the coding was made with."));
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
		case FeatureColumns.NAME -> "Name in the registry of what " + feature.getName() + " refers to.";
		case FeatureColumns.BEGIN -> "Offset of the first character of " + feature.getName() + ".";
		case FeatureColumns.END -> "Offset after the last character of " + feature.getName() + ".";
		case FeatureColumns.ROLE -> "Role of each target of " + feature.getName() + ".";
		default -> definition;
		};
		String more = feature.isMany() ? " Several values are separated by semicolons." : switch (feature.getKind()) {
		case BOOLEAN -> " False also when nothing was entered."; // UIMA's primitives have no null
		case INTEGER, DOUBLE -> " 0 also when nothing was entered.";
		default -> "";
		};
		boolean values = suffix.equals(FeatureColumns.ROLE) || suffix.isEmpty() && feature.getKind() == FeatureKind.TAG;
		String tags = values && feature.getTagSet() != null
				? feature.getTagSet().getTags().stream().map(Tag::getName).collect(Collectors.joining(LayerTable.SEPARATOR))
				: "";
		boolean offset = suffix.equals(FeatureColumns.BEGIN) || suffix.equals(FeatureColumns.END);
		String type = offset ? "integer" : type(feature.getKind(), suffix);
		table.row(List.of(name, column, type, offset ? "interval" : suffix.isEmpty() ? feature.getLevel().getLiteral() : "nominal",
				(about + more).strip(), tags, reading(type, feature.isMany())));
	}

	/** How a column is read as it is written; empty when the defaults of R and pandas do that. */
	private static String reading(String type, boolean many) {
		return NUMBERS.contains(type) && !many ? "" : AS_TEXT;
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
