// SPDX-License-Identifier: EPL-2.0
package org.glossator.editing.session;

/** Does work later: the display's timer in the workbench. */
@FunctionalInterface
public interface Scheduler {

	/**
	 * Has work done once, in the thread of all editing.
	 *
	 * @param milliseconds when, from now
	 * @param work         what
	 */
	void after(int milliseconds, Runnable work);
}
