// SPDX-License-Identifier: EPL-2.0
package org.glossator.model.kinds;

import org.eclipse.osgi.util.NLS;

/** What kinds of features are called, and what is said of what is typed for one. */
final class Messages extends NLS {

	public static String date;
	public static String entry;
	public static String link;
	public static String noDate;
	public static String notDate;
	public static String notNumber;
	public static String notWhole;
	public static String number;
	public static String reference;
	public static String span;
	public static String tag;
	public static String text;
	public static String truth;
	public static String wholeNumber;

	static {
		NLS.initializeMessages("org.glossator.model.kinds.messages", Messages.class);
	}

	private Messages() {
	}
}
