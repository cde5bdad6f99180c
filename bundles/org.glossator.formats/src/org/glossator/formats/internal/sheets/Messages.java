// SPDX-License-Identifier: EPL-2.0
package org.glossator.formats.internal.sheets;

import org.eclipse.osgi.util.NLS;

/** What is told of a workbook. */
final class Messages extends NLS {

	public static String charactersReplaced;
	public static String charactersReplacedOne;
	public static String noNumber;
	public static String noNumberOne;
	public static String partMissing;
	public static String partNotReadBack;
	public static String readDate;
	public static String readText;
	public static String sheetContinued;
	public static String sheetNotReadBack;
	public static String sheetRenamed;
	public static String sheetsNotReadBack;
	public static String textCut;
	public static String textCutOne;
	public static String tooManyColumns;

	static {
		NLS.initializeMessages("org.glossator.formats.internal.sheets.messages", Messages.class);
	}

	private Messages() {
	}
}
