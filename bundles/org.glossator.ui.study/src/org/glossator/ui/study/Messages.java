// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.study;

import org.eclipse.osgi.util.NLS;

/** The strings a person sees. */
final class Messages extends NLS {

	public static String Articles;
	public static String ChooseFiles;
	public static String ChooseFolder;
	public static String ChooseNew;
	public static String ChooseStudy;
	public static String Codebook;
	public static String Entities;
	public static String Events;
	public static String Filter;
	public static String FromTo;
	public static String ImportTitle;
	public static String Imported;
	public static String ImportAlready;
	public static String ImportCancelled;
	public static String ImportMore;
	public static String ImportNone;
	public static String ImportRejected;
	public static String ImportReplaced;
	public static String NewTitle;
	public static String NoArticles;
	public static String NoMatch;
	public static String NoOutlet;
	public static String NoStudy;
	public static String NotMade;
	public static String NotOpened;
	public static String OpenTitle;
	public static String Propositions;
	public static String Registry;
	public static String Separator;

	static {
		NLS.initializeMessages("org.glossator.ui.study.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
