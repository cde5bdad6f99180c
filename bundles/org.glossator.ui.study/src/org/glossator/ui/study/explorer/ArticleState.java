// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.study.explorer;

import org.glossator.ui.Icon;

/** How far the coder who works here is with an article. */
public enum ArticleState {
	/** Nothing was coded yet. */
	NOT_BEGUN,
	/** Something was coded, or the article was taken up again. */
	IN_PROGRESS,
	/** The coder said so. */
	DONE;

	/** What a person calls it. */
	public String label() {
		return switch (this) {
		case NOT_BEGUN -> Messages.NotBegun;
		case IN_PROGRESS -> Messages.InProgress;
		case DONE -> Messages.Done;
		};
	}

	Icon icon() {
		return switch (this) {
		case NOT_BEGUN -> Icon.ARTICLE;
		case IN_PROGRESS -> Icon.ARTICLE_BEGUN;
		case DONE -> Icon.ARTICLE_DONE;
		};
	}
}
