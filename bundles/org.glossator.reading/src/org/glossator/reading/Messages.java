// SPDX-License-Identifier: EPL-2.0
package org.glossator.reading;

import org.eclipse.osgi.util.NLS;

/** The words for what codings say. */
final class Messages extends NLS {

	public static String labelOfOne;
	public static String labelOfTwo;
	public static String linkTo;
	public static String listSeparator;
	public static String no;
	public static String quoted;
	public static String value;
	public static String valueSeparator;
	public static String wholeArticle;
	public static String yes;

	static {
		NLS.initializeMessages("org.glossator.reading.messages", Messages.class);
	}

	private Messages() {
	}
}
