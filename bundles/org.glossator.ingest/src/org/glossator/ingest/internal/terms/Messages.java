// SPDX-License-Identifier: EPL-2.0
package org.glossator.ingest.internal.terms;

import org.eclipse.osgi.util.NLS;

/** What formats are called. */
final class Messages extends NLS {

	public static String electronicBook;
	public static String jsonLines;
	public static String mailMessage;
	public static String mailbox;
	public static String openDocumentText;
	public static String pdf;
	public static String plainText;
	public static String richText;
	public static String table;
	public static String tarArchive;
	public static String webPage;
	public static String word;
	public static String word97;
	public static String zipArchive;

	static {
		NLS.initializeMessages("org.glossator.ingest.internal.terms.messages", Messages.class);
	}

	private Messages() {
	}
}
