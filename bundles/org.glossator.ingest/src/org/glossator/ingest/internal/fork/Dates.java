// SPDX-License-Identifier: EPL-2.0
package org.glossator.ingest.internal.fork;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;

/**
 * Dates as sources write them, brought to W3CDTF, the profile of ISO 8601 of the W3C note "Date and Time Formats" (1997). A
 * time of day without an offset is not W3CDTF, so of such a time only the date is kept. What cannot be read is kept as it is.
 */
public final class Dates {

	private static final DateTimeFormatter OUT = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssXXX", Locale.ROOT);
	private static final List<DateTimeFormatter> IN = List.of(DateTimeFormatter.ISO_DATE_TIME,
			DateTimeFormatter.ISO_DATE, DateTimeFormatter.RFC_1123_DATE_TIME, format("yyyy-MM-dd HH:mm[:ss][.SSS][ ]XXX"),
			format("yyyy-MM-dd HH:mm[:ss][.SSS][ ]XX"), format("yyyy-MM-dd'T'HH:mm[:ss][.SSS]XX"),
			format("yyyy-MM-dd HH:mm[:ss][.SSS]"), format("MMMM d[','] yyyy"), format("MMM d[','] yyyy"),
			format("d MMMM yyyy"), format("d MMM yyyy"), format("EEEE[','] MMMM d[','] yyyy"), format("d.M.yyyy"),
			format("yyyy/M/d"), DateTimeFormatter.BASIC_ISO_DATE);

	private Dates() {
	}

	/* The date in W3CDTF when it can be read, otherwise as it is. */
	public static String normalise(String date) {
		String stripped = date.strip();
		for (DateTimeFormatter format : IN) {
			try {
				return write(format.parse(stripped));
			} catch (@SuppressWarnings("unused") DateTimeException otherFormat) {
				// the next format may fit
			}
		}
		return stripped;
	}

	private static String write(TemporalAccessor read) {
		try {
			return OUT.format(OffsetDateTime.from(read).truncatedTo(ChronoUnit.SECONDS));
		} catch (@SuppressWarnings("unused") DateTimeException noOffset) {
			return LocalDate.from(read).toString();
		}
	}

	private static DateTimeFormatter format(String pattern) {
		return new DateTimeFormatterBuilder().parseCaseInsensitive().parseLenient().appendPattern(pattern)
				.toFormatter(Locale.ENGLISH);
	}
}
