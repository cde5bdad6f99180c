// SPDX-License-Identifier: EPL-2.0
package org.glossator.editing.readings;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.glossator.editing.StudyEditing;
import org.glossator.editing.coding.CodingSession;
import org.glossator.editing.readings.ArticleReading.Role;
import org.glossator.study.StudyStore;
import org.glossator.study.names.ShortNames;
import org.glossator.study.parts.CodingKey;
import org.glossator.study.parts.Whose;
import org.glossator.study.rounds.Rounds;

/** The readings of one article as they are when they are asked for, and who tells when this program saves one of them. */
public final class ArticleReadings implements AutoCloseable {

	private final StudyEditing editing;
	private final String article;
	private final Consumer<CodingKey> listener;

	/**
	 * Begins to listen.
	 *
	 * @param editing the study
	 * @param article the id of an article of it
	 * @param saved   told which reading was saved, in the thread that saved it
	 */
	@SuppressWarnings("resource") // the store is closed by its owner
	public ArticleReadings(StudyEditing editing, String article, Consumer<CodingKey> saved) {
		this.editing = editing;
		this.article = article;
		this.listener = key -> {
			if (key.article().equals(article)) {
				saved.accept(key);
			}
		};
		editing.store().codings().addListener(listener);
	}

	/**
	 * {@return all readings that there are now: the edited one first, whether or not it was ever saved, then the others in their natural order}
	 * Which there are is told by the names of files alone.
	 *
	 * @param edited the one that the page is there for
	 * @throws IOException when they cannot be listed
	 */
	@SuppressWarnings("resource") // the store is closed by its owner
	public List<ArticleReading> all(CodingKey edited) throws IOException {
		StudyStore store = editing.store();
		List<CodingKey> keys = new ArrayList<>(List.of(edited));
		Stream<CodingKey> unsaved = editing.sessions().stream().filter(session -> session.edits().isDirty()).map(CodingSession::key)
				.filter(key -> key.article().equals(article));
		Stream.concat(store.codings().ofArticle(article).stream(), unsaved).distinct().sorted().filter(key -> !key.equals(edited)).forEach(keys::add);
		Map<String, String> initials = initials(keys);
		Rounds rounds = new Rounds(store);
		List<ArticleReading> all = new ArrayList<>();
		for (int i = 0; i < keys.size(); i++) {
			CodingKey key = keys.get(i);
			String name = rounds.within(key, person(key.whose()));
			String brief = (initials.get(key.whose().id()) + ' ' + rounds.name(key.round())).strip();
			all.add(new ArticleReading(editing, key, i == 0 ? Role.EDITED : Role.LOOKED_AT, name, brief, store.access().refusalToLookAt(key)));
		}
		return all;
	}

	/** Of all people of the study, so that they are the same with every article. */
	@SuppressWarnings("resource") // the store is closed by its owner
	private Map<String, String> initials(List<CodingKey> keys) {
		Map<String, String> names = new LinkedHashMap<>();
		editing.store().people().all().forEach(coder -> names.put(coder.getId(), editing.store().people().name(coder.getId())));
		keys.forEach(key -> names.putIfAbsent(key.whose().id(), person(key.whose())));
		return ShortNames.of(names);
	}

	@SuppressWarnings("resource") // the store is closed by its owner
	private String person(Whose whose) {
		return whose instanceof Whose.Adjudicated ? Messages.adjudicated : editing.store().people().name(whose.id());
	}

	/** Listens no more. */
	@Override
	@SuppressWarnings("resource") // the store is closed by its owner
	public void close() {
		editing.store().codings().removeListener(listener);
	}
}
