// SPDX-License-Identifier: EPL-2.0
package org.glossator.rules.internal;

import org.eclipse.osgi.util.NLS;

/** What the message of a rule calls the things that are at fault. */
public final class Messages extends NLS {

	public static String anchor;
	public static String bothPlaces;
	public static String codingWithText;
	public static String endsBeforeItBegins;
	public static String entryMergedInCircle;
	public static String entryMergedIntoNobody;
	public static String entryOfTakenId;
	public static String entryWithoutId;
	public static String markLeftOut;
	public static String marksLeftOut;
	public static String memberNobody;
	public static String noCountry;
	public static String noDate;
	public static String noWikidata;
	public static String splitCharacter;
	public static String valueCountry;
	public static String valueDate;
	public static String valueFrom;
	public static String valueTo;
	public static String valueWikidata;

	static {
		NLS.initializeMessages("org.glossator.rules.internal.messages", Messages.class);
	}

	private Messages() {
	}
}
