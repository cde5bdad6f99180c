// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.views.problems;

import java.nio.file.Path;

import org.glossator.model.study.Article;
import org.glossator.study.StudyStore;
import org.glossator.study.parts.CodingKey;
import org.glossator.study.rounds.Rounds;
import org.glossator.ui.ModelLabels;

/**
 * One coding of an article: where its markers are put, and what people call it.
 *
 * @param key         which coding
 * @param coderName   what people call the coder, with the round when there is one
 * @param title       what people call the article
 * @param codingFile  the coding, which need not exist yet
 * @param articleFile the article
 */
record CodingPlace(CodingKey key, String coderName, String title, Path codingFile, Path articleFile) {

	static CodingPlace of(StudyStore store, CodingKey key) {
		String title = store.find(key.article()).map((Article article) -> ModelLabels.text(article)).orElse(key.article());
		return new CodingPlace(key, new Rounds(store).within(key, store.people().name(key.whose().id())), title, store.codings().file(key),
				store.articleFile(key.article()));
	}
}
