// SPDX-License-Identifier: EPL-2.0
package org.glossator.editing.session;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;

import org.glossator.editing.journal.Journal;
import org.glossator.editing.journal.JournalFolder;
import org.glossator.study.StudyStore;
import org.glossator.study.parts.Part;
import org.glossator.study.parts.Whose;

/** Who works on which study, and how unsaved work is kept meanwhile: what all sessions of a study have in common. */
public final class EditingContext implements AutoCloseable {

	/** What the registry is called in the journal. */
	public static final String REGISTRY = "registry";

	private final StudyStore store;
	private final String me;
	private final String myName;
	private final JournalFolder folder;
	private final Journal journal;
	private Scheduler scheduler = (milliseconds, work) -> work.run();

	/**
	 * Begins.
	 *
	 * @param store  an open study; closed by its owner, after this was closed
	 * @param me     the id of the coder who works here
	 * @param myName what that coder is called, whom the study may not know yet
	 * @param folder where unsaved work is kept
	 */
	public EditingContext(StudyStore store, String me, String myName, JournalFolder folder) {
		this.store = store;
		this.me = me;
		this.myName = myName;
		this.folder = folder;
		this.journal = new Journal(store.temporaryFolder(), journalFile(REGISTRY));
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

	/** Whose what is coded here is. */
	public Whose mine() {
		return Whose.coder(me);
	}

	/** Sees to it that the study knows me. */
	public void enrol() throws IOException {
		store.addCoder(me, myName);
	}

	/** Where something is kept for as long as it is not saved; slashes in the name make folders. */
	public Path journalFile(String name) {
		return folder.file(name);
	}

	/** Whether what I do here can be saved at all, so that it is to be kept until then. */
	public boolean mayKeep() {
		return store.access().mayWrite(new Part.OfCoder(me));
	}

	/** Says how work is put off; until this is called, it is not. */
	public void setScheduler(Scheduler scheduler) {
		this.scheduler = scheduler;
	}

	/** Says whom to tell the reason, in any thread, when unsaved work cannot be kept. */
	public void setAlarm(Consumer<IOException> alarm) {
		journal.setAlarm(alarm);
	}

	/** Has work done in so many milliseconds, in the thread of all editing. */
	public void later(int milliseconds, Runnable work) {
		scheduler.after(milliseconds, work);
	}

	/** Returns when all that was to be kept so far is on the disk, or could not be written. */
	public void flush() {
		journal.flush();
	}

	Journal journal() {
		return journal;
	}

	/** Returns when all that was to be kept is. */
	@Override
	public void close() {
		journal.close();
	}
}
