// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.views.problems;

import org.eclipse.osgi.util.NLS;

/** The strings a person sees. */
final class Messages extends NLS {

	public static String Checking;
	public static String CheckingOne;
	public static String Checked;
	public static String GoTo;
	public static String Gone;
	public static String None;
	public static String NoneAfter;
	public static String NoneBefore;
	public static String NotChecked;
	public static String NotOpened;
	public static String OneOf;
	public static String OtherStudy;
	public static String Paragraph;
	public static String Place;
	public static String Whole;
	public static String WholeArticle;
	public static String WholeOf;

	static {
		NLS.initializeMessages("org.glossator.ui.views.problems.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
