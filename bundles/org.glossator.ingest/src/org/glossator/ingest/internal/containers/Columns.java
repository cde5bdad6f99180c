// SPDX-License-Identifier: EPL-2.0
package org.glossator.ingest.internal.containers;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.glossator.cas.article.ArticleMetadata;
import org.glossator.ingest.internal.terms.Dates;
import org.glossator.ingest.internal.terms.LanguageTags;

/** Which column of a table is which field of an article, by the usual names of columns or as the person said. */
public final class Columns {

	private static final String TEXT = "text";

	/** Fields, and the columns that usually hold them, the better name first. */
	private static final Map<String, List<String>> USUAL = Map.ofEntries(
			Map.entry(TEXT, List.of("text", "body", "content", "article", "fulltext", "full_text", "articlebody", "maintext")),
			Map.entry("title", List.of("title", "headline", "heading")),
			Map.entry("subtitle", List.of("subtitle", "subheadline", "standfirst", "dek", "description")),
			Map.entry("outlet", List.of("outlet", "source", "publisher", "publication", "newspaper", "medium", "site")),
			Map.entry("pubDate", List.of("date", "pubdate", "published", "pub_date", "publication_date", "date_published",
					"datepublished", "publish_date", "published_at")),
			Map.entry("url", List.of("url", "link", "permalink")),
			Map.entry("byline", List.of("author", "byline", "authors", "creator")),
			Map.entry("language", List.of("language", "lang")),
			Map.entry("section", List.of("section", "category", "desk")),
			Map.entry("dateline", List.of("dateline", "place", "location")),
			Map.entry("licence", List.of("licence", "license", "rights")));

	private final Map<String, String> chosen = new HashMap<>();

	/**
	 * Columns.
	 *
	 * @param chosen column name to field, before the usual names
	 */
	public Columns(Map<String, String> chosen) {
		chosen.forEach((column, field) -> this.chosen.put(key(column), field));
	}

	/** {@return the names of the fields that a column can be} */
	public static List<String> fields() {
		return USUAL.keySet().stream().sorted().toList();
	}

	/* Column to field, for the columns of a table that are known. */
	Map<String, String> recognised(Iterable<String> columns) {
		Map<String, String> found = new HashMap<>();
		for (String field : fields()) {
			column(field, columns).ifPresent(column -> found.putIfAbsent(column, field));
		}
		return found;
	}

	/* The column that holds the text, among those of a table. */
	Optional<String> text(Iterable<String> columns) {
		return column(TEXT, columns);
	}

	/* What a row tells about its article, but for its text. */
	ArticleMetadata metadata(Map<String, String> row) {
		return Dates.publish(ArticleMetadata.builder(), value("pubDate", row)).title(value("title", row)).subtitle(value("subtitle", row))
				.outlet(value("outlet", row)).url(value("url", row))
				.byline(Arrays.stream(value("byline", row).split("[;|]|\n| and ")).map(String::strip).filter(each -> !each.isEmpty())
						.toList())
				.language(LanguageTags.normalise(value("language", row))).section(value("section", row)).dateline(value("dateline", row))
				.licence(value("licence", row)).build();
	}

	private String value(String field, Map<String, String> row) {
		return column(field, row.keySet()).map(row::get).map(String::strip).orElse("");
	}

	private Optional<String> column(String field, Iterable<String> columns) {
		for (String column : columns) {
			if (field.equals(chosen.get(key(column)))) {
				return Optional.of(column);
			}
		}
		for (String usual : USUAL.get(field)) {
			for (String column : columns) {
				if (!chosen.containsKey(key(column)) && key(column).equals(usual)) {
					return Optional.of(column);
				}
			}
		}
		return Optional.empty();
	}

	private static String key(String column) {
		return column.strip().toLowerCase(Locale.ROOT);
	}
}
