// SPDX-License-Identifier: EPL-2.0
package org.glossator.rules.internal;

import org.eclipse.osgi.util.NLS;

/** What the message of a rule calls the things that are at fault. */
final class Messages extends NLS {

	public static String anchor;
	public static String bothPlaces;
	public static String codingWithText;
	public static String markLeftOut;
	public static String marksLeftOut;
	public static String splitCharacter;

	static {
		NLS.initializeMessages("org.glossator.rules.internal.messages", Messages.class);
	}

	private Messages() {
	}
}
