// SPDX-License-Identifier: EPL-2.0
package org.glossator.editing;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.glossator.cas.ArticleContent;
import org.glossator.cas.CasResource;
import org.glossator.model.codebook.Codebook;
import org.glossator.model.registry.Registry;
import org.glossator.rules.CodebookRules;
import org.glossator.rules.Problem;
import org.glossator.study.StudyStore;

/**
 * One coder's coding of one article, while it is open: the CAS as a resource, and the steps taken in it. Shared by all parts of
 * the workbench that show it; made and released by {@link StudyEditing}.
 */
public final class CodingSession {

	private final StudyEditing editing;
	private final String coder;
	private final String articleId;
	private final CasResource resource;
	private final ArticleContent article;
	private final Edits edits = new Edits();
	private final Gestures gestures;
	private Optional<List<Problem>> problems = Optional.empty();
	private int users;

	CodingSession(StudyEditing editing, String coder, String articleId) throws IOException {
		this.editing = editing;
		this.coder = coder;
		this.articleId = articleId;
		this.resource = editing.store().openCoding(coder, articleId);
		this.article = resource.article();
		this.gestures = new Gestures(this);
		edits.addListener(() -> problems = Optional.empty());
	}

	/** The study that this belongs to. */
	public StudyEditing editing() {
		return editing;
	}

	/** The id of the coder whose coding it is. */
	public String coder() {
		return coder;
	}

	/** The article that is coded. */
	public String articleId() {
		return articleId;
	}

	/** The coding itself: its contents are the codings. Change it by commands through {@link #edits()} alone. */
	public CasResource resource() {
		return resource;
	}

	/** The text, metadata and zones; they never change. */
	public ArticleContent article() {
		return article;
	}

	/** The codebook that it is coded by. */
	public Codebook codebook() {
		return editing.store().codebook();
	}

	/** The registry that its codings refer to. */
	public Registry registry() {
		return editing.store().registry();
	}

	/** The steps taken in it. */
	public Edits edits() {
		return edits;
	}

	/** What can be done in it by hand. */
	public Gestures gestures() {
		return gestures;
	}

	/** Whether an object is one of this coding now: a coding of it, or a span, segment or link in one. */
	boolean owns(EObject object) {
		return object.eResource() == resource;
	}

	/** Whether its coder is the one who works here: codings of others are shown, never changed. */
	public boolean isMine() {
		return coder.equals(editing.me());
	}

	/** What the rules of the codebook find in it as it is now. */
	public List<Problem> problems() {
		List<Problem> found = problems.orElseGet(() -> new CodebookRules(codebook(), registry()).check(resource));
		problems = Optional.of(found);
		return found;
	}

	/**
	 * Writes the coding, and before it the registry when that changed.
	 *
	 * @throws IOException when it cannot be written; what is on disk is then as it was, and the session as it is
	 */
	public void save() throws IOException {
		editing.registry().save();
		StudyStore store = editing.store();
		store.save(resource);
		edits.saved();
	}

	/** Shows what is on the disk, by the codebook that the study has now; no steps are left to undo. */
	void reload() throws IOException {
		resource.become(editing.store().openCoding(coder, articleId));
		edits.forget();
	}

	void use() {
		users++;
	}

	/** {@return whether nobody uses it any more} */
	boolean release() {
		return --users <= 0;
	}
}
