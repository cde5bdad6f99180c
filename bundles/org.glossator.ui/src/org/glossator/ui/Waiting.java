// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.ui.PlatformUI;
import org.glossator.editing.Patience;

/** Lets a person wait for slow work: with a busy pointer first, and then with its progress, which can be cancelled. */
final class Waiting {

	private Waiting() {
	}

	/** As {@link Patience#during}, in a thread of its own; the window goes on painting, and takes no other orders. */
	static void during(Patience.Work work) throws IOException {
		try {
			PlatformUI.getWorkbench().getProgressService().busyCursorWhile(monitor -> {
				try {
					work.run(monitor);
				} catch (IOException e) {
					throw new InvocationTargetException(e);
				}
			});
		} catch (InvocationTargetException e) {
			switch (e.getCause()) {
			case IOException failure -> throw failure;
			case RuntimeException failure -> throw failure;
			default -> throw new IllegalStateException(e.getCause());
			}
		} catch (InterruptedException e) {
			throw new OperationCanceledException();
		}
	}
}
