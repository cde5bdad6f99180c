// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.editor.find;

import org.eclipse.osgi.util.NLS;

/** The strings a person sees. */
final class Messages extends NLS {

	public static String Close;
	public static String Count;
	public static String MatchCase;
	public static String Next;
	public static String NotFound;
	public static String Previous;
	public static String Prompt;
	public static String WholeWords;

	static {
		NLS.initializeMessages("org.glossator.ui.editor.find.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
