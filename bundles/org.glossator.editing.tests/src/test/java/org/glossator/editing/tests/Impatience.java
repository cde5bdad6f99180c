// SPDX-License-Identifier: EPL-2.0
package org.glossator.editing.tests;

import java.io.IOException;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.glossator.editing.Patience;

/** Waits until it has been asked a number of times whether to go on, and then no longer. */
final class Impatience implements Patience {

	private final int times;
	private int asked;

	Impatience(int times) {
		this.times = times;
	}

	/** Whether it was asked often enough to say no. */
	boolean isOver() {
		return asked > times;
	}

	@Override
	public void during(Work work) throws IOException {
		work.run(new NullProgressMonitor() {
			@Override
			public boolean isCanceled() {
				return asked++ >= times;
			}
		});
	}
}
