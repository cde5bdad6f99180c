// SPDX-License-Identifier: EPL-2.0
package org.glossator.editing;

import java.io.IOException;

import org.eclipse.core.runtime.IProgressMonitor;

/** Lets somebody wait for slow work: reading and writing many files. */
@FunctionalInterface
public interface Patience {

	/** Slow work. It changes nothing in memory that others see, and whoever began it changes nothing meanwhile. */
	@FunctionalInterface
	interface Work {
		/**
		 * Does it.
		 *
		 * @param monitor told of files; asked whether to go on
		 * @throws IOException when a file cannot be read or written; all files are then as they were
		 */
		void run(IProgressMonitor monitor) throws IOException;
	}

	/**
	 * Has work done in any thread, and returns when it is done.
	 *
	 * @param work what
	 * @throws IOException                                       what it throws
	 * @throws org.eclipse.core.runtime.OperationCanceledException when somebody did not want to wait; all files are as they were
	 */
	void during(Work work) throws IOException;
}
