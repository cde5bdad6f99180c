// SPDX-License-Identifier: EPL-2.0
package org.glossator.formats.internal.tables;

import org.eclipse.osgi.util.NLS;

/** The sentences that a person reads: what columns mean, how to read them, and what stands in them otherwise than it is coded. */
final class Messages extends NLS {

	public static String cellNoDate;
	public static String cellsNoDate;
	public static String columnAgencyCredit;
	public static String columnAliases;
	public static String columnArticle;
	public static String columnBegin;
	public static String columnBeginCodePoint;
	public static String columnByline;
	public static String columnCodebookVersion;
	public static String columnCoder;
	public static String columnCoderId;
	public static String columnCountry;
	public static String columnDateline;
	public static String columnEnd;
	public static String columnEndCodePoint;
	public static String columnEntityRole;
	public static String columnEntityType;
	public static String columnEntryId;
	public static String columnEventDate;
	public static String columnEventType;
	public static String columnFeature;
	public static String columnGender;
	public static String columnImported;
	public static String columnLabel;
	public static String columnLanguage;
	public static String columnLayer;
	public static String columnLength;
	public static String columnLengthCodePoints;
	public static String columnLicence;
	public static String columnMediaType;
	public static String columnMembers;
	public static String columnMergedInto;
	public static String columnName;
	public static String columnNote;
	public static String columnNumber;
	public static String columnOutlet;
	public static String columnParties;
	public static String columnParty;
	public static String columnPublished;
	public static String columnPublishedAsGiven;
	public static String columnRetrieved;
	public static String columnRole;
	public static String columnRoles;
	public static String columnRound;
	public static String columnSection;
	public static String columnSegments;
	public static String columnSegmentsCodePoint;
	public static String columnSourceName;
	public static String columnStatement;
	public static String columnSubtitle;
	public static String columnText;
	public static String columnTextSha256;
	public static String columnTitle;
	public static String columnUid;
	public static String columnUrl;
	public static String columnValidFrom;
	public static String columnValidTo;
	public static String columnValue;
	public static String columnWikidata;
	public static String columnWordCount;
	public static String falseWhenEmpty;
	public static String layerAt;
	public static String linkRole;
	public static String readAsText;
	public static String readExcelText;
	public static String readMany;
	public static String readOffset;
	public static String registryName;
	public static String severalValues;
	public static String spanBegin;
	public static String spanBeginCodePoint;
	public static String spanEnd;
	public static String spanEndCodePoint;
	public static String splitCharacter;
	public static String splitCharacters;
	public static String zeroWhenEmpty;

	static {
		NLS.initializeMessages("org.glossator.formats.internal.tables.messages", Messages.class);
	}

	private Messages() {
	}
}
