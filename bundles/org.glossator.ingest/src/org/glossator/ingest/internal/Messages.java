// SPDX-License-Identifier: EPL-2.0
package org.glossator.ingest.internal;

import org.eclipse.osgi.util.NLS;

/** The sentences that a person reads. They are made in this process only: a forked one has no message bundles. */
final class Messages extends NLS {

	public static String bundleNotCopied;
	public static String bytes;
	public static String configurationNotWritten;
	public static String configurationUnreadable;
	public static String containerInContainer;
	public static String damaged;
	public static String damagedBecause;
	public static String dateUnread;
	public static String empty;
	public static String encrypted;
	public static String endedTheProcess;
	public static String isCas;
	public static String isCodebook;
	public static String isOfStudy;
	public static String isTypeSystem;
	public static String kindUnknown;
	public static String mebibytes;
	public static String neededTooMuchMemory;
	public static String noFile;
	public static String noText;
	public static String notOpened;
	public static String notOpenedByProcess;
	public static String notWhatItsNameSays;
	public static String nothingInside;
	public static String partUnreadable;
	public static String permissionDenied;
	public static String picturesOnly;
	public static String processNotEnded;
	public static String processNotStarted;
	public static String sampleName;
	public static String sampleUnreadable;
	public static String tooLarge;
	public static String tookTooLong;

	static {
		NLS.initializeMessages("org.glossator.ingest.internal.messages", Messages.class);
	}

	private Messages() {
	}
}
