// SPDX-License-Identifier: EPL-2.0
package org.glossator.app.guide;

import org.eclipse.osgi.util.NLS;

/** The strings a person sees. */
final class Messages extends NLS {

	public static String Find;
	public static String Nothing;

	static {
		NLS.initializeMessages("org.glossator.app.guide.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
