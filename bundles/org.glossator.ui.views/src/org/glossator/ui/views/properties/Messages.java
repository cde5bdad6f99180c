// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.views.properties;

import org.eclipse.osgi.util.NLS;

/** The strings a person sees. */
final class Messages extends NLS {

	public static String Add;
	public static String AddPiece;
	public static String AddPieceTip;
	public static String AliasOf;
	public static String Aliases;
	public static String Choose;
	public static String Clear;
	public static String Count;
	public static String DateOfArticle;
	public static String DateOfToday;
	public static String DateThatIs;
	public static String DateUsed;
	public static String DifferentLayers;
	public static String GoTo;
	public static String InCommon;
	public static String IsSoAlready;
	public static String LayerAndText;
	public static String ListSeparator;
	public static String Mark;
	public static String MarkTip;
	public static String MarkedAlready;
	public static String Missing;
	public static String NeedsPiece;
	public static String NeedsText;
	public static String NoArticle;
	public static String NoTag;
	public static String NoTarget;
	public static String NoTyping;
	public static String NotEntered;
	public static String NotEnteredLike;
	public static String NotEnteredNew;
	public static String NotEnteredNothing;
	public static String NotEnteredSeveral;
	public static String NothingCalled;
	public static String NothingFits;
	public static String NothingInCommon;
	public static String NothingSelected;
	public static String NothingSelectedOther;
	public static String OneAtATime;
	public static String OthersCoding;
	public static String Remove;
	public static String RemoveLink;
	public static String Required;
	public static String RequiredTip;
	public static String RoleOf;
	public static String Several;
	public static String SeveralAdd;
	public static String SeveralNotice;
	public static String TagOf;
	public static String UnknownTag;
	public static String WhenNot;
	public static String WhenToUse;
	public static String WithLetter;

	static {
		NLS.initializeMessages("org.glossator.ui.views.properties.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
