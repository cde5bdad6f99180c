// SPDX-License-Identifier: EPL-2.0
package org.glossator.app.welcome;

import org.eclipse.osgi.util.NLS;

/** The strings a person sees. */
final class Messages extends NLS {

	public static String Begin;
	public static String Enter;
	public static String EnterHow;
	public static String Keys;
	public static String Letter;
	public static String LetterHow;
	public static String Making;
	public static String Me;
	public static String MeWhy;
	public static String Name;
	public static String NewStudy;
	public static String OpenStudy;
	public static String Purpose;
	public static String Recent;
	public static String RecentStudy;
	public static String Sample;
	public static String SampleIs;
	public static String Select;
	public static String SelectHow;
	public static String Teach;

	static {
		NLS.initializeMessages("org.glossator.app.welcome.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
