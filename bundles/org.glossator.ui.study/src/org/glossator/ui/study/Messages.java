// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.study;

import org.eclipse.osgi.util.NLS;

/** The strings a person sees. */
final class Messages extends NLS {

	static String Articles;
	static String ChooseFiles;
	static String ChooseFolder;
	static String ChooseNew;
	static String ChooseStudy;
	static String Codebook;
	static String Entities;
	static String Events;
	static String Filter;
	static String FromTo;
	static String ImportTitle;
	static String Imported;
	static String ImportAlready;
	static String ImportCancelled;
	static String ImportMore;
	static String ImportNone;
	static String ImportRejected;
	static String ImportReplaced;
	static String NewTitle;
	static String NoArticles;
	static String NoMatch;
	static String NoOutlet;
	static String NoStudy;
	static String NotMade;
	static String NotOpened;
	static String OpenTitle;
	static String Propositions;
	static String Registry;
	static String Separator;

	static {
		NLS.initializeMessages("org.glossator.ui.study.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
