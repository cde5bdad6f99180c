// SPDX-License-Identifier: EPL-2.0
package org.glossator.formats;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.glossator.model.study.Article;

/**
 * What is to be exported.
 *
 * @param out the folder, which need not exist; it is replaced when it holds an earlier export and nothing else
 * @param coders the ids of the coders whose codings alone are wanted; empty for everybody's
 * @param articles the ids of the articles that alone are wanted; empty for all
 * @param style for which programs tables are written as CSV; other formats have no use for it
 * @param asWritten whether texts in XMI get the line ends back that they had before they were imported; other formats have no use for it
 */
public record ExportRequest(Path out, Set<String> coders, Set<String> articles, CsvStyle style, boolean asWritten) {

	/** Copies the sets. */
	public ExportRequest {
		coders = Set.copyOf(coders);
		articles = Set.copyOf(articles);
	}

	/**
	 * Texts as they are stored.
	 *
	 * @param out the folder
	 * @param coders as above
	 * @param articles as above
	 * @param style as above
	 */
	public ExportRequest(Path out, Set<String> coders, Set<String> articles, CsvStyle style) {
		this(out, coders, articles, style, false);
	}

	/**
	 * All articles.
	 *
	 * @param out the folder
	 * @param coder the id of the coder whose codings alone are wanted; empty for everybody's
	 */
	public ExportRequest(Path out, Optional<String> coder) {
		this(out, coder.map(Set::of).orElse(Set.of()), Set.of(), CsvStyle.PLAIN, false);
	}

	/** Whether everybody's codings are wanted. */
	public boolean isEverybody() {
		return coders.isEmpty();
	}

	/** Those of the articles that are wanted. */
	List<Article> wanted(List<Article> all) {
		return articles.isEmpty() ? all : all.stream().filter(article -> articles.contains(article.getId())).toList();
	}
}
