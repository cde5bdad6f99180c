// SPDX-License-Identifier: EPL-2.0
package org.glossator.editing;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongSupplier;

import org.glossator.cas.CasResource;
import org.glossator.editing.codebook.CodebookSession;
import org.glossator.editing.codebook.JournaledCodebook;
import org.glossator.editing.codebook.OpenCodebook;
import org.glossator.editing.coding.CodingSession;
import org.glossator.editing.coding.OpenCodings;
import org.glossator.editing.journal.JournalFolder;
import org.glossator.editing.journal.UnsavedWork;
import org.glossator.editing.registry.RegistryCommands;
import org.glossator.editing.registry.RegistrySession;
import org.glossator.editing.registry.RegistryUsage;
import org.glossator.editing.session.EditingContext;
import org.glossator.editing.session.Scheduler;
import org.glossator.editing.time.ActiveTimes;
import org.glossator.study.StudyStore;
import org.glossator.study.names.Naming;
import org.glossator.study.parts.CodingKey;
import org.glossator.study.parts.Whose;

/** Everything that is being edited in a study by the one who works here; what is somebody else's is shown. */
@SuppressWarnings("resource") // the store is closed by its owner
public final class StudyEditing {

	private final EditingContext context;
	private final JournalFolder folder;
	private final RegistrySession registry;
	private final OpenCodings codings;
	private final OpenCodebook codebook;
	private final ActiveTimes times;

	/**
	 * Begins.
	 *
	 * @param store an open study; closed by its owner, after this was closed
	 * @param me    the id of the coder who works here
	 * @throws IOException when the registry cannot be read
	 */
	public StudyEditing(StudyStore store, String me) throws IOException {
		this(store, me, store.people().name(me), folder(store), StudyEditing::milliseconds);
	}

	StudyEditing(StudyStore store, String me, String myName, LongSupplier clock) throws IOException {
		this(store, me, myName, folder(store), clock);
	}

	private StudyEditing(StudyStore store, String me, String myName, JournalFolder folder, LongSupplier clock) throws IOException {
		store.enter(me);
		store.people().call(me, myName);
		this.folder = folder;
		this.context = new EditingContext(store, me, myName, folder);
		this.times = new ActiveTimes(context, clock);
		this.registry = new RegistrySession(context);
		this.codings = new OpenCodings(context, registry, times);
		this.codebook = new OpenCodebook(context, codings);
	}

	private static JournalFolder folder(StudyStore store) {
		return new JournalFolder(store, (file, content) -> JournaledCodebook.of(file, content).isSaved(store.codebook()));
	}

	/**
	 * Begins for somebody whom the study may not know yet; it gets to know them when something of theirs is saved.
	 *
	 * @param store an open study; closed by its owner, after this was closed
	 * @param name  what the coder who works here is called
	 * @throws IOException when the registry cannot be read
	 */
	public static StudyEditing by(StudyStore store, String name) throws IOException {
		JournalFolder folder = folder(store);
		Map<String, String> promised = folder.newcomers();
		Optional<String> mine = promised.keySet().stream().filter(id -> Naming.same(name, promised.get(id))).findFirst();
		String me = store.people().named(name).or(() -> mine).orElseGet(() -> store.people().idOf(name, promised.keySet()));
		return new StudyEditing(store, me, name, folder, StudyEditing::milliseconds);
	}

	/** The study on disk. */
	public StudyStore store() {
		return context.store();
	}

	/** The id of the coder who works here. */
	public String me() {
		return context.me();
	}

	/** What the coder who works here is called. */
	public String myName() {
		return context.myName();
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

	/** What can be done with the registry by hand. */
	public RegistryCommands registryCommands() {
		return new RegistryCommands(registry);
	}

	/** Begins to find out which codings refer to which entries of the registry; nothing is known yet. */
	public RegistryUsage registryUsage() {
		return new RegistryUsage(registry, () -> codings.each(resource -> resource));
	}

	/**
	 * Opens a coding, or shares the session that is open. To be given back to {@link #release}.
	 *
	 * @param key whose it is, of an article of the study
	 * @return the session
	 * @throws IOException when the article or the coding cannot be read, or the coding may not be looked at; the reason is a sentence
	 */
	public CodingSession open(CodingKey key) throws IOException {
		return codings.open(key);
	}

	/** Gives a session back; the last who does so closes it, and what is not saved in it is given up. */
	public void release(CodingSession session) {
		codings.release(session);
	}

	/** Whether a session was opened here, be it closed since. */
	public boolean opened(CodingSession session) {
		return session.context() == context;
	}

	/**
	 * Opens the codebook to be edited, or shares the session that is open. To be given back to {@link #release(CodebookSession)}.
	 *
	 * @return the session
	 * @throws IOException when the codebook's file cannot be read, or what was kept of an earlier session cannot
	 */
	public CodebookSession openCodebook() throws IOException {
		return codebook.open();
	}

	/** Gives the codebook's session back; the last who does so closes it, and what is not saved in it is given up. */
	public void release(CodebookSession session) {
		codebook.release(session);
	}

	/** The session of a coding, when it is open. */
	public Optional<CodingSession> session(CodingKey key) {
		return codings.session(key);
	}

	/** Whose what is coded here is. */
	public Whose mine() {
		return context.mine();
	}

	/** What tells the coding that I make of an article outside rounds. */
	public CodingKey mine(String articleId) {
		return CodingKey.of(me(), articleId);
	}

	/** What tells the coding that I make of an article in a round, by its id. */
	public CodingKey mine(String round, String articleId) {
		return new CodingKey(mine(), round, articleId);
	}

	/** All sessions that are open. */
	public List<CodingSession> sessions() {
		return codings.all();
	}

	/**
	 * {@return what is wanted of all codings that are open, as they are now: to be laid over what is on the disk}
	 *
	 * @param <T>  what that is
	 * @param what tells it from a coding; only reads
	 */
	public <T> Map<CodingKey, T> open(Function<CasResource, T> what) {
		return codings.each(what);
	}

	/**
	 * Says how work is put off until what a step changed is painted. Until this is called, it is not put off.
	 *
	 * @param scheduler does work later
	 */
	public void setScheduler(Scheduler scheduler) {
		context.setScheduler(scheduler);
	}

	/**
	 * Says whom to tell when unsaved work cannot be kept.
	 *
	 * @param alarm told the reason, in any thread
	 */
	public void setAlarm(Consumer<IOException> alarm) {
		context.setAlarm(alarm);
	}

	/**
	 * What I had not saved when the program was stopped, in this run or earlier ones, the oldest first.
	 *
	 * @throws IOException when the journal cannot be read
	 */
	public List<UnsavedWork> unsaved() throws IOException {
		if (!context.mayKeep()) {
			return List.of();
		}
		context.flush(); // else a file could come or go while the folder is read
		return folder.unsaved(me());
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
	public void recover(UnsavedWork work) throws IOException {
		switch (work.what()) {
			case REGISTRY -> registry.recover(work);
			case CODING -> codings.recover(work);
			case CODEBOOK -> codebook.recover(work);
		}
		folder.decided(work.file());
	}

	/**
	 * Gives up unsaved work.
	 *
	 * @param work from {@link #unsaved}
	 * @throws IOException when what was kept of it cannot be deleted
	 */
	public void discard(UnsavedWork work) throws IOException {
		Files.deleteIfExists(work.file());
		folder.decided(work.file());
	}

	/** Returns when all that was changed so far is kept, or could not be. */
	public void keep() {
		if (context.mayKeep()) {
			registry.keep();
			codebook.keep();
			codings.keep();
			context.flush();
		}
	}

	/**
	 * Ends. What is open and not saved stays in the journal; when nothing is open any more, what is not saved of the registry is
	 * given up.
	 */
	public void close() {
		times.end();
		if (codings.all().isEmpty()) {
			registry.end();
		}
		keep();
		context.close();
	}
}
