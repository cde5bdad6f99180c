// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui;

import java.util.Optional;

import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;

/** The editor of an article, as those see it who open one and are no part of it. */
public interface ArticlePart {

	/** The id of the editor in the extension registry. */
	String ID = "org.glossator.ui.editor.article"; //$NON-NLS-1$

	/** The id of the coder whose codings are shown; empty when none are. */
	String coder();

	/** Shows the codings of a coder, by id. */
	void show(String coder);

	/**
	 * Opens an article, or brings it to the top when it is open.
	 *
	 * @param page  where it is opened
	 * @param input the article
	 * @return its editor; empty when what opened in its place cannot show it
	 * @throws PartInitException when the editor cannot be opened
	 */
	static Optional<ArticlePart> open(IWorkbenchPage page, ArticleInput input) throws PartInitException {
		return page.openEditor(input, ID) instanceof ArticlePart part ? Optional.of(part) : Optional.empty();
	}
}
