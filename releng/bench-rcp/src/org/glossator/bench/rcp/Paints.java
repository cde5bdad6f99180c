// SPDX-License-Identifier: EPL-2.0
package org.glossator.bench.rcp;

import java.lang.management.ManagementFactory;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;

/**
 * Tells how long a window works from an action to the end of the painting that it leads to. What it waits for the next refresh of
 * a screen, with nothing to do, is not counted.
 */
final class Paints {

	private static final double MILLISECONDS = 1e6;
	private static final int IDLE_MILLISECONDS = 100;
	private static final long PATIENCE_NANOSECONDS = 60_000_000_000L;

	private Paints() {
	}

	/**
	 * How long something took, in milliseconds.
	 *
	 * @param wall by the clock, while there was something to do
	 * @param cpu  of the processor, for this thread alone
	 */
	record Time(double wall, double cpu) {
	}

	/** The time from the start of an action until a text that is long enough has been painted. */
	static Time time(int length, Runnable action) {
		Display display = Display.getCurrent();
		boolean[] painted = new boolean[1];
		Listener listener = event -> painted[0] |= event.widget instanceof StyledText text && text.getCharCount() >= length;
		display.addFilter(SWT.Paint, listener);
		try {
			long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
			long start = System.nanoTime();
			long slept = 0;
			action.run();
			while (!painted[0]) {
				if (!display.readAndDispatch() && !painted[0]) {
					long idle = System.nanoTime();
					display.timerExec(IDLE_MILLISECONDS, () -> { });
					display.sleep();
					slept += System.nanoTime() - idle;
					if (idle - start > PATIENCE_NANOSECONDS) {
						throw new IllegalStateException("Nothing is painted.");
					}
				}
			}
			return new Time((System.nanoTime() - start - slept) / MILLISECONDS,
					(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpu) / MILLISECONDS);
		} finally {
			display.removeFilter(SWT.Paint, listener);
		}
	}

	/** Lets everything happen that is still to happen, as when a person reads for a while. */
	static void rest(long milliseconds) {
		Display display = Display.getCurrent();
		long end = System.nanoTime() + milliseconds * 1_000_000;
		display.timerExec((int) milliseconds, () -> { });
		while (System.nanoTime() < end) {
			if (!display.readAndDispatch()) {
				display.sleep();
			}
		}
	}
}
