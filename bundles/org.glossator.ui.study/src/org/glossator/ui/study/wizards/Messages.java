// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.study.wizards;

import org.eclipse.osgi.util.NLS;

/** The strings a person sees. */
final class Messages extends NLS {

	public static String AddFiles;
	public static String AddFolder;
	public static String AllArticles;
	public static String AlreadyThere;
	public static String Browse;
	public static String BrowseTypeSystem;
	public static String ChooseCodebook;
	public static String ChooseExport;
	public static String ChooseFolder;
	public static String ChooseParent;
	public static String Close;
	public static String Codebook;
	public static String CodebookEmpty;
	public static String CodebookFile;
	public static String CodebookMissing;
	public static String CodebookReady;
	public static String CoderKnown;
	public static String CoderMissing;
	public static String CoderNameUnusable;
	public static String CoderNear;
	public static String CoderNew;
	public static String CoderOfCodingsMissing;
	public static String Columns;
	public static String ColumnsHow;
	public static String CopyList;
	public static String Everybody;
	public static String Export;
	public static String ExportArticles;
	public static String ExportCancelled;
	public static String ExportCoders;
	public static String ExportFolderMissing;
	public static String ExportFormat;
	public static String ExportHow;
	public static String ExportInStudy;
	public static String ExportNot;
	public static String ExportParentLocked;
	public static String ExportParentMissing;
	public static String ExportSaved;
	public static String ExportUnsaved;
	public static String ExportUnsavedMany;
	public static String Exported;
	public static String FieldByline;
	public static String FieldDate;
	public static String FieldDateline;
	public static String FieldLanguage;
	public static String FieldLicence;
	public static String FieldNone;
	public static String FieldOutlet;
	public static String FieldSection;
	public static String FieldSubtitle;
	public static String FieldText;
	public static String FieldTitle;
	public static String FieldTwice;
	public static String FieldUrl;
	public static String FilteredArticles;
	public static String FolderIsFile;
	public static String FolderIsStudy;
	public static String FolderMissing;
	public static String ForExcel;
	public static String ForExcelHow;
	public static String Format;
	public static String FormatArticles;
	public static String FormatAuto;
	public static String FormatCodings;
	public static String Import;
	public static String ImportCancelled;
	public static String ImportCodings;
	public static String ImportHow;
	public static String ImportNext;
	public static String ImportOwn;
	public static String Imported;
	public static String ImportedAs;
	public static String InFolder;
	public static String IntoFolder;
	public static String LineEnds;
	public static String LineEndsHow;
	public static String ManyArticles;
	public static String ManyCodings;
	public static String ManyFiles;
	public static String NameAndId;
	public static String NameMissing;
	public static String NameWrong;
	public static String NewStudy;
	public static String NewStudyHow;
	public static String NoCoderChosen;
	public static String NoPreview;
	public static String NotMade;
	public static String NothingFound;
	public static String OneArticle;
	public static String OneCoding;
	public static String OneFile;
	public static String OnlyThese;
	public static String OpenFolder;
	public static String Place;
	public static String PlaceTaken;
	public static String Rejected;
	public static String Remove;
	public static String Replaced;
	public static String Replaces;
	public static String ResultFile;
	public static String ResultText;
	public static String SameBytes;
	public static String SameText;
	public static String SaveAndExport;
	public static String SelectedArticles;
	public static String Separator;
	public static String SeparatorComma;
	public static String SeparatorHow;
	public static String SeparatorSemicolon;
	public static String SeparatorTab;
	public static String StudyName;
	public static String StudyNameExample;
	public static String TextMissing;
	public static String TryAgain;
	public static String TypeSystem;
	public static String TypeSystemBeside;
	public static String TypeSystemChoose;
	public static String TypeSystemMissing;
	public static String ValueSeparator;
	public static String WhoseCodings;
	public static String WhoseCodingsExample;
	public static String YourName;

	static {
		NLS.initializeMessages("org.glossator.ui.study.wizards.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
