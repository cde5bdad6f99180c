// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.editor;

import java.nio.file.Path;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;
import org.glossator.ui.Icon;

/**
 * An article of a study, to be opened in the article editor; remembered by the workbench from one start to the next.
 *
 * @param study     the folder of the study
 * @param articleId the article in it
 * @param title     what the tab says
 */
public record ArticleInput(Path study, String articleId, String title) implements IEditorInput, IPersistableElement {

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
		return ArticleInputFactory.ID;
	}

	@Override
	public void saveState(IMemento memento) {
		ArticleInputFactory.save(this, memento);
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		return null;
	}
}
