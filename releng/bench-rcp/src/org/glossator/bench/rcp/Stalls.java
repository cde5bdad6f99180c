// SPDX-License-Identifier: EPL-2.0
package org.glossator.bench.rcp;

import java.util.concurrent.atomic.AtomicLong;

import org.eclipse.swt.widgets.Display;

/**
 * Tells for how long at most a window did not answer: asks its thread for a sign every few milliseconds, whatever that is doing, and
 * keeps the longest time that one took to come.
 */
final class Stalls implements AutoCloseable {

	private static final long BEAT_MILLISECONDS = 5;

	private final Display display;
	private final AtomicLong longest = new AtomicLong();
	private final Thread heart = Thread.ofPlatform().daemon().name("heart").unstarted(this::beat);
	private volatile boolean ended;

	Stalls(Display display) {
		this.display = display;
		heart.start();
	}

	private void beat() {
		while (!ended) {
			long asked = System.nanoTime();
			display.syncExec(() -> longest.accumulateAndGet(System.nanoTime() - asked, Math::max));
			try {
				Thread.sleep(BEAT_MILLISECONDS);
			} catch (InterruptedException e) {
				return; // it is over
			}
		}
	}

	/** The longest so far, in milliseconds. */
	double longest() {
		return longest.get() / 1e6;
	}

	@Override
	public void close() {
		ended = true;
	}
}
