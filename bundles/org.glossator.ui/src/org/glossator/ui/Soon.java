// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui;

import java.util.concurrent.TimeUnit;

import org.eclipse.swt.widgets.Control;

/** Does something once after a while of quiet, however often it was asked for: work that need not keep up with the keys. */
public final class Soon {

	/** So long after a step, in milliseconds, the text of the article shows it for sure: two refreshes of a screen. */
	public static final int TEXT_FIRST = 35;

	private static final long LATE_NANOSECONDS = TimeUnit.MILLISECONDS.toNanos(20);

	private final Control control;
	private final int milliseconds;
	private final Runnable work;
	private int requests;

	/**
	 * @param control      nothing is done any more once it is disposed of
	 * @param milliseconds how long nobody must have asked
	 * @param work         what is done, in the UI thread
	 */
	public Soon(Control control, int milliseconds, Runnable work) {
		this.control = control;
		this.milliseconds = milliseconds;
		this.work = work;
	}

	/** Asks for it. To be called in the UI thread. */
	public void request() {
		await(++requests, true);
	}

	private void await(int request, boolean patient) {
		if (control.isDisposed()) {
			return;
		}
		long due = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(milliseconds);
		control.getDisplay().timerExec(milliseconds, () -> {
			if (request != requests || control.isDisposed()) {
				return;
			}
			if (patient && System.nanoTime() - due > LATE_NANOSECONDS) {
				await(request, false); // this thread was busy until now, and what it did is not painted yet
			} else {
				work.run();
			}
		});
	}
}
