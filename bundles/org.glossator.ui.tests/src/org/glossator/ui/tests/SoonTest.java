// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.glossator.ui.Soon;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Work that is put off: done once, and behind what a busy thread has to paint first. */
class SoonTest {

	private final List<String> done = new ArrayList<>();
	private final Composite control = new Composite(Workbench.window().getShell(), SWT.NONE);

	@AfterEach
	void dispose() {
		control.dispose();
	}

	@Test
	void whatIsAskedForTwiceIsDoneOnce() {
		Soon soon = soon();
		soon.request();
		soon.request();
		Workbench.until("it is done", () -> !done.isEmpty());
		after(Soon.TEXT_FIRST * 2);
		assertEquals(List.of("work", "later"), done);
	}

	@Test
	void aBusyThreadPaintsFirst() {
		soon().request();
		busy(Soon.TEXT_FIRST + 100);
		Display.getCurrent().timerExec(1, () -> done.add("painted"));
		Workbench.until("it is done", () -> done.contains("work"));
		assertEquals(List.of("painted", "work"), done);
	}

	@Test
	void aThreadThatIsAlwaysBusyHoldsItOffOnceOnly() {
		soon().request();
		for (int i = 0; i < 2; i++) {
			busy(Soon.TEXT_FIRST + 100);
			assertEquals(List.of(), done);
			Workbench.settle();
		}
		assertEquals(List.of("work"), done);
	}

	@Test
	void nothingIsDoneOnceTheControlIsGone() {
		soon().request();
		control.dispose();
		after(Soon.TEXT_FIRST * 2);
		assertEquals(List.of("later"), done);
	}

	private Soon soon() {
		return new Soon(control, Soon.TEXT_FIRST, () -> done.add("work"));
	}

	private void after(int milliseconds) {
		Display.getCurrent().timerExec(milliseconds, () -> done.add("later"));
		Workbench.until("that has passed", () -> done.contains("later"));
	}

	/** Keeps the thread from everything else for a while. */
	private static void busy(int milliseconds) {
		long end = System.nanoTime() + milliseconds * 1_000_000L;
		while (System.nanoTime() < end) {
			Thread.onSpinWait();
		}
	}
}
