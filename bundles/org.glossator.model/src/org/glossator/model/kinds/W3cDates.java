// SPDX-License-Identifier: EPL-2.0
package org.glossator.model.kinds;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates in the form of the W3C note "Date and Time Formats" (1997), W3CDTF for short, which is a profile of ISO 8601. */
public final class W3cDates {

	private static final Pattern FORM = Pattern
			.compile("\\d{4}(?<month>-\\d\\d(?<day>-\\d\\d(?<time>T\\d\\d:\\d\\d(:\\d\\d(\\.\\d{1,9})?)?(Z|[+-]\\d\\d:\\d\\d))?)?)?");

	private W3cDates() {
	}

	/**
	 * {@return whether a text is such a date, and one that the calendar has: a year, a month, a day, or a time with its offset}
	 *
	 * @param text any text
	 */
	public static boolean isDate(String text) {
		Matcher form = FORM.matcher(text);
		if (!form.matches()) {
			return false;
		}
		try {
			if (form.group("time") != null) {
				OffsetDateTime.parse(text);
			} else if (form.group("day") != null) {
				LocalDate.parse(text);
			} else if (form.group("month") != null) {
				YearMonth.parse(text);
			}
			return true;
		} catch (@SuppressWarnings("unused") DateTimeException notInTheCalendar) {
			return false;
		}
	}
}
