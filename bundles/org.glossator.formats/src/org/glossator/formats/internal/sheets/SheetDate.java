// SPDX-License-Identifier: EPL-2.0
package org.glossator.formats.internal.sheets;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import org.glossator.model.kinds.W3cDates;


/**
 * A date as Excel has it, and how it is shown, which is as it was written: a time stays in the clock of its source, with the offset from
 * UTC behind it.
 *
 * @param days days since 30 December 1899, and parts of one
 * @param format Excel's code for how it is shown
 */
record SheetDate(double days, String format) {

	private static final LocalDate ZERO = LocalDate.of(1899, 12, 30);
	/** Excel takes 1900 for a leap year, so that its days are right from here on. */
	private static final LocalDate FIRST = LocalDate.of(1900, 3, 1);
	private static final int DAY = "2017-07-10".length();
	private static final int MINUTE = "2017-07-10T12:00".length();
	private static final int SECOND = "2017-07-10T12:00:00".length();
	private static final int MILLISECOND = "2017-07-10T12:00:00.000".length();
	private static final double NANOSECONDS = ChronoUnit.DAYS.getDuration().toNanos();

	/** A date of W3CDTF; empty for a year or a month alone, for what is older than Excel's dates or finer than a millisecond, and for all else. */
	static Optional<SheetDate> of(String text) {
		if (text.length() < DAY || !W3cDates.isDate(text)) {
			return Optional.empty();
		}
		LocalDate day = LocalDate.parse(text.substring(0, DAY));
		if (day.isBefore(FIRST)) {
			return Optional.empty();
		}
		double days = ChronoUnit.DAYS.between(ZERO, day);
		if (text.length() == DAY) {
			return Optional.of(new SheetDate(days, "yyyy\\-mm\\-dd"));
		}
		OffsetDateTime moment = OffsetDateTime.parse(text);
		String offset = moment.getOffset().getTotalSeconds() == 0 && text.endsWith("Z") ? "Z" : text.substring(text.length() - "+02:00".length());
		int time = text.length() - offset.length();
		if (time > MILLISECOND) {
			return Optional.empty();
		}
		String seconds = time == MINUTE ? "" : ":ss" + (time == SECOND ? "" : "." + "0".repeat(time - SECOND - 1));
		LocalTime clock = moment.toLocalTime();
		return Optional.of(new SheetDate(days + clock.toNanoOfDay() / NANOSECONDS, "yyyy\\-mm\\-dd\\Thh:mm" + seconds + literally(offset)));
	}

	private static String literally(String text) {
		return text.replaceAll(".", "\\\\$0");
	}
}
