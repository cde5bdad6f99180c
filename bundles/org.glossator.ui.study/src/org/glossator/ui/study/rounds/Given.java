// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.study.rounds;

import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IWorkbenchWindow;
import org.glossator.editing.StudyEditing;
import org.glossator.editing.coding.CodingSession;
import org.glossator.model.study.Article;
import org.glossator.study.StudyStore;
import org.glossator.study.parts.CodingKey;
import org.glossator.study.parts.Part;
import org.glossator.study.rounds.Rounds;
import org.glossator.ui.OpenStudy;
import org.glossator.ui.study.explorer.StudyExplorer;

/**
 * What is there when rounds are shown and changed.
 *
 * @param study    what the study is called
 * @param rounds   its rounds
 * @param people   what those who work on it are called, by id
 * @param articles the ids of its articles
 * @param selected the ids of those that are selected in the explorer
 * @param codings  the codings of rounds that there are, or are open, by the id of the round
 * @param refusal  why nothing can be changed here; empty when it can
 */
record Given(String study, Rounds rounds, Map<String, String> people, Set<String> articles, Set<String> selected,
		Map<String, List<CodingKey>> codings, Optional<String> refusal) {

	@SuppressWarnings("resource") // the store is closed by its owner
	static Given of(IWorkbenchWindow window, OpenStudy study, StudyStore store) throws IOException {
		Map<String, String> people = new LinkedHashMap<>();
		Set<String> ids = new LinkedHashSet<>(store.people().ids());
		study.editing().map(StudyEditing::me).ifPresent(ids::add); // who works here alone may not have coded yet
		ids.forEach(id -> people.put(id, store.people().name(id)));
		Set<String> articles = new LinkedHashSet<>(study.articles().stream().map(Article::getId).toList());
		Set<String> selected = new LinkedHashSet<>();
		if (window.getSelectionService().getSelection(StudyExplorer.ID) instanceof IStructuredSelection selection) {
			for (Object each : selection.toList()) {
				if (each instanceof Article article && articles.contains(article.getId())) {
					selected.add(article.getId());
				}
			}
		}
		Map<String, List<CodingKey>> codings = Stream.concat(articles.stream().flatMap(id -> study.codings(id).stream()), open(study).stream())
				.filter(key -> !key.isMain()).distinct().collect(Collectors.groupingBy(CodingKey::round));
		return new Given(study.name().orElse(""), new Rounds(store), people, articles, selected, codings, store.access().refusal(new Part.Shared())); //$NON-NLS-1$
	}

	/** The codings that are open here, saved or not. */
	static Collection<CodingKey> open(OpenStudy study) {
		return study.editing().map(editing -> editing.sessions().stream().map(CodingSession::key).toList()).orElse(List.of());
	}

	/** The codings of a round, by its id. */
	List<CodingKey> codings(String round) {
		return codings.getOrDefault(round, List.of());
	}
}
