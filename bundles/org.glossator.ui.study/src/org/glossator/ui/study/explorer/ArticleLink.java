// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.study.explorer;

import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.navigator.ILinkHelper;
import org.glossator.model.study.Article;
import org.glossator.ui.ArticleInput;
import org.glossator.ui.OpenStudy;

/** Lets the explorer follow the editor and lead it, while they are linked. */
public class ArticleLink implements ILinkHelper {

	@Override
	public IStructuredSelection findSelection(IEditorInput input) {
		OpenStudy study = PlatformUI.getWorkbench().getService(OpenStudy.class);
		return input instanceof ArticleInput article
				? study.article(article.articleId()).map(StructuredSelection::new).orElse(StructuredSelection.EMPTY)
				: StructuredSelection.EMPTY;
	}

	@Override
	public void activateEditor(IWorkbenchPage page, IStructuredSelection selection) {
		OpenStudy study = page.getWorkbenchWindow().getService(OpenStudy.class);
		if (selection.getFirstElement() instanceof Article article) {
			study.folder().map(folder -> page.findEditor(ArticleInput.of(study, article, study.round()))).ifPresent(page::bringToTop);
		}
	}
}
