// SPDX-License-Identifier: EPL-2.0
package org.glossator.editing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.glossator.study.StudyStore;

/** Everything that is being edited in a study that is open for writing. */
public final class StudyEditing {

	private record Key(String coder, String articleId) {
	}

	private final StudyStore store;
	private final String me;
	private final RegistrySession registry;
	private final Map<Key, CodingSession> sessions = new LinkedHashMap<>();

	/**
	 * Begins.
	 *
	 * @param store an open study; closed by its owner, after this was left
	 * @param me    the id of the coder who works here
	 */
	public StudyEditing(StudyStore store, String me) {
		this.store = store;
		this.me = me;
		this.registry = new RegistrySession(store);
	}

	/** The study on disk. */
	public StudyStore store() {
		return store;
	}

	/** The id of the coder who works here. */
	public String me() {
		return me;
	}

	/** The registry. */
	public RegistrySession registry() {
		return registry;
	}

	/**
	 * Opens a coder's coding of an article, or shares the session that is open. To be given back to {@link #release}.
	 *
	 * @param coder     the id of a coder
	 * @param articleId an article of the study
	 * @return the session
	 * @throws IOException when the article or the coding cannot be read
	 */
	public CodingSession open(String coder, String articleId) throws IOException {
		Key key = new Key(coder, articleId);
		CodingSession session = sessions.get(key);
		if (session == null) {
			session = new CodingSession(this, coder, articleId);
			sessions.put(key, session);
		}
		session.use();
		return session;
	}

	/** Gives a session back; the last who does so closes it, and what is not saved in it is given up. */
	public void release(CodingSession session) {
		if (session.release()) {
			sessions.remove(new Key(session.coder(), session.articleId()), session);
		}
	}

	/** The session of a coder's coding of an article, when it is open. */
	public Optional<CodingSession> session(String coder, String articleId) {
		return Optional.ofNullable(sessions.get(new Key(coder, articleId)));
	}

	/** All sessions that are open. */
	public List<CodingSession> sessions() {
		return new ArrayList<>(sessions.values());
	}

	/** Shows all codings anew that are open, each in the session that it has, after the codebook has become another one. */
	void reload() throws IOException {
		for (CodingSession session : sessions()) {
			session.reload();
		}
	}
}
