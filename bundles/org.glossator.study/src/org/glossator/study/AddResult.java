// SPDX-License-Identifier: EPL-2.0
package org.glossator.study;

import org.glossator.model.study.Article;

/** What became of an article that was to be added to a study. */
public sealed interface AddResult {

	/** The article that is in the study now. */
	Article article();

	/**
	 * It was added.
	 *
	 * @param article the new article
	 */
	record Added(Article article) implements AddResult {
	}

	/**
	 * It was there, and nothing was changed.
	 *
	 * @param article the one that is there
	 * @param sameBytes whether its source is the same byte for byte, rather than its text only
	 */
	record AlreadyThere(Article article, boolean sameBytes) implements AddResult {
	}
}
