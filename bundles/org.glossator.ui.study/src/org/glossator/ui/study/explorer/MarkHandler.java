// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.study.explorer;

import java.io.IOException;
import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.glossator.model.study.Article;
import org.glossator.study.Reasons;
import org.glossator.ui.OpenStudy;
import org.glossator.ui.Reports;
import org.glossator.ui.study.ArticleOpener;

/** Marks articles as done; those that all are done already, as in progress again. */
public class MarkHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		OpenStudy study = window.getService(OpenStudy.class);
		SelectedArticles selected = SelectedArticles.of(event, study);
		List<Article> articles = selected.articles().stream().filter(ArticleOpener.of(study, selected.round())).toList();
		if (articles.isEmpty()) {
			MessageDialog.openInformation(window.getShell(), Messages.MarkTitle, selected.articles().isEmpty() ? Messages.NothingToMark : Messages.NothingOfRound);
		} else {
			Progress progress = new Progress(study, selected::round);
			boolean allDone = articles.stream().allMatch(article -> progress.of(article) == ArticleState.DONE);
			try {
				Progress.mark(study, selected.round(), articles, !allDone);
			} catch (IOException e) {
				Reports.failed(window.getShell(), Messages.MarkTitle, NLS.bind(Messages.NotMarked, Reasons.sentence(e)), e);
			}
		}
		return null;
	}
}
