// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;

/**
 * An article of a study, to be opened in the article editor; remembered by the workbench from one start to the next.
 *
 * @param study     the folder of the study
 * @param articleId the article in it
 * @param title     what the tab says
 */
public record ArticleInput(Path study, String articleId, String title) implements IEditorInput, IPersistableElement {

	/** The id of the factory that brings inputs back, in the extension registry. */
	public static final String FACTORY = "org.glossator.ui.editor.articleInput"; //$NON-NLS-1$

	private static final String STUDY = "study"; //$NON-NLS-1$
	private static final String ARTICLE = "article"; //$NON-NLS-1$
	private static final String TITLE = "title"; //$NON-NLS-1$

	/** {@return the input that was saved; empty when the memento is not that of one} */
	public static Optional<ArticleInput> of(IMemento memento) {
		String study = memento.getString(STUDY);
		String article = memento.getString(ARTICLE);
		String title = memento.getString(TITLE);
		return study == null || article == null ? Optional.empty() : Optional.of(new ArticleInput(Path.of(study), article, title == null ? article : title));
	}

	/** Two inputs are the same article whatever its title. */
	@Override
	public boolean equals(Object other) {
		return other instanceof ArticleInput input && study.equals(input.study) && articleId.equals(input.articleId);
	}

	@Override
	public int hashCode() {
		return study.hashCode() * 31 + articleId.hashCode();
	}

	@Override
	public boolean exists() {
		return true;
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return Icon.ARTICLE.descriptor();
	}

	@Override
	public String getName() {
		return title;
	}

	@Override
	public String getToolTipText() {
		return title;
	}

	@Override
	public IPersistableElement getPersistable() {
		return this;
	}

	@Override
	public String getFactoryId() {
		return FACTORY;
	}

	@Override
	public void saveState(IMemento memento) {
		memento.putString(STUDY, study.toString());
		memento.putString(ARTICLE, articleId);
		memento.putString(TITLE, title);
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		return null;
	}
}
