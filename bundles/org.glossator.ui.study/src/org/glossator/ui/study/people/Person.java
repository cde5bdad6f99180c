// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.study.people;

import java.io.IOException;
import java.util.List;

import org.glossator.model.study.Article;
import org.glossator.study.StudyStore;
import org.glossator.ui.OpenStudy;

/**
 * Somebody who works on a study.
 *
 * @param id          the coder's id
 * @param name        what people call the coder
 * @param leads       whether the study names them as its lead
 * @param adjudicates whether the study names them as the one who adjudicates
 * @param coded       in how many articles there are codings of theirs
 */
record Person(String id, String name, boolean leads, boolean adjudicates, long coded) {

	/** All who work on the study that is open, in its order. */
	@SuppressWarnings("resource") // the store is closed by its owner
	static List<Person> of(OpenStudy study, StudyStore store) throws IOException {
		List<String> articles = study.articles().stream().map(Article::getId).toList();
		return store.people().ids().stream()
				.map(id -> new Person(id, store.people().name(id), store.access().lead().filter(id::equals).isPresent(),
						store.access().adjudicator().filter(id::equals).isPresent(),
						articles.stream().filter(article -> study.coders(article).contains(id)).count()))
				.toList();
	}

	/** What they do, in words. */
	String role() {
		if (leads) {
			return adjudicates ? Messages.LeadAndAdjudicator : Messages.Lead;
		}
		return adjudicates ? Messages.Adjudicator : Messages.Coder;
	}
}
