// SPDX-License-Identifier: EPL-2.0
package org.glossator.formats;

import org.eclipse.osgi.util.NLS;

/** The sentences that a person reads: descriptions of formats and columns, and what went wrong. */
final class Messages extends NLS {

	public static String annotatedBy;
	public static String articleNotAdded;
	public static String beforeAnnotation;
	public static String beforeAnnotationOne;
	public static String codedOtherwise;
	public static String codingIndexed;
	public static String codingMeetsDefect;
	public static String codingsIndexed;
	public static String csvExport;
	public static String exporting;
	public static String featureNotDeclared;
	public static String fileMissing;
	public static String importing;
	public static String importingOne;
	public static String isCodebook;
	public static String isOfStudy;
	public static String isOtherXml;
	public static String isTypeSystem;
	public static String leftOut;
	public static String leftOutOne;
	public static String lineEndsUnknown;
	public static String lineEndsUnknownOne;
	public static String nearArticle;
	public static String nearArticleBySpace;
	public static String noColumn;
	public static String noColumnOne;
	public static String noText;
	public static String nothingExported;
	public static String notReadBack;
	public static String noXmiFound;
	public static String noXml;
	public static String offsetsMoved;
	public static String otherCodebook;
	public static String otherText;
	public static String outHoldsOthers;
	public static String outIsFile;
	public static String parentFolderMissing;
	public static String passedOver;
	public static String passedOverOne;
	public static String severalAnnotators;
	public static String strayCoding;
	public static String tooDeep;
	public static String typeSystemFound;
	public static String typeSystemMissing;
	public static String typeSystemNotWritten;
	public static String typeSystemsSeveral;
	public static String typeSystemsTooLarge;
	public static String unknownLayers;
	public static String unknownTypes;
	public static String valueUnknown;
	public static String valuesUnknown;
	public static String xlsxExport;
	public static String xmiExport;
	public static String xmiImport;

	static {
		NLS.initializeMessages("org.glossator.formats.messages", Messages.class);
	}

	private Messages() {
	}
}
