// SPDX-License-Identifier: EPL-2.0
package org.glossator.ingest.internal;

import java.util.concurrent.Semaphore;

import org.glossator.ingest.IngestOptions;

/**
 * How many bytes of unpacked parts this process holds at once, whoever unpacks them. Who is about to unpack a part takes as
 * much as the largest may need and, once its size is known, gives back what it does not. Thread-safe.
 */
final class Budget {

	/** Every byte of a part is held several times on its way to a fork and back. */
	private static final int SHARE_OF_MEMORY = 16;
	private static final int UNIT = 1 << 10;

	private final int largest;
	private final Semaphore free;

	/**
	 * A budget that nothing is taken from.
	 *
	 * @param largest size of the largest part, in bytes
	 * @param total size of all parts together, in bytes; at least one part may always be unpacked
	 */
	Budget(long largest, long total) {
		this.largest = units(largest);
		this.free = new Semaphore(Math.max(units(total), this.largest), true);
	}

	/* A share of the memory of this process. */
	static Budget of(IngestOptions options) {
		return new Budget(options.maxBytes(), Runtime.getRuntime().maxMemory() / SHARE_OF_MEMORY);
	}

	/** {@return whether there was room for another part of the largest size; it is taken then} */
	boolean tryTake() {
		return free.tryAcquire(largest);
	}

	/** Waits for room for another part of the largest size. Whoever waits holds no part: so somebody else always goes on. */
	void take() throws InterruptedException {
		free.acquire(largest);
	}

	/* Gives back what a part of a size, in bytes, does not need of what was taken for it; tells what is kept. */
	int keep(long bytes) {
		int kept = Math.min(largest, units(bytes));
		free.release(largest - kept);
		return kept;
	}

	/* Gives back what was kept. */
	void giveBack(int kept) {
		free.release(kept);
	}

	private static int units(long bytes) {
		return (int) Math.min(Integer.MAX_VALUE, (bytes + UNIT - 1) / UNIT);
	}
}
