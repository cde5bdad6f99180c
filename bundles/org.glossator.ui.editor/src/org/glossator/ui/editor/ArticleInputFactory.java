// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.editor;

import java.nio.file.Path;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

/** Brings back the articles that were open when the workbench was closed. */
public class ArticleInputFactory implements IElementFactory {

	/** The id in the extension registry. */
	static final String ID = "org.glossator.ui.editor.articleInput"; //$NON-NLS-1$

	private static final String STUDY = "study"; //$NON-NLS-1$
	private static final String ARTICLE = "article"; //$NON-NLS-1$
	private static final String TITLE = "title"; //$NON-NLS-1$

	@Override
	public IAdaptable createElement(IMemento memento) {
		String study = memento.getString(STUDY);
		String article = memento.getString(ARTICLE);
		String title = memento.getString(TITLE);
		return study == null || article == null ? null : new ArticleInput(Path.of(study), article, title == null ? article : title);
	}

	static void save(ArticleInput input, IMemento memento) {
		memento.putString(STUDY, input.study().toString());
		memento.putString(ARTICLE, input.articleId());
		memento.putString(TITLE, input.title());
	}
}
