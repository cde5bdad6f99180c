// SPDX-License-Identifier: EPL-2.0
package org.glossator.editing.codebook;

import org.eclipse.osgi.util.NLS;

/** Why something cannot be done with the codebook. */
final class Messages extends NLS {

	public static String bringBackDirty;
	public static String codebookIsDirty;
	public static String keptUnfit;
	public static String keptWithoutNames;

	static {
		NLS.initializeMessages("org.glossator.editing.codebook.messages", Messages.class);
	}

	private Messages() {
	}
}
