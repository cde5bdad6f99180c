// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.study;

import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.glossator.model.study.Article;
import org.glossator.ui.ArticleInput;
import org.glossator.ui.ArticlePart;
import org.glossator.ui.ModelLabels;
import org.glossator.ui.OpenStudy;
import org.glossator.ui.Reports;

/** Opens articles of the open study in the article editor. */
public final class ArticleOpener {

	private ArticleOpener() {
	}

	/** Opens an article, or brings its editor to the front. */
	public static void open(IWorkbenchPage page, OpenStudy study, Article article) {
		study.folder().ifPresent(folder -> {
			try {
				page.openEditor(new ArticleInput(folder, article.getId(), ModelLabels.text(article)), ArticlePart.ID);
			} catch (PartInitException e) {
				Reports.failed(page.getWorkbenchWindow().getShell(), ModelLabels.text(article), e);
			}
		});
	}
}
