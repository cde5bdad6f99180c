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
	public static String electronicBook;
	public static String empty;
	public static String encrypted;
	public static String endedTheProcess;
	public static String isCas;
	public static String isCodebook;
	public static String isOfStudy;
	public static String isTypeSystem;
	public static String jsonLines;
	public static String kindUnknown;
	public static String mailMessage;
	public static String mailbox;
	public static String mebibytes;
	public static String neededTooMuchMemory;
	public static String noFile;
	public static String noText;
	public static String notOpened;
	public static String notOpenedByProcess;
	public static String notWhatItsNameSays;
	public static String nothingInside;
	public static String openDocumentText;
	public static String partUnreadable;
	public static String pdf;
	public static String permissionDenied;
	public static String picturesOnly;
	public static String plainText;
	public static String processNotEnded;
	public static String processNotStarted;
	public static String richText;
	public static String sampleName;
	public static String sampleUnreadable;
	public static String table;
	public static String tarArchive;
	public static String tooLarge;
	public static String tookTooLong;
	public static String webPage;
	public static String word;
	public static String word97;
	public static String zipArchive;

	static {
		NLS.initializeMessages("org.glossator.ingest.internal.messages", Messages.class);
	}

	private Messages() {
	}
}
