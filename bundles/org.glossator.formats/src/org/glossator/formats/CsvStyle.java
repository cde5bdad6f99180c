// SPDX-License-Identifier: EPL-2.0
package org.glossator.formats;

import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;

/**
 * For which programs tables are written as CSV.
 *
 * @param excel whether for Excel, which wants a byte order mark and takes some texts for formulas, unless they are guarded by an
 *        apostrophe before them; else for R and pandas, which read every cell as it is
 * @param separator between two cells, one of {@link #SEPARATORS}; where Excel expects a semicolon it expects decimal commas, and gets them
 */
public record CsvStyle(boolean excel, char separator) {

	/** What may stand between two cells. */
	public static final List<Character> SEPARATORS = List.of(',', ';', '\t');

	/** For R and pandas. */
	public static final CsvStyle PLAIN = new CsvStyle(false, ',');

	/** Refuses a separator that nobody reads. */
	public CsvStyle {
		if (!SEPARATORS.contains(separator)) {
			throw new IllegalArgumentException("separator " + separator);
		}
	}

	/** For Excel in the language and country of the person: a semicolon wherever numbers have a decimal comma. */
	public static CsvStyle excel(Locale locale) {
		return new CsvStyle(true, DecimalFormatSymbols.getInstance(locale).getDecimalSeparator() == ',' ? ';' : ',');
	}
}
