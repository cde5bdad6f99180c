// SPDX-License-Identifier: EPL-2.0
package org.glossator.cas.article;

import java.util.List;
import java.util.Objects;

import org.glossator.cas.text.Zone;

/**
 * What an article is once it has been read: its text, what is known about it, and which stretch of the text is what.
 *
 * @param text the article's text, with line feeds as the only line ends; offsets into it are UTF-16 code units
 * @param metadata what is known about the article
 * @param zones stretches of the text, by begin; none overlap but for credits inside captions
 */
public record ArticleContent(String text, ArticleMetadata metadata, List<Zone> zones) {

	/** Copies the list of zones. */
	public ArticleContent {
		Objects.requireNonNull(text);
		Objects.requireNonNull(metadata);
		zones = List.copyOf(zones);
	}
}
