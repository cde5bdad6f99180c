// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.views.problems;

import java.nio.file.Path;

import org.glossator.model.study.Article;
import org.glossator.study.StudyStore;
import org.glossator.study.parts.CodingKey;
import org.glossator.ui.ModelLabels;

/**
 * One coder's coding of one article: where its markers are put, and what people call it.
 *
 * @param coder       the id of the coder
 * @param coderName   what people call the coder
 * @param articleId   the id of the article
 * @param title       what people call the article
 * @param codingFile  the coding, which need not exist yet
 * @param articleFile the article
 */
record CodingPlace(String coder, String coderName, String articleId, String title, Path codingFile, Path articleFile) {

	static CodingPlace of(StudyStore store, String coder, String articleId) {
		String title = store.find(articleId).map((Article article) -> ModelLabels.text(article)).orElse(articleId);
		return new CodingPlace(coder, store.people().name(coder), articleId, title, store.codings().file(CodingKey.of(coder, articleId)), store.articleFile(articleId));
	}
}
