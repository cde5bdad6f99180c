// SPDX-License-Identifier: EPL-2.0
package org.glossator.cli;

import org.eclipse.osgi.util.NLS;

/** The sentences that a person reads; what the usage help says is in {@code usage.properties}. */
final class Messages extends NLS {

	public static String alternatives;
	public static String anotherName;
	public static String articleFormats;
	public static String articles;
	public static String autoFormat;
	public static String characters;
	public static String charactersReplaced;
	public static String checkCancelled;
	public static String checked;
	public static String checkedSome;
	public static String checking;
	public static String coderMissing;
	public static String coderNeedless;
	public static String coderOfArticle;
	public static String coderUnusable;
	public static String codingFormats;
	public static String codings;
	public static String commandMissing;
	public static String dateUnread;
	public static String defect;
	public static String defectAt;
	public static String defectNotWritten;
	public static String excelNeedless;
	public static String exportCancelled;
	public static String exportFormats;
	public static String exported;
	public static String files;
	public static String idNotName;
	public static String importCancelled;
	public static String imported;
	public static String lettersLost;
	public static String lineEndsNeedless;
	public static String nameEmpty;
	public static String nameNotId;
	public static String newStudy;
	public static String noCodebook;
	public static String noCoder;
	public static String noCommand;
	public static String noExportFormat;
	public static String noField;
	public static String noFileName;
	public static String noImportFormat;
	public static String noStudy;
	public static String nobodyHasCoded;
	public static String oneArticle;
	public static String oneCharacter;
	public static String oneCoding;
	public static String oneFile;
	public static String oneProblem;
	public static String otherVersion;
	public static String outInStudy;
	public static String problem;
	public static String problemOfCoding;
	public static String problems;
	public static String roleAdjudicator;
	public static String roleCoder;
	public static String roleLead;
	public static String sayWho;
	public static String separatorNeedless;
	public static String severalCoders;
	public static String severalCodersHere;
	public static String typesNeedless;
	public static String unfinished;
	public static String unseen;
	public static String versionUnknown;

	static {
		NLS.initializeMessages("org.glossator.cli.messages", Messages.class);
	}

	private Messages() {
	}
}
