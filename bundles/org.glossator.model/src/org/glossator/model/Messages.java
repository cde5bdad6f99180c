// SPDX-License-Identifier: EPL-2.0
package org.glossator.model;

import org.eclipse.osgi.util.NLS;

/** The sentences that a person reads about a codebook or a file, and the clauses they are put together from. */
final class Messages extends NLS {

	public static String alreadyThere;
	public static String diskFull;
	public static String endOfFileMissing;
	public static String fileSystemReadOnly;
	public static String fileUnusable;
	public static String folderNotEmpty;
	public static String isFolder;
	public static String noFolder;
	public static String notThere;
	public static String partOfPathIsFile;
	public static String permissionDenied;
	public static String quotaExceeded;
	public static String refusedByFileSystem;
	public static String causeDocumentType;
	public static String causeEncoding;
	public static String causeEncodingUnknown;
	public static String causeMalformed;
	public static String causeMemory;
	public static String causeNoXml;
	public static String causePacked;
	public static String causeUnexpected;
	public static String causeUnforeseen;
	public static String causeUnknownContent;
	public static String andMore;
	public static String anotherLayer;
	public static String anotherTag;
	public static String articleLayerDiscontinuous;
	public static String codebook;
	public static String codebookFileMissing;
	public static String codebookLost;
	public static String codebookNameMissing;
	public static String codebookUnusable;
	public static String colorInvalid;
	public static String defaultValueInvalid;
	public static String feature;
	public static String featureNameTaken;
	public static String featureNameTwice;
	public static String labelTwice;
	public static String labelTwiceInLayer;
	public static String labelTwiceInTagSet;
	public static String layer;
	public static String layerNameTwice;
	public static String modelNotOne;
	public static String modelUnreadable;
	public static String nameInvalid;
	public static String nameNoIdentifier;
	public static String namespaceInvalid;
	public static String namespaceTaken;
	public static String needsComparable;
	public static String needsOwnReference;
	public static String needsQuotation;
	public static String needsRoles;
	public static String needsSource;
	public static String needsSpanReference;
	public static String needsTag;
	public static String needsTwoParts;
	public static String needsTwoSpans;
	public static String referenceDangling;
	public static String rule;
	public static String ruleAnchorOfArticle;
	public static String ruleFeaturesNoLayer;
	public static String ruleIdMissing;
	public static String ruleIdTwice;
	public static String ruleLayerMissing;
	public static String ruleNeeds;
	public static String ruleNoMessage;
	public static String ruleNotOfSpans;
	public static String ruleOtherLayer;
	public static String rulePartMissing;
	public static String ruleProblem;
	public static String ruleSourceMissing;
	public static String ruleSupportMissing;
	public static String ruleTagSetsDiffer;
	public static String ruleTagsForeign;
	public static String ruleZonesMissing;
	public static String shortcutInvalid;
	public static String shortcutTaken;
	public static String tag;
	public static String tagNameTwice;
	public static String tagSet;
	public static String tagSetMissing;
	public static String tagSetNameTwice;
	public static String tagSetNeedless;
	public static String tagSetUnordered;
	public static String targetKindMissing;
	public static String targetLayerMissing;
	public static String targetMissing;
	public static String valueDiscontinuous;
	public static String versionInvalid;

	static {
		NLS.initializeMessages("org.glossator.model.messages", Messages.class);
	}

	private Messages() {
	}
}
