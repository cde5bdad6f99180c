// SPDX-License-Identifier: EPL-2.0
package org.glossator.app;

import org.eclipse.osgi.util.NLS;

/** The strings a person sees. */
final class Messages extends NLS {

	static String AlreadyRunning;
	static String Edit;
	static String File;
	static String Help;
	static String NoWorkspace;
	static String NotOpened;
	static String Product;
	static String ShowView;
	static String Title;
	static String View;
	static String Window;

	static {
		NLS.initializeMessages("org.glossator.app.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
