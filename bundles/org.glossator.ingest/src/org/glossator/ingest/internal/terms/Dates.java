// SPDX-License-Identifier: EPL-2.0
package org.glossator.ingest.internal.terms;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.glossator.cas.article.ArticleMetadata;

/**
 * Dates as sources write them, brought to W3CDTF. A time of day whose offset nobody can tell is not W3CDTF, so of such a time only
 * the date is kept. Nothing is guessed: 07/08/2017 is a day in July or in August, and is not read.
 */
public final class Dates {

	/** A way to write a date, and what it means; a way to write a day may be followed by a time of day. */
	private record Form(Pattern pattern, Function<Matcher, Optional<? extends Temporal>> meaning) {
		Form(String pattern, Function<Matcher, Optional<? extends Temporal>> meaning, String around) {
			this(Pattern.compile(around.formatted(pattern)), meaning);
		}
	}

	private static final DateTimeFormatter OUT = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssXXX", Locale.ROOT);
	private static final String DAY = "(?:(?:le|el|il|den|am|on) )?(?:(?<weekday>\\p{L}{2,})(?:-feira)?\\.?,? )?%s(?!\\d)";
	private static final String ALONE = "%s(?=$)";
	private static final List<Form> FORMS = List.of(
			new Form("(?<year>\\d{4})(?<sign>[-/.])(?<month>\\d{1,2})\\k<sign>(?<day>\\d{1,2})", m -> day(m, number(m, "month")), DAY),
			new Form("(?<weekday>)(?<year>[12]\\d{3})(?<month>\\d\\d)(?<day>\\d\\d)", m -> day(m, number(m, "month")), "%s(?=$|T|\\d{4}$|\\d{6}$)"),
			new Form("(?<year>\\d{4})-(?<month>\\d\\d)", m -> Optional.of(YearMonth.of(number(m, "year"), number(m, "month"))), ALONE),
			new Form("(?<year>\\d{4})", m -> Optional.of(Year.of(number(m, "year"))), ALONE),
			new Form("(?<day>\\d{1,2})\\. ?(?<month>\\d{1,2})\\. ?(?<year>\\d{4})", m -> day(m, number(m, "month")), DAY),
			new Form("(?<day>\\d{1,2})(?<sign>[-/])(?<month>\\d{1,2})\\k<sign>(?<year>\\d{4})", Dates::dayOrMonthFirst, DAY),
			new Form("(?<day>\\d{1,2})(?:\\.|st|nd|rd|th|er|\u00ba)?[ -]?(?:(?:of|de) )?(?<name>\\p{L}{3,})\\.?,?[ -](?:del? )?(?<year>\\d{4})",
					m -> month(m).flatMap(month -> day(m, month)), DAY),
			new Form("(?<name>\\p{L}{3,})\\.? (?<day>\\d{1,2})(?:st|nd|rd|th)?,? (?<year>\\d{4})", m -> month(m).flatMap(month -> day(m, month)), DAY),
			new Form("(?<name>\\p{L}{3,})\\.?,? (?:(?:of|de) )?(?<year>\\d{4})", m -> month(m).map(month -> YearMonth.of(number(m, "year"), month)), ALONE));
	/** As C and Java print it: Mon Jul 10 23:30:00 EDT 2017. */
	private static final Pattern YEAR_LAST = Pattern.compile("(\\p{L}{3} \\p{L}{3} \\d{1,2})( \\d\\d:\\d\\d:\\d\\d(?: [A-Z]{2,5})?) (\\d{4})");
	private static final Pattern TIME = Pattern.compile("(?:T|,? (?:at |um |\u00e0 |[-|] )?)?(?<hour>\\d{1,2})(?:[:.]|h ?)?(?<minute>\\d\\d)(?:[:.]?(?<second>\\d\\d)(?:[.,]\\d+)?)?"
			+ "(?: ?(?<half>[AaPp])\\.?[Mm]\\.?)?(?: Uhr)? ?(?<zone>(?:GMT|UTC)?[+-]\\d\\d(?::?\\d\\d)?|\\p{L}{1,5})?(?: ?[\\[(].*)?");
	private static final Pattern EPOCH = Pattern.compile("(\\d{10})(\\d{3})?");
	/** Hours from Greenwich; the American ones as in RFC 822. Names that several zones have, as BST and IST, say none. */
	private static final Map<String, Integer> ZONES = Map.ofEntries(zone("Z", 0), zone("UT", 0), zone("UTC", 0), zone("GMT", 0), zone("EST", -5),
			zone("EDT", -4), zone("CST", -6), zone("CDT", -5), zone("MST", -7), zone("MDT", -6), zone("PST", -8), zone("PDT", -7), zone("CET", 1),
			zone("CEST", 2), zone("MEZ", 1), zone("MESZ", 2));

	private Dates() {
	}

	/* Sets the date of publication: the first of some candidates that can be read; when none can, the first as it is given. */
	public static ArticleMetadata.Builder publish(ArticleMetadata.Builder metadata, String... candidates) {
		List<String> given = Stream.of(candidates).map(String::strip).filter(each -> !each.isEmpty()).toList();
		Optional<String> read = given.stream().map(Dates::read).flatMap(Optional::stream).findFirst();
		return metadata.pubDate(read.orElse("")).pubDateGiven(read.isPresent() || given.isEmpty() ? "" : given.getFirst());
	}

	/* The date in W3CDTF; empty when it cannot be read, or may be one of several. */
	static Optional<String> read(String date) {
		String plain = date.replaceAll("[\\h\\s]+", " ").strip();
		Matcher yearLast = YEAR_LAST.matcher(plain);
		String usual = yearLast.matches() ? yearLast.group(1) + " " + yearLast.group(3) + yearLast.group(2) : plain;
		Matcher epoch = EPOCH.matcher(usual);
		if (epoch.matches() && !usual.startsWith("19") && !usual.startsWith("20")) { // else it may be a year, month, day and hour
			return Optional.of(Instant.ofEpochSecond(Long.parseLong(epoch.group(1))).toString());
		}
		try {
			return FORMS.stream().map(form -> read(usual, form)).flatMap(Optional::stream).findFirst();
		} catch (@SuppressWarnings("unused") DateTimeException notInTheCalendar) {
			return Optional.empty();
		}
	}

	private static Optional<String> read(String text, Form form) {
		Matcher found = form.pattern().matcher(text);
		if (!found.lookingAt()) {
			return Optional.empty();
		}
		Matcher time = TIME.matcher(text.substring(found.end()));
		boolean timed = time.matches();
		if (!timed && found.end() < text.length()) {
			return Optional.empty();
		}
		return form.meaning().apply(found).filter(Dates::isMeant).map(date -> timed ? timed((LocalDate) date, time) : date.toString());
	}

	/* Programs write year 0 or 1 for a date that they do not have. */
	private static boolean isMeant(Temporal date) {
		int year = date.get(ChronoField.YEAR);
		return year >= 1000 && year < 3000;
	}

	private static Optional<LocalDate> day(Matcher found, int month) {
		LocalDate date = LocalDate.of(number(found, "year"), month, number(found, "day"));
		String weekday = found.group("weekday");
		boolean contradicted = weekday != null && !weekday.isEmpty() && DateNames.dayOfWeek(weekday).orElse(0) != date.getDayOfWeek().getValue();
		return contradicted ? Optional.empty() : Optional.of(date);
	}

	private static Optional<LocalDate> dayOrMonthFirst(Matcher found) {
		int first = number(found, "day");
		int second = number(found, "month");
		if (first <= 12 && second <= 12 && first != second) {
			return Optional.empty();
		}
		return second <= 12 ? day(found, second) : Optional.of(LocalDate.of(number(found, "year"), first, second));
	}

	private static Optional<Integer> month(Matcher found) {
		OptionalInt month = DateNames.month(found.group("name"));
		return month.isPresent() ? Optional.of(Integer.valueOf(month.getAsInt())) : Optional.empty();
	}

	private static int number(Matcher found, String group) {
		return Integer.parseInt(found.group(group));
	}

	private static String timed(LocalDate date, Matcher found) {
		LocalTime time = LocalTime.of(number(found, "hour"), number(found, "minute"), found.group("second") == null ? 0 : number(found, "second"));
		String half = found.group("half");
		if (half != null) {
			time = time.withHour(Math.floorMod(time.getHour(), 12) + (half.equalsIgnoreCase("p") ? 12 : 0));
		}
		Optional<ZoneOffset> offset = Optional.ofNullable(found.group("zone")).flatMap(Dates::offset);
		return offset.isPresent() ? OUT.format(OffsetDateTime.of(date, time, offset.get())) : date.toString();
	}

	private static Optional<ZoneOffset> offset(String zone) {
		String hours = zone.replaceFirst("^(GMT|UTC)(?=[+-])", "");
		return hours.startsWith("+") || hours.startsWith("-") ? Optional.of(ZoneOffset.of(hours))
				: Optional.ofNullable(ZONES.get(hours)).map(ZoneOffset::ofHours);
	}

	private static Map.Entry<String, Integer> zone(String name, int hours) {
		return Map.entry(name, Integer.valueOf(hours));
	}
}
