// SPDX-License-Identifier: EPL-2.0
package org.glossator.study;

import org.eclipse.osgi.util.NLS;

/** The sentences that a person reads, and the clauses they are put together from. */
final class Messages extends NLS {

	public static String adjudicatedOpenElsewhere;
	public static String adjudicatorWrites;
	public static String anotherProgram;
	public static String articleDamaged;
	public static String articleFileMissing;
	public static String articleFolderMissing;
	public static String articleIncomplete;
	public static String articleNamedOtherwise;
	public static String articleSourceDamaged;
	public static String articleSourceMissing;
	public static String articlesFolderMissing;
	public static String claimOfOtherText;
	public static String codebookInconsistent;
	public static String codebookTypesUnusable;
	public static String coderEntriesRefused;
	public static String coderEntryRefused;
	public static String coderFileUnreadable;
	public static String coderIdInvalid;
	public static String coderNameUnusable;
	public static String coderOpenElsewhere;
	public static String coderRegistryUnreadable;
	public static String coderTypesLeftOut;
	public static String coderWrites;
	public static String codingNotSaved;
	public static String codingOfFormerCodebook;
	public static String codingOfNoRound;
	public static String codingOfOtherText;
	public static String codingUnreadable;
	public static String codingsOfNoRound;
	public static String diskRefuses;
	public static String entryWithoutId;
	public static String fileNotWritten;
	public static String fileUnreadable;
	public static String foreignFeatureContradicts;
	public static String foreignSupertypeContradicts;
	public static String foreignTypesContradict;
	public static String foreignTypesUnusable;
	public static String foreignValuesContradict;
	public static String formatOlder;
	public static String formatTooNew;
	public static String formatTooOld;
	public static String importedByLocation;
	public static String isFolder;
	public static String isStudyAlready;
	public static String leadWrites;
	public static String lockOwner;
	public static String migrationFailed;
	public static String newStudyNotEmpty;
	public static String noStudy;
	public static String noStudyOfGlossator;
	public static String noSuchArticle;
	public static String notThere;
	public static String noticeCoding;
	public static String noticeLed;
	public static String noticeReading;
	public static String noticeToRead;
	public static String openElsewhere;
	public static String openedToRead;
	public static String parentFolderMissing;
	public static String partsContradict;
	public static String progressDamaged;
	public static String rangeShared;
	public static String rewriteNotTakenBack;
	public static String rewriteTakenBack;
	public static String rewriteUnfinished;
	public static String roundArticleUnknown;
	public static String roundArticlesUnknown;
	public static String roundIdInvalid;
	public static String roundIsBlind;
	public static String roundOfOthers;
	public static String roundsOfOneId;
	public static String sharedOpenElsewhere;
	public static String strayCoding;
	public static String strayCodings;
	public static String studyDamaged;
	public static String studyFileLost;
	public static String studyFileMissing;
	public static String studyFileUnreadable;
	public static String studyIsFile;
	public static String studyNotMade;
	public static String studyNotOpened;
	public static String studyWriteInterrupted;
	public static String thisProgram;
	public static String typeImportByNameMissing;
	public static String typeImportMissing;
	public static String typeImportRefused;
	public static String typeSystemNotWritten;
	public static String typeSystemUnreadable;
	public static String typeWithoutName;
	public static String xmlOfOtherKind;

	static {
		NLS.initializeMessages("org.glossator.study.messages", Messages.class);
	}

	private Messages() {
	}
}
