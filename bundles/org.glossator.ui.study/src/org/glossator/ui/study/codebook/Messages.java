// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.study.codebook;

import org.eclipse.osgi.util.NLS;

/** The strings a person sees. */
final class Messages extends NLS {

	public static String AddFeature;
	public static String AddLayer;
	public static String AddTag;
	public static String AddTagSet;
	public static String AndMore;
	public static String BackCleared;
	public static String BackConverted;
	public static String BackDeleted;
	public static String ChangeCodings;
	public static String ChooseColour;
	public static String ClearThem;
	public static String Codebook;
	public static String CodebookFacts;
	public static String CodebookTip;
	public static String CodedOn;
	public static String CodingsFollow;
	public static String CodingsOfArticles;
	public static String Colour;
	public static String Comma;
	public static String Counting;
	public static String Damaged;
	public static String DamagedMany;
	public static String Default;
	public static String Definition;
	public static String Delete;
	public static String DeleteAndClear;
	public static String DeleteAndDelete;
	public static String DeleteAndReplace;
	public static String DeleteMany;
	public static String DeleteNamed;
	public static String Discontinuous;
	public static String DoneAtSave;
	public static String Duplicate;
	public static String Examples;
	public static String Faint;
	public static String Filter;
	public static String Forgotten;
	public static String GoesToo;
	public static String Guidance;
	public static String IsUsed;
	public static String Keep;
	public static String KeepAll;
	public static String KeepEditing;
	public static String Kind;
	public static String Label;
	public static String Language;
	public static String Layers;
	public static String Level;
	public static String Many;
	public static String ManyArticles;
	public static String ManyArticlesTitle;
	public static String ManyCodings;
	public static String ManyCodingsTitle;
	public static String ManyRules;
	public static String Message;
	public static String MoveDown;
	public static String MoveUp;
	public static String NameStored;
	public static String NoColour;
	public static String NoColourYet;
	public static String NoDefault;
	public static String NotACodebook;
	public static String NotBack;
	public static String NotOpened;
	public static String NotSavedTitle;
	public static String NotSavedYet;
	public static String NotSound;
	public static String NotUsed;
	public static String OneArticle;
	public static String OneArticleTitle;
	public static String OneCoding;
	public static String OneCodingTitle;
	public static String OneRule;
	public static String OpenUnsaved;
	public static String Ordered;
	public static String OtherStudy;
	public static String PlaceAndUse;
	public static String Problems;
	public static String ReplaceThem;
	public static String Required;
	public static String RuleOf;
	public static String RuleOfAll;
	public static String Rules;
	public static String SaveAndChange;
	public static String SaveArticles;
	public static String SaveTitle;
	public static String SelectOne;
	public static String Severity;
	public static String Shortcut;
	public static String ShortcutHint;
	public static String ShortcutNone;
	public static String ShortcutTaken;
	public static String ShortcutTip;
	public static String TagSet;
	public static String TagSets;
	public static String TargetKinds;
	public static String TargetLayers;
	public static String Technical;
	public static String TechnicalName;
	public static String TypeAndName;
	public static String TypeOf;
	public static String Unexplained;
	public static String UnexplainedMany;
	public static String UsedBy;
	public static String WhenNot;
	public static String WhenToUse;
	public static String Why;
	public static String WhyHint;
	public static String WillBeCleared;
	public static String WillBeConverted;
	public static String WillBeDeleted;
	public static String WillBeRenamed;
	public static String WillBeReplaced;

	static {
		NLS.initializeMessages("org.glossator.ui.study.codebook.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
