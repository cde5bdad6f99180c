// SPDX-License-Identifier: EPL-2.0
package org.glossator.rules.registry;

import org.eclipse.osgi.util.NLS;

/** Translatable texts. */
final class Messages extends NLS {

	public static String endsBeforeItBegins;
	public static String entryMergedInCircle;
	public static String entryMergedIntoNobody;
	public static String entryOfTakenId;
	public static String entryWithoutId;
	public static String memberNobody;
	public static String noCountry;
	public static String noDate;
	public static String noWikidata;
	public static String valueCountry;
	public static String valueDate;
	public static String valueFrom;
	public static String valueTo;
	public static String valueWikidata;

	static {
		NLS.initializeMessages("org.glossator.rules.registry.messages", Messages.class);
	}

	private Messages() {
	}
}
