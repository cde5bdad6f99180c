// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;
import org.glossator.model.study.Article;
import org.glossator.study.StudyStore;
import org.glossator.study.parts.CodingKey;
import org.glossator.study.rounds.Rounds;

/**
 * An article of a study, to be opened in the article editor; remembered by the workbench from one start to the next.
 *
 * @param study     the folder of the study
 * @param articleId the article in it
 * @param round     the id of the round that it is coded in
 * @param title     what the tab says
 */
public record ArticleInput(Path study, String articleId, String round, String title) implements IEditorInput, IPersistableElement {

	/** The id of the factory that brings inputs back, in the extension registry. */
	public static final String FACTORY = "org.glossator.ui.editor.articleInput"; //$NON-NLS-1$

	private static final String STUDY = "study"; //$NON-NLS-1$
	private static final String ARTICLE = "article"; //$NON-NLS-1$
	private static final String ROUND = "round"; //$NON-NLS-1$
	private static final String TITLE = "title"; //$NON-NLS-1$

	/** {@return the input that was saved; empty when the memento is not that of one} */
	public static Optional<ArticleInput> of(IMemento memento) {
		String study = memento.getString(STUDY);
		String article = memento.getString(ARTICLE);
		String title = memento.getString(TITLE);
		String round = Optional.ofNullable(memento.getString(ROUND)).orElse(CodingKey.MAIN);
		return study == null || article == null ? Optional.empty()
				: Optional.of(new ArticleInput(Path.of(study), article, round, title == null ? article : title));
	}

	/**
	 * {@return an article of a study, to be coded in a round}
	 *
	 * @param study   the study that is open
	 * @param article an article of it
	 * @param round   the id of the round, whose name the tab then begins with
	 */
	@SuppressWarnings("resource") // the store is closed by its owner
	public static ArticleInput of(OpenStudy study, Article article, String round) {
		StudyStore store = study.store().orElseThrow();
		String title = ModelLabels.text(article);
		return new ArticleInput(store.folder(), article.getId(), round,
				round.equals(CodingKey.MAIN) ? title : NLS.bind(Messages.InRound, new Rounds(store).name(round), title));
	}

	/** Two inputs are the same coding whatever the title of its article. */
	@Override
	public boolean equals(Object other) {
		return other instanceof ArticleInput input && study.equals(input.study) && articleId.equals(input.articleId) && round.equals(input.round);
	}

	@Override
	public int hashCode() {
		return (study.hashCode() * 31 + articleId.hashCode()) * 31 + round.hashCode();
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
		memento.putString(ROUND, round);
		memento.putString(TITLE, title);
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		return null;
	}
}
