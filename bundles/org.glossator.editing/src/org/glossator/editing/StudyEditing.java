// SPDX-License-Identifier: EPL-2.0
package org.glossator.editing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongSupplier;

import org.glossator.cas.CasResource;
import org.glossator.cas.CodebookTypes;
import org.glossator.study.StudyException;
import org.glossator.study.StudyStore;
import org.glossator.study.history.CodebookChange;
import org.glossator.study.names.Naming;
import org.glossator.study.parts.CodingKey;
import org.glossator.study.parts.Part;
import org.glossator.study.parts.Whose;

/** Everything that is being edited in a study by the one who works here; what is somebody else's is shown. */
public final class StudyEditing {

	/** What the registry is called in the journal. */
	static final String REGISTRY = "registry";

	private final StudyStore store;
	private final String me;
	private final String myName;
	private final RegistrySession registry;
	private final Map<CodingKey, CodingSession> sessions = new LinkedHashMap<>();
	private final Map<CodingKey, Unsaved> recovering = new HashMap<>();
	private Optional<CodebookSession> codebook = Optional.empty();
	private Optional<Unsaved> recoveringCodebook = Optional.empty();
	private final Writer writer = new Writer();
	private final Journal journal;
	private final JournalFolder folder;
	private final ActiveTimes times;
	private Pulse pulse = (milliseconds, work) -> work.run();

	/**
	 * Begins.
	 *
	 * @param store an open study; closed by its owner, after this was closed
	 * @param me    the id of the coder who works here
	 * @throws IOException when the registry cannot be read
	 */
	public StudyEditing(StudyStore store, String me) throws IOException {
		this(store, me, store.people().name(me), StudyEditing::milliseconds);
	}

	StudyEditing(StudyStore store, String me, String myName, LongSupplier clock) throws IOException {
		store.enter(me);
		this.store = store;
		this.me = me;
		this.myName = myName;
		this.times = new ActiveTimes(this, clock);
		this.folder = new JournalFolder(store);
		this.journal = new Journal(store.temporaryFolder(), journalFile(REGISTRY), writer);
		this.registry = new RegistrySession(this);
		this.registry.addListener(() -> sessions.values().forEach(session -> session.checking().changed()));
	}

	/**
	 * Begins for somebody whom the study may not know yet; it gets to know them when something of theirs is saved.
	 *
	 * @param store an open study; closed by its owner, after this was closed
	 * @param name  what the coder who works here is called
	 * @throws IOException when the registry cannot be read
	 */
	public static StudyEditing by(StudyStore store, String name) throws IOException {
		Map<String, String> promised = new JournalFolder(store).newcomers();
		Optional<String> mine = promised.keySet().stream().filter(id -> Naming.same(name, promised.get(id))).findFirst();
		return new StudyEditing(store, store.people().named(name).or(() -> mine).orElseGet(() -> store.people().idOf(name, promised.keySet())), name, StudyEditing::milliseconds);
	}

	/** The study on disk. */
	public StudyStore store() {
		return store;
	}

	/** The id of the coder who works here. */
	public String me() {
		return me;
	}

	/** What the coder who works here is called. */
	public String myName() {
		return myName;
	}

	private static long milliseconds() {
		return TimeUnit.NANOSECONDS.toMillis(System.nanoTime());
	}

	/** For how long I am at each article. */
	public ActiveTimes times() {
		return times;
	}

	/** The registry. */
	public RegistrySession registry() {
		return registry;
	}

	/**
	 * Opens a coding, or shares the session that is open. To be given back to {@link #release}.
	 *
	 * @param key whose it is, of an article of the study
	 * @return the session
	 * @throws IOException when the article or the coding cannot be read, or the coding may not be looked at; the reason is a sentence
	 */
	public CodingSession open(CodingKey key) throws IOException {
		Optional<String> refusal = store.access().refusalToLookAt(key);
		if (refusal.isPresent()) {
			throw new StudyException(refusal.get());
		}
		CodingSession session = sessions.get(key);
		if (session == null) {
			session = new CodingSession(this, key);
			Unsaved work = recovering.get(key);
			if (work != null) {
				session.recover(kept(work), work.file());
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
			session.end();
		}
	}

	/**
	 * Opens the codebook to be edited, or shares the session that is open. To be given back to {@link #release(CodebookSession)}.
	 *
	 * @return the session
	 * @throws IOException when the codebook's file cannot be read, or what was kept of an earlier session cannot
	 */
	public CodebookSession openCodebook() throws IOException {
		if (codebook.isEmpty()) {
			CodebookSession session = new CodebookSession(this);
			if (recoveringCodebook.isPresent()) {
				session.recover(kept(recoveringCodebook.get()), recoveringCodebook.get().file());
				recoveringCodebook = Optional.empty();
			}
			codebook = Optional.of(session);
		}
		codebook.get().use();
		return codebook.get();
	}

	/** Gives the codebook's session back; the last who does so closes it, and what is not saved in it is given up. */
	public void release(CodebookSession session) {
		if (session.release()) {
			codebook = codebook.filter(open -> open != session);
			session.end();
		}
	}

	/** The session of a coding, when it is open. */
	public Optional<CodingSession> session(CodingKey key) {
		return Optional.ofNullable(sessions.get(key));
	}

	/** Whose what is coded here is. */
	public Whose mine() {
		return Whose.coder(me);
	}

	/** What tells the coding that I make of an article outside rounds. */
	public CodingKey mine(String articleId) {
		return CodingKey.of(me, articleId);
	}

	/** What tells the coding that I make of an article in a round, by its id. */
	public CodingKey mine(String round, String articleId) {
		return new CodingKey(mine(), round, articleId);
	}

	/** All sessions that are open. */
	public List<CodingSession> sessions() {
		return new ArrayList<>(sessions.values());
	}

	/**
	 * {@return what is wanted of all codings that are open, as they are now: to be laid over what is on the disk}
	 *
	 * @param <T>  what that is
	 * @param what tells it from a coding; only reads
	 */
	public <T> Map<CodingKey, T> open(Function<CasResource, T> what) {
		Map<CodingKey, T> found = new LinkedHashMap<>();
		sessions.forEach((key, session) -> found.put(key, what.apply(session.resource())));
		return found;
	}

	/** Does work later. */
	@FunctionalInterface
	public interface Pulse {
		/**
		 * Has work done once, in the thread of all editing.
		 *
		 * @param milliseconds when, from now
		 * @param work         what
		 */
		void after(int milliseconds, Runnable work);
	}

	/**
	 * Says how work is put off until what a step changed is painted. Until this is called, it is not put off.
	 *
	 * @param pulse does work later
	 */
	public void setPulse(Pulse pulse) {
		this.pulse = pulse;
	}

	/**
	 * Says whom to tell when unsaved work cannot be kept.
	 *
	 * @param alarm told the reason, in any thread
	 */
	public void setAlarm(Consumer<IOException> alarm) {
		journal.setAlarm(alarm);
	}

	/**
	 * What I had not saved when the program was stopped, in this run or earlier ones, the oldest first.
	 *
	 * @throws IOException when the journal cannot be read
	 */
	public List<Unsaved> unsaved() throws IOException {
		if (!mayKeep()) {
			return List.of();
		}
		journal.flush(); // else a file could come or go while the folder is read
		return folder.unsaved(me);
	}

	/** What of the journal was found damaged by {@link #unsaved}, a sentence each. */
	public List<String> notes() {
		return folder.notes();
	}

	/**
	 * Takes up unsaved work: the registry now, a coding or the codebook in its session, or in the next that is opened for it. There is nothing to
	 * undo in it then, and it is still not saved; until it is, or is given up, it is kept.
	 *
	 * @param work from {@link #unsaved}
	 * @throws IOException when it cannot be read, or the session that is open for it has unsaved work of its own
	 */
	public void recover(Unsaved work) throws IOException {
		Kept kept = kept(work);
		switch (work.what()) {
			case REGISTRY -> registry.recover(kept, work.file());
			case CODING -> recoverCoding(work, kept);
			case CODEBOOK -> recoverCodebook(work, kept);
		}
		folder.decided(work.file());
	}

	private void recoverCoding(Unsaved work, Kept kept) throws IOException {
		CodingKey key = work.key().orElseThrow();
		CodingSession open = sessions.get(key);
		if (open != null) {
			open.recover(kept, work.file());
		} else {
			store.codings().read(key, work.file().toString(), kept.content()); // says now what is wrong with it
			recovering.put(key, work);
		}
	}

	private void recoverCodebook(Unsaved work, Kept kept) throws IOException {
		if (codebook.isPresent()) {
			codebook.get().recover(kept, work.file());
		} else {
			KeptCodebook.of(work.file().toString(), kept.content()); // says now what is wrong with it
			recoveringCodebook = Optional.of(work);
		}
	}

	private static Kept kept(Unsaved work) throws IOException {
		return Kept.of(Files.readAllBytes(work.file()));
	}

	/**
	 * Gives up unsaved work.
	 *
	 * @param work from {@link #unsaved}
	 * @throws IOException when what was kept of it cannot be deleted
	 */
	public void discard(Unsaved work) throws IOException {
		Files.deleteIfExists(work.file());
		folder.decided(work.file());
	}

	/** Returns when all that was changed so far is kept, or could not be. */
	public void keep() {
		if (mayKeep()) {
			registry.keep();
			codebook.ifPresent(CodebookSession::keep);
			sessions.values().stream().filter(CodingSession::isMine).forEach(CodingSession::keep);
			journal.flush();
		}
	}

	/**
	 * Ends. What is open and not saved stays in the journal; when nothing is open any more, what is not saved of the registry is
	 * given up.
	 */
	public void close() {
		times.end();
		if (sessions.isEmpty()) {
			registry.end();
		}
		keep();
		writer.close();
	}

	Journal journal() {
		return journal;
	}

	Path journalFile(String name) {
		return folder.file(name);
	}

	void later(int milliseconds, Runnable work) {
		if (mayKeep()) {
			soon(milliseconds, work);
		}
	}

	/** Whether what I do here can be saved at all, so that it is to be kept until then. */
	private boolean mayKeep() {
		return store.access().mayWrite(new Part.OfCoder(me));
	}

	/** As {@link #later}, also in a study that is only read. */
	void soon(int milliseconds, Runnable work) {
		pulse.after(milliseconds, work);
	}

	/** Sees to it that the study knows me. */
	void enrol() throws IOException {
		store.addCoder(me, myName);
	}

	/** The sessions of codings that have steps to undo, and would have none after a change of the codebook: what was coded is of other types then. */
	List<CodingSession> forgetting(CodebookChange change) throws IOException {
		CodebookTypes after = store.codebooks().typesAfter(change);
		return sessions().stream().filter(session -> session.edits().hasSteps() && !session.keepsSteps(after)).toList();
	}

	/** Lets all codings that are open go on in the sessions that they have, after the codebook has become another one. */
	void follow() throws IOException {
		for (CodingSession session : sessions()) {
			session.follow();
		}
	}
}
