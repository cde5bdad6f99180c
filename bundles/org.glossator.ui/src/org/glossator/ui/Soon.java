// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui;

import java.util.concurrent.TimeUnit;

import org.eclipse.swt.widgets.Control;

/** Does something once after a while of quiet, however often it was asked for: work that need not keep up with the keys. */
public final class Soon {

	/** So long after a step, in milliseconds, the text of the article shows it for sure: two refreshes of a screen. */
	public static final int TEXT_FIRST = 35;

	private static final long LATE_NANOSECONDS = TimeUnit.MILLISECONDS.toNanos(20);

	/** Tells the time and does work later. */
	interface Clock {
		/** {@return what time it is, in nanoseconds} */
		long now();

		/**
		 * Has work done once, unless whom it is for is gone by then.
		 *
		 * @param milliseconds when, from now
		 * @param work         what
		 */
		void after(int milliseconds, Runnable work);
	}

	/** Works in the UI thread for as long as a control is there. */
	private record Screen(Control control) implements Clock {
		@Override
		public long now() {
			return System.nanoTime();
		}

		@Override
		public void after(int milliseconds, Runnable work) {
			if (!control.isDisposed()) {
				control.getDisplay().timerExec(milliseconds, () -> {
					if (!control.isDisposed()) {
						work.run();
					}
				});
			}
		}
	}

	private final Clock clock;
	private final int milliseconds;
	private final Runnable work;
	private int requests;

	/**
	 * @param control      nothing is done any more once it is disposed of
	 * @param milliseconds how long nobody must have asked
	 * @param work         what is done, in the UI thread
	 */
	public Soon(Control control, int milliseconds, Runnable work) {
		this(new Screen(control), milliseconds, work);
	}

	Soon(Clock clock, int milliseconds, Runnable work) {
		this.clock = clock;
		this.milliseconds = milliseconds;
		this.work = work;
	}

	/** Asks for it. To be called in the UI thread. */
	public void request() {
		await(++requests, true);
	}

	private void await(int request, boolean patient) {
		long due = clock.now() + TimeUnit.MILLISECONDS.toNanos(milliseconds);
		clock.after(milliseconds, () -> {
			if (request != requests) {
				return;
			}
			if (patient && clock.now() - due > LATE_NANOSECONDS) {
				await(request, false); // this thread was busy until now, and what it did is not painted yet
			} else {
				work.run();
			}
		});
	}
}
