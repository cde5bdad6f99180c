// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.study.explorer;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.HandlerUtil;
import org.glossator.model.study.Article;
import org.glossator.ui.ArticleInput;
import org.glossator.ui.OpenStudy;

/**
 * Which articles a command means, and in which round: those that are selected, in the round that is worked in, or else the one in the active
 * editor, in the round that it is coded in there.
 *
 * @param articles the articles
 * @param round    the id of the round
 */
record SelectedArticles(List<Article> articles, String round) {

	static SelectedArticles of(ExecutionEvent event, OpenStudy study) {
		List<Article> selected = HandlerUtil.getCurrentStructuredSelection(event).stream().filter(Article.class::isInstance).map(Article.class::cast)
				.toList();
		if (!selected.isEmpty()) {
			return new SelectedArticles(selected, study.round());
		}
		Optional<ArticleInput> open = Optional.ofNullable(HandlerUtil.getActiveEditor(event)).map(IEditorPart::getEditorInput)
				.filter(ArticleInput.class::isInstance).map(ArticleInput.class::cast);
		return new SelectedArticles(open.flatMap(input -> study.article(input.articleId())).map(List::of).orElse(List.of()),
				open.map(ArticleInput::round).orElseGet(study::round));
	}
}
