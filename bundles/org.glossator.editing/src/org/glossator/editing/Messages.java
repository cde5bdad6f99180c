// SPDX-License-Identifier: EPL-2.0
package org.glossator.editing;

import org.eclipse.osgi.util.NLS;

/** The words that a person reads: names of steps, and sentences of errors. */
final class Messages extends NLS {

	public static String add;
	public static String addSegment;
	public static String bringBackDirty;
	public static String change;
	public static String clear;
	public static String code;
	public static String codeAs;
	public static String codebookIsDirty;
	public static String codingChangedOutside;
	public static String codingSavedSince;
	public static String delete;
	public static String deleteEntries;
	public static String deleteEntry;
	public static String deleteMany;
	public static String entryOfCoder;
	public static String entryOfLead;
	public static String entryToTakeOver;
	public static String extend;
	public static String journalDamaged;
	public static String keptHeaderDamaged;
	public static String keptNoJournal;
	public static String keptTorn;
	public static String keptUnfit;
	public static String keptWithoutNames;
	public static String link;
	public static String mark;
	public static String mergeEntries;
	public static String mergeEntry;
	public static String move;
	public static String newEntity;
	public static String newEvent;
	public static String newProposition;
	public static String registryChangedOutside;
	public static String registryNotSaved;
	public static String registryOfOthers;
	public static String registrySavedSince;
	public static String remove;
	public static String removeSegment;
	public static String separateEntry;
	public static String sessionIsDirty;
	public static String set;
	public static String shrink;
	public static String takeOver;
	public static String takeOverMany;

	static {
		NLS.initializeMessages("org.glossator.editing.messages", Messages.class);
	}

	private Messages() {
	}
}
