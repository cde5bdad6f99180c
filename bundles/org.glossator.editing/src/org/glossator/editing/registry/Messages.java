// SPDX-License-Identifier: EPL-2.0
package org.glossator.editing.registry;

import org.eclipse.osgi.util.NLS;

/** What an undo menu calls the steps that are taken in the registry, and sentences of errors. */
final class Messages extends NLS {

	public static String deleteEntries;
	public static String deleteEntry;
	public static String entryOfCoder;
	public static String entryOfLead;
	public static String entryToTakeOver;
	public static String mergeEntries;
	public static String mergeEntry;
	public static String newEntity;
	public static String newEvent;
	public static String newProposition;
	public static String registryChangedOutside;
	public static String registryOfOthers;
	public static String registrySavedSince;
	public static String separateEntry;
	public static String takeOver;
	public static String takeOverMany;

	static {
		NLS.initializeMessages("org.glossator.editing.registry.messages", Messages.class);
	}

	private Messages() {
	}
}
