// SPDX-License-Identifier: EPL-2.0
package org.glossator.editing.journal;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Does one thing after the other in a thread of its own, and after it was closed in the caller's. */
final class JournalThread implements Executor, AutoCloseable {

	private final ExecutorService thread = Executors
			.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("keep unsaved work").factory());
	private boolean closed;

	@Override
	public synchronized void execute(Runnable work) {
		if (closed) {
			work.run();
		} else {
			thread.execute(work);
		}
	}

	/** Returns when all is done. */
	@Override
	public void close() {
		synchronized (this) {
			closed = true;
		}
		thread.close();
	}
}
