// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;

/** Work that is put off: done once, and behind what a busy thread has to paint first. */
class SoonTest {

	private record Task(long due, Runnable work) {
	}

	/** A thread with a time of its own, which passes when it is told to. */
	private static final class Hand implements Soon.Clock {
		private final List<Task> tasks = new ArrayList<>();
		private long milliseconds;

		@Override
		public long now() {
			return TimeUnit.MILLISECONDS.toNanos(milliseconds);
		}

		@Override
		public void after(int later, Runnable work) {
			tasks.add(new Task(milliseconds + later, work));
			tasks.sort(Comparator.comparingLong(Task::due));
		}

		/** Lets time pass in which the thread does something else. */
		void busy(int spell) {
			milliseconds += spell;
		}

		/** Lets time pass in which the thread does what is due when it is due, or at once what was due before. */
		void free(int spell) {
			long end = milliseconds + spell;
			while (!tasks.isEmpty() && tasks.getFirst().due() <= end) {
				Task next = tasks.removeFirst();
				milliseconds = Math.max(milliseconds, next.due());
				next.work().run();
			}
			milliseconds = end;
		}
	}

	private final Hand clock = new Hand();
	private final List<String> done = new ArrayList<>();
	private final Soon soon = new Soon(clock, Soon.TEXT_FIRST, () -> done.add("work"));

	@Test
	void itIsDoneAfterAWhileOfQuietAndNotBefore() {
		soon.request();
		clock.free(Soon.TEXT_FIRST - 1);
		assertEquals(List.of(), done);
		clock.free(1);
		assertEquals(List.of("work"), done);
	}

	@Test
	void whatIsAskedForTwiceIsDoneOnce() {
		soon.request();
		clock.free(Soon.TEXT_FIRST - 1);
		soon.request();
		clock.free(Soon.TEXT_FIRST - 1);
		assertEquals(List.of(), done);
		clock.free(10 * Soon.TEXT_FIRST);
		assertEquals(List.of("work"), done);
		soon.request();
		clock.free(10 * Soon.TEXT_FIRST);
		assertEquals(List.of("work", "work"), done);
	}

	@Test
	void aBusyThreadPaintsFirst() {
		soon.request();
		clock.busy(Soon.TEXT_FIRST + 100);
		clock.after(1, () -> done.add("painted"));
		clock.free(10 * Soon.TEXT_FIRST);
		assertEquals(List.of("painted", "work"), done);
	}

	@Test
	void aThreadThatIsAlwaysBusyHoldsItOffOnceOnly() {
		soon.request();
		for (int i = 0; i < 2; i++) {
			clock.busy(Soon.TEXT_FIRST + 100);
			assertEquals(List.of(), done);
			clock.free(0);
		}
		assertEquals(List.of("work"), done);
	}
}
