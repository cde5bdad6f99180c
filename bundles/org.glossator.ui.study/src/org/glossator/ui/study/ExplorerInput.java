// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.study;

import java.util.List;

import org.glossator.model.study.Article;
import org.glossator.ui.OpenStudy;

/** What the explorer shows: the open study, as far as the filter lets it through. Used in the UI thread. */
public final class ExplorerInput {

	private final OpenStudy study;
	private String filter = ""; //$NON-NLS-1$

	ExplorerInput(OpenStudy study) {
		this.study = study;
	}

	OpenStudy study() {
		return study;
	}

	String filter() {
		return filter;
	}

	void setFilter(String words) {
		filter = words.strip();
	}

	/** The articles that the filter lets through, by title. */
	List<Article> articles() {
		return ArticleGroups.filter(study.articles(), filter);
	}
}
