// SPDX-License-Identifier: EPL-2.0
package org.glossator.study.rounds;

import org.eclipse.osgi.util.NLS;

/** Sentences for a person. */
final class Messages extends NLS {

	public static String ofRound;
	public static String roundHasCodings;
	public static String roundHasOneCoding;
	public static String roundKeepsArticle;
	public static String roundKeepsArticles;
	public static String roundKeepsCoder;
	public static String roundNameTaken;
	public static String roundNameUnusable;

	static {
		NLS.initializeMessages("org.glossator.study.rounds.messages", Messages.class);
	}

	private Messages() {
	}
}
