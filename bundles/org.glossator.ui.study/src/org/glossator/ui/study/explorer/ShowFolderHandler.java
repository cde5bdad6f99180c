// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.study.explorer;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.glossator.model.study.Article;
import org.glossator.study.StudyStore;
import org.glossator.ui.OpenStudy;
import org.glossator.ui.study.FileManager;
import org.glossator.ui.study.StudyHandler;

/** Shows the folder of an article, or of the whole study, in the file manager of the system. */
public class ShowFolderHandler extends StudyHandler {

	@Override
	@SuppressWarnings("resource") // the store is closed by its owner
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		OpenStudy study = window.getService(OpenStudy.class);
		Optional<StudyStore> store = study.store();
		if (store.isPresent()) {
			List<Article> articles = SelectedArticles.of(event, study).articles();
			Path folder = articles.isEmpty() ? store.get().folder() : store.get().articleFile(articles.getFirst().getId()).getParent();
			FileManager.show(window.getShell(), folder);
		}
		return null;
	}
}
