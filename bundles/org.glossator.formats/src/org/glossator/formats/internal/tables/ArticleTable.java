// SPDX-License-Identifier: EPL-2.0
package org.glossator.formats.internal.tables;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

import org.glossator.cas.article.ArticleContent;
import org.glossator.cas.article.ArticleMetadata;
import org.glossator.model.kinds.W3cDates;
import org.glossator.model.study.Article;

/** The table of articles: what is known of each. */
final class ArticleTable implements Closeable {

	private static final List<Column> COLUMNS = List.of(Column.text("article", Messages.columnArticle), Column.text("outlet", Messages.columnOutlet),
			Column.text("title", Messages.columnTitle), Column.text("subtitle", Messages.columnSubtitle), Column.texts("byline", Messages.columnByline),
			Column.text("dateline", Messages.columnDateline), Column.text("section", Messages.columnSection),
			Column.date("published", Messages.columnPublished), Column.text("published_as_given", Messages.columnPublishedAsGiven),
			Column.text("language", Messages.columnLanguage), Column.text("url", Messages.columnUrl), Column.date("retrieved", Messages.columnRetrieved),
			Column.texts("agency_credit", Messages.columnAgencyCredit), Column.text("licence", Messages.columnLicence),
			Column.number("word_count", "ratio", Messages.columnWordCount), Column.number("length", "ratio", Messages.columnLength),
			Column.number("length_cp", "ratio", Messages.columnLengthCodePoints), Column.text("text_sha256", Messages.columnTextSha256),
			Column.text("source_name", Messages.columnSourceName), Column.text("media_type", Messages.columnMediaType),
			Column.date("imported", Messages.columnImported));

	private final Table table;

	ArticleTable(TableMaker maker) throws IOException {
		table = maker.table("articles", COLUMNS);
	}

	Table table() {
		return table;
	}

	void add(Article article, ArticleContent content) throws IOException {
		ArticleMetadata m = content.metadata();
		boolean dated = W3cDates.isDate(m.pubDate()); // older imports kept what they could not read
		table.row(List.of(article.getId(), m.outlet(), m.title(), m.subtitle(), ManyValues.join(m.byline()), m.dateline(), m.section(),
				dated ? m.pubDate() : "", dated ? "" : m.pubDateOrGiven(), m.language(), m.url(), m.retrieved(), ManyValues.join(m.agencyCredit()),
				m.licence(), Integer.valueOf(m.wordCount()), Integer.valueOf(content.text().length()),
				Integer.valueOf(content.text().codePointCount(0, content.text().length())), article.getTextSha256(), m.sourceName(), m.mediaType(),
				article.getImported() == null ? "" : article.getImported()));
	}

	@Override
	public void close() throws IOException {
		table.close();
	}
}
