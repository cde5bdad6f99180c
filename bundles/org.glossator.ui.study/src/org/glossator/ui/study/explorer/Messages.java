// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.study.explorer;

import org.eclipse.osgi.util.NLS;

/** The strings a person sees. */
final class Messages extends NLS {

	public static String ArticleProperties;
	public static String Articles;
	public static String CloseProperties;
	public static String Codebook;
	public static String Coded;
	public static String CodedOne;
	public static String CodingAs;
	public static String CodingAsTip;
	public static String Counting;
	public static String Done;
	public static String Entities;
	public static String Events;
	public static String FieldAgency;
	public static String FieldByline;
	public static String FieldDate;
	public static String FieldDateline;
	public static String FieldFolder;
	public static String FieldId;
	public static String FieldImported;
	public static String FieldLanguage;
	public static String FieldLicence;
	public static String FieldOutlet;
	public static String FieldSection;
	public static String FieldSource;
	public static String FieldState;
	public static String FieldSubtitle;
	public static String FieldTime;
	public static String FieldTitle;
	public static String FieldUrl;
	public static String FieldWords;
	public static String Filter;
	public static String FromTo;
	public static String FromToIn;
	public static String GroupBy;
	public static String GroupByMonth;
	public static String GroupByNone;
	public static String GroupByOutlet;
	public static String GroupByState;
	public static String InProgress;
	public static String ListSeparator;
	public static String MarkTitle;
	public static String Mine;
	public static String NoArticles;
	public static String NoDate;
	public static String NoMatch;
	public static String NoOutlet;
	public static String NoRounds;
	public static String NoStudy;
	public static String NoStudyLinks;
	public static String NoneOfRound;
	public static String NotBegun;
	public static String NotBegunByMe;
	public static String NotMarked;
	public static String NotOfRound;
	public static String NotRead;
	public static String NothingOfRound;
	public static String NothingToMark;
	public static String OnlyOfRound;
	public static String Opening;
	public static String OutsideRounds;
	public static String Propositions;
	public static String Registry;
	public static String RoundIs;
	public static String RoundNone;
	public static String RoundTip;
	public static String RoundTipNone;
	public static String Separator;
	public static String TimeHours;
	public static String TimeMinutes;
	public static String TimeOf;
	public static String TimeShort;
	public static String WrittenElsewhere;
	public static String WrittenElsewhereTip;

	static {
		NLS.initializeMessages("org.glossator.ui.study.explorer.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
