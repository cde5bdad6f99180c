// SPDX-License-Identifier: EPL-2.0
package org.glossator.editing.journal;

import org.eclipse.osgi.util.NLS;

/** Why something in the journal cannot be read. */
final class Messages extends NLS {

	public static String journalDamaged;
	public static String keptHeaderDamaged;
	public static String keptNoJournal;
	public static String keptTorn;

	static {
		NLS.initializeMessages("org.glossator.editing.journal.messages", Messages.class);
	}

	private Messages() {
	}
}
