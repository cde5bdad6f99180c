// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.study;

import org.eclipse.osgi.util.NLS;

/** The strings a person sees. */
final class Messages extends NLS {

	public static String ChooseStudy;
	public static String Codebook;
	public static String Discard;
	public static String DiscardAll;
	public static String DiscardNot;
	public static String DiscardOne;
	public static String DiscardSteps;
	public static String FolderGone;
	public static String FolderNotShown;
	public static String Later;
	public static String MoreNotes;
	public static String NoRecent;
	public static String NoStudyThere;
	public static String NotAllRead;
	public static String NotOpened;
	public static String NotRestored;
	public static String OpenNot;
	public static String OpenOutside;
	public static String OpenTitle;
	public static String Opening;
	public static String OutsideAll;
	public static String OutsideOne;
	public static String OutsideTitle;
	public static String RecentStudy;
	public static String RecoveryChanged;
	public static String RecoveryChangedItem;
	public static String RecoveryHow;
	public static String RecoveryLast;
	public static String RecoverySteps;
	public static String RecoveryTitle;
	public static String RecoveryUnread;
	public static String RecoveryWhat;
	public static String RecoveryWhen;
	public static String Registry;
	public static String Restore;
	public static String ShowFolder;
	public static String WorkWithTheRest;

	static {
		NLS.initializeMessages("org.glossator.ui.study.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
