// SPDX-License-Identifier: EPL-2.0
package org.glossator.formats;

import org.eclipse.osgi.util.NLS;

/** The sentences that a person reads: descriptions of formats and columns, and what went wrong. */
final class Messages extends NLS {

	public static String beforeAnnotation;
	public static String codedOtherwise;
	public static String columnAgencyCredit;
	public static String columnArticle;
	public static String columnBegin;
	public static String columnByline;
	public static String columnCodebookVersion;
	public static String columnCoder;
	public static String columnDateline;
	public static String columnEnd;
	public static String columnFeature;
	public static String columnImported;
	public static String columnLanguage;
	public static String columnLayer;
	public static String columnLength;
	public static String columnLicence;
	public static String columnMediaType;
	public static String columnOutlet;
	public static String columnPublished;
	public static String columnRetrieved;
	public static String columnSection;
	public static String columnSegments;
	public static String columnSourceName;
	public static String columnSubtitle;
	public static String columnText;
	public static String columnTextSha256;
	public static String columnTitle;
	public static String columnUid;
	public static String columnUrl;
	public static String columnValue;
	public static String columnWordCount;
	public static String csvExport;
	public static String exporting;
	public static String falseWhenEmpty;
	public static String fileMissing;
	public static String importing;
	public static String importingOne;
	public static String isCodebook;
	public static String isOfStudy;
	public static String isOtherXml;
	public static String isTypeSystem;
	public static String leftOut;
	public static String leftOutOne;
	public static String linkRole;
	public static String noText;
	public static String noXmiFound;
	public static String noXml;
	public static String offsetsMoved;
	public static String otherText;
	public static String outHoldsOthers;
	public static String outIsFile;
	public static String parentFolderMissing;
	public static String passedOver;
	public static String readAsText;
	public static String registryName;
	public static String severalValues;
	public static String spanBegin;
	public static String spanEnd;
	public static String strayCoding;
	public static String tooDeep;
	public static String typeSystemFound;
	public static String typeSystemMissing;
	public static String typeSystemsElsewhere;
	public static String typeSystemsTooLarge;
	public static String unknownTypes;
	public static String xmiExport;
	public static String xmiImport;
	public static String zeroWhenEmpty;

	static {
		NLS.initializeMessages("org.glossator.formats.messages", Messages.class);
	}

	private Messages() {
	}
}
