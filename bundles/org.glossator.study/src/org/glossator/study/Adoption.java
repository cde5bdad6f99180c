// SPDX-License-Identifier: EPL-2.0
package org.glossator.study;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.glossator.model.study.Article;

/** Brings the model of a study in step with its folder when it is opened. */
final class Adoption {

	private Adoption() {
	}

	/**
	 * Takes in the articles that are on the shelf and not in the model.
	 *
	 * @return what is in the model and not on the shelf, or not complete there, a sentence each
	 */
	static List<String> run(StudyFolder folder, ArticleShelf articles, StudyModel model) throws IOException {
		List<String> notes = new ArrayList<>();
		Set<String> present = articles.present();
		for (Article article : model.articles()) {
			if (!present.remove(article.getId())) {
				notes.add(NLS.bind(Messages.articleFolderMissing, article.getId(), folder.article(article.getId())));
			}
		}
		for (String id : present) {
			try {
				Article article = articles.adopt(id);
				model.add(article);
				articles.know(article);
			} catch (IOException e) {
				notes.add(NLS.bind(Messages.articleIncomplete, folder.article(id), Reasons.clause(e)));
			}
		}
		return notes;
	}
}
