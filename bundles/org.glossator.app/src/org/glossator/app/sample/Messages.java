// SPDX-License-Identifier: EPL-2.0
package org.glossator.app.sample;

import org.eclipse.osgi.util.NLS;

/** The strings a person sees. */
final class Messages extends NLS {

	public static String ArticleMissing;
	public static String MakeSample;
	public static String NoCoding;
	public static String NoLayer;
	public static String NoWords;
	public static String NotMade;

	static {
		NLS.initializeMessages("org.glossator.app.sample.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
