// SPDX-License-Identifier: EPL-2.0
package org.glossator.editing.readings;

import org.eclipse.osgi.util.NLS;

/** What readings are called. */
final class Messages extends NLS {

	public static String adjudicated;
	public static String gone;
	public static String unexplained;

	static {
		NLS.initializeMessages("org.glossator.editing.readings.messages", Messages.class);
	}

	private Messages() {
	}
}
