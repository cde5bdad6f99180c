// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.study.explorer;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.glossator.model.study.Article;
import org.glossator.ui.OpenStudy;
import org.glossator.ui.study.ArticleOpener;

/** Opens the articles that are selected in the explorer. */
public class OpenArticleHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		ArticleOpener.open(window.getActivePage(), window.getService(OpenStudy.class),
				HandlerUtil.getCurrentStructuredSelection(event).stream().filter(Article.class::isInstance).map(Article.class::cast).toList());
		return null;
	}
}
