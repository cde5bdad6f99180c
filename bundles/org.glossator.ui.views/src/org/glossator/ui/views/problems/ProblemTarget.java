// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.views.problems;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IMarker;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.glossator.editing.coding.CodingSession;
import org.glossator.model.study.Article;
import org.glossator.study.parts.CodingKey;
import org.glossator.ui.ActiveCoding;
import org.glossator.ui.ArticleInput;
import org.glossator.ui.ArticlePart;
import org.glossator.ui.ModelLabels;
import org.glossator.ui.OpenStudy;

/**
 * The coding that a problem is about.
 *
 * @param articleId the id of its article
 * @param coder     the id of its coder
 * @param uid       its uid
 */
record ProblemTarget(String articleId, String coder, String uid) {

	static ProblemTarget of(IMarker marker) {
		return new ProblemTarget(marker.getAttribute(ProblemMarkers.ARTICLE_ID, ""), marker.getAttribute(ProblemMarkers.CODER_ID, ""), //$NON-NLS-1$ //$NON-NLS-2$
				marker.getAttribute(ProblemMarkers.UID, "")); //$NON-NLS-1$
	}

	/**
	 * Opens the article, with the codings of the coder shown, and selects the coding.
	 *
	 * @param page   where the editor is opened
	 * @param origin who selects
	 * @throws PartInitException when the editor cannot be opened
	 */
	void open(IWorkbenchPage page, Object origin) throws PartInitException {
		OpenStudy study = page.getWorkbenchWindow().getService(OpenStudy.class);
		Optional<Article> article = study.article(articleId);
		if (article.isEmpty() || study.folder().isEmpty()) {
			throw new PartInitException(NLS.bind(Messages.OtherStudy, articleId));
		}
		ArticleInput input = new ArticleInput(study.folder().get(), articleId, ModelLabels.text(article.get()));
		ArticlePart.open(page, input).ifPresent(editor -> editor.show(coder));
		ActiveCoding active = page.getWorkbenchWindow().getService(ActiveCoding.class);
		Optional<EObject> coding = active.session().filter(this::isOf).flatMap(session -> session.resource().byUid(uid));
		if (coding.isPresent()) {
			active.select(origin, List.of(coding.get()));
		} else {
			MessageDialog.openInformation(page.getWorkbenchWindow().getShell(), ModelLabels.text(article.get()), Messages.Gone);
		}
	}

	private boolean isOf(CodingSession session) {
		return session.key().equals(CodingKey.of(coder, articleId));
	}
}
