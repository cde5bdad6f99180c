// SPDX-License-Identifier: EPL-2.0
package org.glossator.ingest.internal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.glossator.ingest.IngestException;
import org.glossator.ingest.Outcome;
import org.glossator.model.Causes;

/**
 * The parts of one container that are being read: enough to keep all forks busy, few enough to keep little in memory, and
 * within a budget that all windows share. Used by one thread.
 */
final class Window implements AutoCloseable {

	/** What is to be done with a part once a fork has read it, in the order of the parts. */
	interface Step {

		/* Hands over the part's outcome, or the outcomes of the parts in it. */
		void take(Consumer<Outcome> outcomes) throws InterruptedException;
	}

	private record Running(Future<Step> step, int kept) {
	}

	private final Deque<Running> running = new ArrayDeque<>();
	private final Budget budget;
	private final Consumer<Outcome> outcomes;
	private boolean reserved;
	private int count;

	/**
	 * A window with room for its first part.
	 *
	 * @param budget takes the parts
	 * @param outcomes takes the outcomes in the order of the parts
	 * @throws InterruptedException when the calling thread is interrupted while it waits for room
	 */
	Window(Budget budget, Consumer<Outcome> outcomes) throws InterruptedException {
		this.budget = budget;
		this.outcomes = outcomes;
		reserve();
	}

	/* Adds a part of a size, in bytes, and makes room for the next. */
	void add(Future<Step> part, long bytes) throws InterruptedException {
		count++;
		running.add(new Running(part, budget.keep(bytes)));
		reserved = false;
		if (running.size() > 2 * Forks.size()) {
			take();
		}
		reserve();
	}

	/** {@return whether there was no part at all} */
	boolean isEmpty() {
		return count == 0;
	}

	/** Waits for the parts that are still being read. */
	void drain() throws InterruptedException {
		while (!running.isEmpty()) {
			take();
		}
	}

	/** Gives up what is still being read. */
	@Override
	public void close() {
		for (Running each : running) {
			each.step().cancel(true);
			budget.giveBack(each.kept());
		}
		running.clear();
		if (reserved) {
			budget.giveBack(budget.keep(0));
			reserved = false;
		}
	}

	private void reserve() throws InterruptedException {
		while (!budget.tryTake()) {
			if (running.isEmpty()) {
				budget.take();
				break;
			}
			take();
		}
		reserved = true;
	}

	private void take() throws InterruptedException {
		Running first = running.remove();
		try {
			first.step().get().take(outcomes);
		} catch (ExecutionException e) {
			switch (e.getCause()) {
			case InterruptedException interrupted -> throw interrupted;
			case RuntimeException broken -> throw broken;
			default -> throw new IngestException(NLS.bind(Messages.partUnreadable, Causes.clause(e.getCause())), e);
			}
		} finally {
			budget.giveBack(first.kept());
		}
	}
}
