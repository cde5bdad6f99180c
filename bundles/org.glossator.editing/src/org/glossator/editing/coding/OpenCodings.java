// SPDX-License-Identifier: EPL-2.0
package org.glossator.editing.coding;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.glossator.cas.CasResource;
import org.glossator.cas.CodebookTypes;
import org.glossator.editing.journal.JournalRecord;
import org.glossator.editing.journal.UnsavedWork;
import org.glossator.editing.registry.RegistrySession;
import org.glossator.editing.session.EditingContext;
import org.glossator.editing.time.ActiveTimes;
import org.glossator.study.StudyException;
import org.glossator.study.history.CodebookChange;
import org.glossator.study.parts.CodingKey;

/** The codings of a study that are open, each in one session that all who show it share. */
@SuppressWarnings("resource") // the store is closed by its owner
public final class OpenCodings {

	private final EditingContext context;
	private final RegistrySession registry;
	private final ActiveTimes times;
	private final Map<CodingKey, CodingSession> sessions = new LinkedHashMap<>();
	private final Map<CodingKey, UnsavedWork> recovering = new HashMap<>();

	/**
	 * None is open yet.
	 *
	 * @param context  who works on which study
	 * @param registry what they refer to
	 * @param times    for how long I am at each
	 */
	public OpenCodings(EditingContext context, RegistrySession registry, ActiveTimes times) {
		this.context = context;
		this.registry = registry;
		this.times = times;
		registry.addListener(() -> sessions.values().forEach(session -> session.checking().changed()));
	}

	/**
	 * Opens a coding, or shares the session that is open. To be given back to {@link #release}.
	 *
	 * @param key whose it is, of an article of the study
	 * @return the session
	 * @throws IOException when the article or the coding cannot be read, or the coding may not be looked at; the reason is a sentence
	 */
	public CodingSession open(CodingKey key) throws IOException {
		Optional<String> refusal = context.store().access().refusalToLookAt(key);
		if (refusal.isPresent()) {
			throw new StudyException(refusal.get());
		}
		CodingSession session = sessions.get(key);
		if (session == null) {
			session = new CodingSession(context, registry, times, key);
			UnsavedWork work = recovering.get(key);
			if (work != null) {
				session.recover(JournalRecord.read(work.file()), work.file());
				recovering.remove(key);
			}
			sessions.put(key, session);
		}
		session.use();
		return session;
	}

	/** Gives a session back; the last who does so closes it, and what is not saved in it is given up. */
	public void release(CodingSession session) {
		if (session.release()) {
			sessions.remove(session.key(), session);
			session.end(all());
		}
	}

	/** The session of a coding, when it is open. */
	public Optional<CodingSession> session(CodingKey key) {
		return Optional.ofNullable(sessions.get(key));
	}

	/** All sessions that are open. */
	public List<CodingSession> all() {
		return new ArrayList<>(sessions.values());
	}

	/**
	 * {@return what is wanted of all codings that are open, as they are now: to be laid over what is on the disk}
	 *
	 * @param <T>  what that is
	 * @param what tells it from a coding; only reads
	 */
	public <T> Map<CodingKey, T> each(Function<CasResource, T> what) {
		Map<CodingKey, T> found = new LinkedHashMap<>();
		sessions.forEach((key, session) -> found.put(key, what.apply(session.resource())));
		return found;
	}

	/**
	 * Takes up a coding that was not saved, in its session or in the next that is opened for it.
	 *
	 * @throws IOException when it cannot be read, or its session has unsaved work of its own
	 */
	public void recover(UnsavedWork work) throws IOException {
		JournalRecord kept = JournalRecord.read(work.file());
		CodingKey key = work.key().orElseThrow();
		CodingSession open = sessions.get(key);
		if (open != null) {
			open.recover(kept, work.file());
		} else {
			context.store().codings().read(key, work.file().toString(), kept.content()); // says now what is wrong with it
			recovering.put(key, work);
		}
	}

	/** Keeps what is not saved. */
	public void keep() {
		sessions.values().stream().filter(CodingSession::isMine).forEach(CodingSession::keep);
	}

	/**
	 * The sessions that have steps to undo, and would have none after a change of the codebook: what was coded is of other types then.
	 *
	 * @throws IOException when the codebook cannot be used
	 */
	public List<CodingSession> forgetting(CodebookChange change) throws IOException {
		CodebookTypes after = context.store().codebooks().typesAfter(change);
		return all().stream().filter(session -> session.edits().hasSteps() && !session.keepsSteps(after)).toList();
	}

	/**
	 * Lets all codings go on in the sessions that they have, after the codebook has become another one.
	 *
	 * @throws IOException when one cannot be read
	 */
	public void follow() throws IOException {
		for (CodingSession session : all()) {
			session.follow();
		}
	}
}
