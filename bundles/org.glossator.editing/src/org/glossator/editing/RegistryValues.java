// SPDX-License-Identifier: EPL-2.0
package org.glossator.editing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.regex.Pattern;

/** What values of the registry look like that have a form. An empty value is one that nobody knows, and always right. */
public final class RegistryValues {

	private static final Pattern WIKIDATA = Pattern.compile("Q[1-9]\\d*");
	private static final Pattern YEAR = Pattern.compile("\\d{4}");
	private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d\\d");
	private static final Pattern TIME = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d(\\.\\d+)?)?(Z|[+-]\\d\\d:\\d\\d)");

	private RegistryValues() {
	}

	/** {@return whether a text is the identifier of an item of Wikidata, such as Q22686} */
	public static boolean isWikidata(String text) {
		return text.isEmpty() || WIKIDATA.matcher(text).matches();
	}

	/** {@return whether a text is a country's code, two upper-case letters of ISO 3166-1} */
	public static boolean isCountry(String text) {
		return text.isEmpty() || Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2).contains(text);
	}

	/**
	 * {@return whether a text is a date of the W3C note "Date and Time Formats" (1997): a year, a month, a day, or a time with its
	 * offset}
	 */
	public static boolean isDate(String text) {
		try {
			return text.isEmpty() || date(text) != null;
		} catch (DateTimeException e) {
			return false; // that is what was asked
		}
	}

	private static TemporalAccessor date(String text) {
		if (YEAR.matcher(text).matches()) {
			return Year.parse(text);
		}
		if (MONTH.matcher(text).matches()) {
			return YearMonth.parse(text);
		}
		return TIME.matcher(text).matches() ? OffsetDateTime.parse(text) : LocalDate.parse(text);
	}
}
