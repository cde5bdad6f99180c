// SPDX-License-Identifier: EPL-2.0
package org.glossator.ingest.internal.containers;

import org.eclipse.osgi.util.NLS;

/** The sentences that a person reads about containers and their parts, and clauses that say what is wrong with one. */
final class Messages extends NLS {

	public static String encrypted;
	public static String lineTooLong;
	public static String noColumnNames;
	public static String noJson;
	public static String noJsonObject;
	public static String noTextColumn;
	public static String noTextIn;
	public static String noTextInColumn;
	public static String packedOtherwise;
	public static String rowNeverEnds;
	public static String tooLarge;
	public static String tooManyEntries;
	public static String unpacksToTooMuch;

	static {
		NLS.initializeMessages("org.glossator.ingest.internal.containers.messages", Messages.class);
	}

	private Messages() {
	}
}
