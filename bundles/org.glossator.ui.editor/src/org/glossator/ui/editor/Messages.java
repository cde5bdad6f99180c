// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.editor;

import org.eclipse.osgi.util.NLS;

/** The strings a person sees. */
final class Messages extends NLS {

	public static String AlsoShown;
	public static String AlsoShownOne;
	public static String ArticleGone;
	public static String ChangedOutside;
	public static String ChangedOutsideTitle;
	public static String ChipTip;
	public static String CoderTip;
	public static String CodingCount;
	public static String CodingCountOne;
	public static String Copy;
	public static String Cut;
	public static String Find;
	public static String FromElsewhere;
	public static String HoverMore;
	public static String InRound;
	public static String KeepUnsaved;
	public static String MetadataSeparator;
	public static String NobodyElse;
	public static String NotAnArticle;
	public static String NotCoded;
	public static String NotOpened;
	public static String NotSaved;
	public static String NotSavedTitle;
	public static String NotShown;
	public static String OpenArticleFirst;
	public static String OtherStudy;
	public static String OthersCodings;
	public static String Paste;
	public static String ReadingCodings;
	public static String SaidBy;
	public static String SavedSince;
	public static String SavedSinceTitle;
	public static String SelectAll;
	public static String ShowMine;
	public static String Words;
	public static String WriteOver;
	public static String You;

	static {
		NLS.initializeMessages("org.glossator.ui.editor.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
