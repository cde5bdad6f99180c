// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui;

import org.eclipse.swt.widgets.Control;

/** Does something once after a while of quiet, however often it was asked for: work that need not keep up with the keys. */
public final class Soon {

	/** So long after a step, in milliseconds, the text of the article shows it for sure: two refreshes of a screen. */
	public static final int TEXT_FIRST = 35;

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
		int mine = ++requests;
		if (!control.isDisposed()) {
			control.getDisplay().timerExec(milliseconds, () -> {
				if (mine == requests && !control.isDisposed()) {
					work.run();
				}
			});
		}
	}
}
