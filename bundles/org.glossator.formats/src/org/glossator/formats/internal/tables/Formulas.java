// SPDX-License-Identifier: EPL-2.0
package org.glossator.formats.internal.tables;

import java.util.regex.Pattern;

/** Which texts spreadsheets take for formulas. */
public final class Formulas {

	/** How a cell begins that Excel, LibreOffice or Google Sheets may take for a formula, those guarded already included. */
	private static final Pattern FORMULA = Pattern.compile("'*\\h*[=+\\-@\\t\\r\\n\uff1d\uff0b\uff0d\uff20].*", Pattern.DOTALL);

	private Formulas() {
	}

	/** {@return whether a program that guesses what a text is may take it for a formula} */
	public static boolean isLike(String text) {
		return FORMULA.matcher(text).matches();
	}
}
