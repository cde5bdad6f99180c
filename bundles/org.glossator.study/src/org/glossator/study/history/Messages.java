// SPDX-License-Identifier: EPL-2.0
package org.glossator.study.history;

import org.eclipse.osgi.util.NLS;

/** The sentences that a person reads. */
final class Messages extends NLS {

	public static String codingNotMigrated;
	public static String formerTypesUnusable;
	public static String stepAdded;
	public static String stepChanged;
	public static String stepChangedSomehow;
	public static String stepDeleted;
	public static String stepDetail;
	public static String stepMerged;
	public static String stepMoved;
	public static String stepNothing;
	public static String stepQuoted;
	public static String stepRenamed;
	public static String stepReordered;
	public static String stepReorderedSomehow;
	public static String stepStored;
	public static String stepThing;
	public static String stepThingOf;
	public static String versionBack;
	public static String versionDamaged;
	public static String versionFirst;
	public static String versionMissing;

	static {
		NLS.initializeMessages("org.glossator.study.history.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
