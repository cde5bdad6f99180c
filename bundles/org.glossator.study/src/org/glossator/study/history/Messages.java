// SPDX-License-Identifier: EPL-2.0
package org.glossator.study.history;

import org.eclipse.osgi.util.NLS;

/** The sentences that a person reads. */
final class Messages extends NLS {

	public static String codingNotMigrated;
	public static String formerTypesUnusable;

	static {
		NLS.initializeMessages("org.glossator.study.history.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
