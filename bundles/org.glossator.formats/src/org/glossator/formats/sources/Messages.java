// SPDX-License-Identifier: EPL-2.0
package org.glossator.formats.sources;

import org.eclipse.osgi.util.NLS;

/** Translatable texts. */
final class Messages extends NLS {

	public static String articleNotStored;
	public static String articleOfSameBytes;
	public static String articleOfSameText;
	public static String folderEmpty;
	public static String folderUnreadable;
	public static String importStopped;
	public static String importing;
	public static String importingOne;
	public static String linkNotFollowed;
	public static String sourceMeetsDefect;
	public static String sourceMissing;
	public static String studyUnwritable;

	static {
		NLS.initializeMessages("org.glossator.formats.sources.messages", Messages.class);
	}

	private Messages() {
	}
}
