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
 * @param key whose coding of which article holds it
 * @param uid its uid
 */
record ProblemTarget(CodingKey key, String uid) {

	static ProblemTarget of(IMarker marker) {
		return new ProblemTarget(ProblemMarkers.key(marker), marker.getAttribute(ProblemMarkers.UID, "")); //$NON-NLS-1$
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
		Optional<Article> article = study.article(key.article());
		if (article.isEmpty() || study.folder().isEmpty()) {
			throw new PartInitException(NLS.bind(Messages.OtherStudy, key.article()));
		}
		ArticlePart.open(page, ArticleInput.of(study, article.get(), key.round())).ifPresent(editor -> editor.show(key.whose().id()));
		ActiveCoding active = page.getWorkbenchWindow().getService(ActiveCoding.class);
		Optional<EObject> coding = active.session().filter(this::isOf).flatMap(session -> session.resource().byUid(uid));
		if (coding.isPresent()) {
			active.select(origin, List.of(coding.get()));
		} else {
			MessageDialog.openInformation(page.getWorkbenchWindow().getShell(), ModelLabels.text(article.get()), Messages.Gone);
		}
	}

	private boolean isOf(CodingSession session) {
		return session.key().equals(key);
	}
}
