// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.study.explorer;

import java.io.IOException;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.glossator.model.study.Article;
import org.glossator.study.Reasons;
import org.glossator.study.StudyStore;
import org.glossator.ui.OpenStudy;
import org.glossator.ui.Reports;

/** Shows what is known about the article that is selected. */
public class ArticlePropertiesHandler extends AbstractHandler {

	@Override
	@SuppressWarnings("resource") // the store is closed by its owner
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		OpenStudy study = window.getService(OpenStudy.class);
		Optional<StudyStore> store = study.store();
		SelectedArticles selected = SelectedArticles.of(event, study);
		for (Article article : selected.articles().stream().limit(1).toList()) {
			try {
				new ArticleDialog(window.getShell(), article, store.orElseThrow().article(article.getId()).metadata(),
						store.get().articleFile(article.getId()).getParent(), new Progress(study, selected::round).of(article),
						study.editing().map(editing -> CodingTimes.at(editing, selected.round(), article.getId())).orElse("")).open(); //$NON-NLS-1$
			} catch (IOException e) {
				Reports.failed(window.getShell(), Messages.ArticleProperties, NLS.bind(Messages.NotRead, Reasons.sentence(e)), e);
			}
		}
		return null;
	}
}
