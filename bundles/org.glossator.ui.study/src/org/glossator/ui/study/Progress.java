// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.study;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.glossator.editing.StudyEditing;
import org.glossator.model.study.Article;
import org.glossator.model.study.Assignment;
import org.glossator.model.study.AssignmentState;
import org.glossator.model.study.Coder;
import org.glossator.model.study.Study;
import org.glossator.model.study.StudyFactory;
import org.glossator.study.StudyStore;
import org.glossator.ui.OpenStudy;

/**
 * How far each coder is with each article: what the coder said, which the study keeps as an assignment, else whether there is a
 * coding. Used in the UI thread.
 */
public final class Progress {

	private final OpenStudy study;
	private Map<String, Map<String, AssignmentState>> said = Map.of();

	/** Of the open study, as it was at the last {@link #refresh()}. */
	public Progress(OpenStudy study) {
		this.study = study;
		refresh();
	}

	/** Reads what is said in the study as it is now. */
	public void refresh() {
		Map<String, Map<String, AssignmentState>> found = new HashMap<>();
		study.store().ifPresent(store -> store.study().getAssignments().stream()
				.filter(assignment -> assignment.getCoder() != null && assignment.getArticle() != null)
				.forEach(assignment -> found.computeIfAbsent(assignment.getCoder().getId(), coder -> new HashMap<>()).put(assignment.getArticle().getId(),
						assignment.getState())));
		said = found;
	}

	/** How far the coder who works here is with an article. */
	public ArticleState of(Article article) {
		return me().map(me -> of(me, article.getId())).orElse(ArticleState.NOT_BEGUN);
	}

	/** How far a coder is with an article, both by id. */
	ArticleState of(String coder, String article) {
		AssignmentState state = said.getOrDefault(coder, Map.of()).getOrDefault(article, AssignmentState.OPEN);
		if (state == AssignmentState.DONE) {
			return ArticleState.DONE;
		}
		boolean coded = study.coders(article).contains(coder);
		return coded || state == AssignmentState.IN_PROGRESS ? ArticleState.IN_PROGRESS : ArticleState.NOT_BEGUN;
	}

	/** The coders, by id, who said that they are done with an article. */
	List<String> done(String article) {
		return said.entrySet().stream().filter(coder -> coder.getValue().get(article) == AssignmentState.DONE).map(Map.Entry::getKey).toList();
	}

	private Optional<String> me() {
		return study.editing().map(editing -> editing.me());
	}

	/**
	 * Says that articles are done, or are to be coded further.
	 *
	 * @throws IOException when the study cannot be written; it is then as it was
	 */
	@SuppressWarnings("resource") // the store is closed by its owner
	public static void mark(OpenStudy study, Collection<Article> articles, boolean done) throws IOException {
		StudyStore store = study.store().orElseThrow();
		StudyEditing editing = study.editing().orElseThrow();
		String me = editing.me();
		Set<String> ids = articles.stream().map(Article::getId).collect(Collectors.toSet());
		store.addCoder(me, editing.myName()); // who never saved is not named yet
		store.edit(model -> {
			mark(model, me, ids, done ? AssignmentState.DONE : AssignmentState.IN_PROGRESS);
			return null;
		});
		study.refresh();
	}

	private static void mark(Study model, String me, Set<String> ids, AssignmentState state) {
		Coder coder = model.getCoders().stream().filter(each -> each.getId().equals(me)).findFirst().orElseThrow();
		Map<String, Assignment> known = new HashMap<>();
		for (Assignment assignment : model.getAssignments()) {
			if (assignment.getCoder() == coder && assignment.getArticle() != null) {
				known.put(assignment.getArticle().getId(), assignment);
			}
		}
		for (Article article : model.getArticles()) {
			if (ids.contains(article.getId())) {
				Assignment assignment = known.get(article.getId());
				if (assignment == null) {
					assignment = StudyFactory.eINSTANCE.createAssignment();
					assignment.setArticle(article);
					assignment.setCoder(coder);
					model.getAssignments().add(assignment);
				}
				assignment.setState(state);
			}
		}
	}
}
