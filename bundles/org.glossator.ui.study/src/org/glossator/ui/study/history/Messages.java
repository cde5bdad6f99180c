// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.study.history;

import org.eclipse.osgi.util.NLS;

/** The sentences that a person reads. */
final class Messages extends NLS {

	public static String BackIn;
	public static String Because;
	public static String BringBack;
	public static String BringBackDo;
	public static String BringBackMessage;
	public static String BringBackQuestion;
	public static String BringBackTitle;
	public static String BringBackVersion;
	public static String CanBeUndone;
	public static String CodingBack;
	public static String Codings;
	public static String CodingsBack;
	public static String CodingsTip;
	public static String CompareWith;
	public static String Compared;
	public static String Consequences;
	public static String Counting;
	public static String CountingCodings;
	public static String Forgotten;
	public static String InCodebook;
	public static String InCodings;
	public static String IsNow;
	public static String KeepCodebook;
	public static String LacksFile;
	public static String LacksWay;
	public static String MadeBy;
	public static String MarkChanged;
	public static String MarkDeleted;
	public static String MarkNew;
	public static String MarkReplaced;
	public static String NoDifference;
	public static String None;
	public static String NotAHistory;
	public static String NotBack;
	public static String NotCompared;
	public static String NotTraced;
	public static String NothingBack;
	public static String Number;
	public static String OnlyOne;
	public static String Optional;
	public static String OtherStudy;
	public static String SameAsNow;
	public static String SavedFirst;
	public static String SavedUnder;
	public static String SelectOne;
	public static String Tip;
	public static String Title;
	public static String TreeName;
	public static String Unread;
	public static String ValueBack;
	public static String ValuesBack;
	public static String Version;
	public static String VersionBefore;
	public static String VersionOf;
	public static String What;
	public static String When;
	public static String Who;
	public static String Why;
	public static String WhyBack;
	public static String WordsName;

	static {
		NLS.initializeMessages("org.glossator.ui.study.history.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
