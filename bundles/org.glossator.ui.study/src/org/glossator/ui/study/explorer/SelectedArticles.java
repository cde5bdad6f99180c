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

/** Which articles a command means: those that are selected, or else the one in the active editor. */
final class SelectedArticles {

	private SelectedArticles() {
	}

	static List<Article> of(ExecutionEvent event, OpenStudy study) {
		List<Article> selected = HandlerUtil.getCurrentStructuredSelection(event).stream().filter(Article.class::isInstance).map(Article.class::cast)
				.toList();
		if (!selected.isEmpty()) {
			return selected;
		}
		return Optional.ofNullable(HandlerUtil.getActiveEditor(event)).map(IEditorPart::getEditorInput).filter(ArticleInput.class::isInstance)
				.map(ArticleInput.class::cast).flatMap(input -> study.article(input.articleId())).map(List::of).orElse(List.of());
	}
}
