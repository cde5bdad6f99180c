// SPDX-License-Identifier: EPL-2.0
package org.glossator.editing.session;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.glossator.editing.journal.Journal;
import org.glossator.editing.journal.JournalRecord;

/**
 * Keeps one thing that is edited in the journal for as long as it is not saved. What is to be kept is asked for a while after a
 * step, so that the step is seen before, and several quick steps cost no more than one. The while is the longer the more it costs.
 * Where the journal's writer was overtaken by further steps again and again, what is to be kept is made before the next one can be
 * taken.
 */
public final class Autosave {

	private static final int SOONEST_MILLISECONDS = 20;
	private static final int LATEST_MILLISECONDS = 2000;
	/** What is edited costs time to ask for; no more than one part of so many of all time. */
	private static final int SHARE = 20;
	/** How often in a row the journal's writer may be overtaken: at 30 steps a second, for two seconds. */
	private static final int OVERTAKEN = 60;

	/** What is edited. */
	public interface Work {
		/** Whether there is something to keep. */
		boolean isUnsaved();

		/**
		 * {@return what it would be saved as now, made now or later}
		 *
		 * @throws IOException when that cannot be made
		 */
		Journal.Content now() throws IOException;
	}

	private final EditingContext context;
	private final Path file;
	private final Work work;
	private final Set<Path> superseded = new HashSet<>();
	private final AtomicInteger overtaken = new AtomicInteger();
	private volatile int delay = SOONEST_MILLISECONDS;
	private boolean awaited;
	private boolean ended;

	/**
	 * Nothing is kept yet.
	 *
	 * @param context who works on which study
	 * @param file    where it is kept, from {@link EditingContext#journalFile}
	 * @param work    what is edited
	 */
	public Autosave(EditingContext context, Path file, Work work) {
		this.context = context;
		this.file = file;
		this.work = work;
	}

	/** Says that something was changed or saved. */
	public void changed() {
		if (!awaited && !ended) {
			awaited = true;
			if (context.mayKeep()) {
				context.later(overtaken.get() > 0 ? SOONEST_MILLISECONDS : delay, this::settle);
			}
		}
	}

	/** What is kept from here on takes the place of what an earlier run of the program kept. */
	public void supersede(Path former) {
		superseded.add(former);
	}

	/** Keeps what there is now, unless that is done. */
	public void settle() {
		if (awaited) {
			write();
		}
	}

	/** Keeps what there is now. */
	public void write() {
		awaited = false;
		if (ended) {
			return;
		}
		if (!work.isUnsaved()) {
			context.journal().drop(file, Set.copyOf(superseded));
			return;
		}
		try {
			context.journal().keep(file, now(), Set.copyOf(superseded));
		} catch (IOException e) {
			context.journal().failed(e);
		}
	}

	private Journal.Content now() throws IOException {
		long start = System.nanoTime();
		Journal.Content content = work.now();
		long asked = System.nanoTime() - start;
		if (overtaken.get() >= OVERTAKEN) {
			overtaken.set(0);
			Optional<JournalRecord> made = content.make();
			return () -> made;
		}
		return () -> {
			long begin = System.nanoTime();
			Optional<JournalRecord> made = content.make();
			if (made.isPresent()) {
				overtaken.set(0);
				costs(asked + System.nanoTime() - begin);
			} else {
				overtaken.incrementAndGet();
			}
			return made;
		};
	}

	private void costs(long nanoseconds) {
		delay = Math.clamp(TimeUnit.NANOSECONDS.toMillis(nanoseconds) * SHARE, SOONEST_MILLISECONDS, LATEST_MILLISECONDS);
	}

	/** Gives up what is not saved. */
	public void end() {
		ended = true;
		context.journal().drop(file, Set.copyOf(superseded));
	}
}
