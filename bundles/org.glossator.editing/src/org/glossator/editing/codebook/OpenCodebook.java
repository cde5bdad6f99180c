// SPDX-License-Identifier: EPL-2.0
package org.glossator.editing.codebook;

import java.io.IOException;
import java.util.Optional;

import org.glossator.editing.coding.OpenCodings;
import org.glossator.editing.journal.JournalRecord;
import org.glossator.editing.journal.UnsavedWork;
import org.glossator.editing.session.EditingContext;

/** The codebook of a study while somebody edits it, in one session that all who show it share. */
public final class OpenCodebook {

	private final EditingContext context;
	private final OpenCodings codings;
	private Optional<CodebookSession> session = Optional.empty();
	private Optional<UnsavedWork> recovering = Optional.empty();

	/**
	 * It is not open yet.
	 *
	 * @param context who works on which study
	 * @param codings those that follow when it is saved
	 */
	public OpenCodebook(EditingContext context, OpenCodings codings) {
		this.context = context;
		this.codings = codings;
	}

	/**
	 * Opens it, or shares the session that is open. To be given back to {@link #release}.
	 *
	 * @throws IOException when the codebook's file cannot be read, or what was kept of an earlier session cannot
	 */
	public CodebookSession open() throws IOException {
		if (session.isEmpty()) {
			CodebookSession fresh = new CodebookSession(context, codings);
			if (recovering.isPresent()) {
				fresh.recover(JournalRecord.read(recovering.get().file()), recovering.get().file());
				recovering = Optional.empty();
			}
			session = Optional.of(fresh);
		}
		session.get().use();
		return session.get();
	}

	/** Gives the session back; the last who does so closes it, and what is not saved in it is given up. */
	public void release(CodebookSession given) {
		if (given.release()) {
			session = session.filter(open -> open != given);
			given.end();
		}
	}

	/**
	 * Takes up what was not saved of it, in its session or in the next.
	 *
	 * @throws IOException when it cannot be read, or its session has unsaved work of its own
	 */
	public void recover(UnsavedWork work) throws IOException {
		JournalRecord kept = JournalRecord.read(work.file());
		if (session.isPresent()) {
			session.get().recover(kept, work.file());
		} else {
			JournaledCodebook.of(work.file().toString(), kept.content()); // says now what is wrong with it
			recovering = Optional.of(work);
		}
	}

	/** Keeps what is not saved. */
	public void keep() {
		session.ifPresent(CodebookSession::keep);
	}
}
