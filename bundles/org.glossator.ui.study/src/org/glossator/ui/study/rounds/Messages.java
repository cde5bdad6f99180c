// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.study.rounds;

import org.eclipse.osgi.util.NLS;

/** Translatable texts. */
final class Messages extends NLS {

	public static String Add;
	public static String AddAll;
	public static String AddSelected;
	public static String Articles;
	public static String ArticlesName;
	public static String ArticlesOf;
	public static String Blind;
	public static String BlindMeans;
	public static String Coders;
	public static String CodersName;
	public static String Codings;
	public static String Name;
	public static String NobodyCodes;
	public static String NotBlindMeans;
	public static String NothingCoded;
	public static String Remove;
	public static String Round;
	public static String RoundNumber;
	public static String Rounds;
	public static String RoundsMessage;
	public static String RoundsNotSaved;
	public static String RoundsOf;
	public static String SaveRounds;
	public static String TakeOutSelected;

	static {
		NLS.initializeMessages("org.glossator.ui.study.rounds.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
