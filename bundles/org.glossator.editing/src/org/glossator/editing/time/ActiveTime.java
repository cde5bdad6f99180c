// SPDX-License-Identifier: EPL-2.0
package org.glossator.editing.time;

import java.util.function.LongSupplier;

/**
 * For how long somebody is at something, by what they do there: the time from one sign of life to the next counts, unless it is longer than
 * {@link #PAUSE_MILLISECONDS}. Then nobody knows whether anybody was there, and none of it counts. Not thread-safe.
 */
public final class ActiveTime {

	/** A longer time without a sign of life is a pause. */
	public static final long PAUSE_MILLISECONDS = 60_000;

	private final LongSupplier clock;
	private boolean there;
	private long last;
	private long counted;

	/**
	 * Nothing yet.
	 *
	 * @param clock tells the time in milliseconds since whenever; never goes back
	 */
	public ActiveTime(LongSupplier clock) {
		this.clock = clock;
	}

	/** Takes note of a sign of life: a key, the mouse, scrolling. */
	public void sign() {
		long now = clock.getAsLong();
		if (there && now - last <= PAUSE_MILLISECONDS) {
			counted += now - last;
		}
		there = true;
		last = now;
	}

	/** Takes note that something else is being looked at from now on, until the next sign of life. */
	public void leave() {
		if (there) {
			sign();
			there = false;
		}
	}

	/** How much was counted and not taken, up to the last sign of life, in milliseconds. */
	public long counted() {
		return counted;
	}

	/** Takes what was counted up to now away, to be kept elsewhere. */
	public long take() {
		if (there) {
			sign();
		}
		long taken = counted;
		counted = 0;
		return taken;
	}

	/** Puts back what was taken and could not be kept. */
	public void putBack(long milliseconds) {
		counted += milliseconds;
	}
}
