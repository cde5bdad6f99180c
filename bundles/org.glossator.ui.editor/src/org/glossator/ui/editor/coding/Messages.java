// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.editor.coding;

import org.eclipse.osgi.util.NLS;

/** The strings a person sees. */
final class Messages extends NLS {

	public static String AddTo;
	public static String AsSegment;
	public static String ChangeTo;
	public static String ClearFeature;
	public static String Coded;
	public static String CodedAlready;
	public static String CodedMissing;
	public static String CodedMissingOne;
	public static String Delete;
	public static String DeleteMany;
	public static String DeleteUnseen;
	public static String Dropped;
	public static String DroppedOne;
	public static String Exactly;
	public static String FeatureAndTag;
	public static String FromTheEnd;
	public static String FromTheTop;
	public static String IsSet;
	public static String LayerAndTag;
	public static String LinkFeature;
	public static String LinkPrompt;
	public static String ListSeparator;
	public static String Mark;
	public static String MenuChangeLayer;
	public static String MenuCodeAs;
	public static String MenuLink;
	public static String MenuMark;
	public static String MenuSet;
	public static String NameWithin;
	public static String NeedsCoding;
	public static String NeedsOneCoding;
	public static String NeedsText;
	public static String NeedsTextToAdd;
	public static String NeedsTextToMark;
	public static String NoCodings;
	public static String NoEnds;
	public static String NoLayer;
	public static String NoLessText;
	public static String NoLinks;
	public static String NoMoreText;
	public static String NoOtherLayer;
	public static String NoParts;
	public static String NoSegmentHere;
	public static String NoSegments;
	public static String NoTag;
	public static String Nobody;
	public static String NotMine;
	public static String NothingCalled;
	public static String NothingChanged;
	public static String NothingFits;
	public static String NothingHere;
	public static String NothingSelected;
	public static String NothingSelectedWord;
	public static String NothingToChoose;
	public static String NothingToLetGo;
	public static String OfSelected;
	public static String OneSegment;
	public static String OpenArticleFirst;
	public static String PopupFooter;
	public static String PressedAgain;
	public static String PromptCode;
	public static String PromptLayer;
	public static String PromptLink;
	public static String PromptMark;
	public static String PromptRole;
	public static String PromptTarget;
	public static String PromptValue;
	public static String SelectCodingFirst;
	public static String SelectTextFirst;
	public static String SetToNo;
	public static String SetToYes;
	public static String TheCommand;
	public static String Undo;
	public static String WholeWords;
	public static String WordAs;

	static {
		NLS.initializeMessages("org.glossator.ui.editor.coding.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
