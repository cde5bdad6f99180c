// SPDX-License-Identifier: EPL-2.0
package org.glossator.app;

import org.eclipse.osgi.util.NLS;

/** The strings a person sees. */
final class Messages extends NLS {

	public static String AlreadyRunning;
	public static String CoderName;
	public static String CoderNameMissing;
	public static String CoderNameUnusable;
	public static String CoderNameWhy;
	public static String Coding;
	public static String Edit;
	public static String File;
	public static String Find;
	public static String FindDescription;
	public static String FindName;
	public static String Help;
	public static String NoWorkspace;
	public static String NotOpened;
	public static String Product;
	public static String ShowView;
	public static String Title;
	public static String View;
	public static String Welcome;
	public static String Window;

	static {
		NLS.initializeMessages("org.glossator.app.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
