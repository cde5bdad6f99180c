// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.views.codes;

import org.eclipse.osgi.util.NLS;

/** The strings a person sees. */
final class Messages extends NLS {

	public static String Article;
	public static String ChangeMany;
	public static String ChangeOne;
	public static String CodesArticle;
	public static String CodesArticleAs;
	public static String CodesText;
	public static String CodesTextAs;
	public static String CollapseAll;
	public static String Count;
	public static String Example;
	public static String Examples;
	public static String ExpandAll;
	public static String Filter;
	public static String NeedsCoding;
	public static String NeedsText;
	public static String NoArticle;
	public static String NoCodes;
	public static String NoMatch;
	public static String NoStudy;
	public static String NotMine;
	public static String SelectsArticleCode;
	public static String SetsTag;
	public static String SharedKey;
	public static String Text;
	public static String Use;
	public static String WhenNot;
	public static String WhenToUse;
	public static String WithShortcut;

	static {
		NLS.initializeMessages("org.glossator.ui.views.codes.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
