// SPDX-License-Identifier: EPL-2.0
package org.glossator.editing.coding;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;

/**
 * Lets another thread read what one thread edits, as it was after a certain step: only for as long as no further step is taken.
 * Whoever is about to change it makes the reader stop, and waits until it has. To read in both threads meanwhile is safe where
 * the thing read says so, as a CAS does.
 */
final class SnapshotLock {

	/** Reads. */
	@FunctionalInterface
	interface Reading<T> {
		/**
		 * Reads all of it.
		 *
		 * @param stop to be asked often: whether to stop, by any exception
		 */
		T read(BooleanSupplier stop) throws IOException;
	}

	/** Changes. */
	@FunctionalInterface
	interface Step<E extends Exception> {
		/** Takes the step. */
		void take() throws E;
	}

	private final Lock lock = new ReentrantLock();
	private volatile int changes;

	/** Changes it, in the thread that edits. */
	<E extends Exception> void change(Step<E> step) throws E {
		changes++; // by one thread alone
		lock.lock();
		try {
			step.take();
		} finally {
			lock.unlock();
		}
	}

	/** {@return a number for the state it is in, in the thread that edits} */
	int state() {
		return changes;
	}

	/**
	 * Reads it in any thread.
	 *
	 * @param state   the number of the state to read
	 * @param reading reads it
	 * @return what was read; empty when it is in that state no longer
	 * @throws IOException what the reading throws in that state
	 */
	<T> Optional<T> read(int state, Reading<T> reading) throws IOException {
		lock.lock();
		try {
			return changes == state ? Optional.of(reading.read(() -> changes != state)) : Optional.empty();
		} catch (IOException e) {
			if (changes == state) {
				throw e;
			}
			return Optional.empty();
		} finally {
			lock.unlock();
		}
	}
}
