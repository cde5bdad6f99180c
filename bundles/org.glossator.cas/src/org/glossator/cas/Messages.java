// SPDX-License-Identifier: EPL-2.0
package org.glossator.cas;

import org.eclipse.osgi.util.NLS;

/** The sentences that a person reads. */
final class Messages extends NLS {

	public static String casNotMade;
	public static String coding;
	public static String codingNotOpened;
	public static String codingNotSaved;
	public static String featureNameInvalid;
	public static String featureNameTaken;
	public static String featureTwice;
	public static String foreignKept;
	public static String foreignReadOnly;
	public static String foreignWithText;
	public static String layerNameInvalid;
	public static String layerTwice;
	public static String namespaceInvalid;
	public static String typesRefused;
	public static String typeSystemNotWritten;
	public static String version;
	public static String versionOf;

	static {
		NLS.initializeMessages("org.glossator.cas.messages", Messages.class);
	}

	private Messages() {
	}
}
