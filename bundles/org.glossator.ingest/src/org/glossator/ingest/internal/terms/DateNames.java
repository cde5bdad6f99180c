// SPDX-License-Identifier: EPL-2.0
package org.glossator.ingest.internal.terms;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Names of months and days of the week in English, German, French, Spanish, Italian, Dutch, Portuguese, Swedish, Danish and
 * Norwegian. A name may be cut short as long as what is left means the same in all of them, so nobody has to say which language
 * a date is in; "jui", which begins two French months, means none.
 */
final class DateNames {

	private static final String[] MONTHS = { "january januar janner janvier enero gennaio januari janeiro",
			"february februar feber fevrier febrero febbraio februari fevereiro", "march marz mrz mars marzo maart mrt marco marts",
			"april avril abril aprile", "may mai mayo maggio mei maio maj", "june juni juin junio giugno junho",
			"july juli juillet julio luglio julho", "august aout agosto augustus augusti", "september septembre septiembre setiembre settembre setembro",
			"october oktober octobre octubre ottobre outubro", "november novembre noviembre novembro",
			"december dezember decembre diciembre dicembre dezembro desember" };
	private static final int LEAST_OF_A_MONTH = 3;
	private static final String[] DAYS = { "monday montag lundi lunes lunedi maandag segunda mandag", "tuesday dienstag mardi martes martedi dinsdag terca tisdag tirsdag",
			"wednesday mittwoch mercredi miercoles mercoledi woensdag quarta onsdag", "thursday donnerstag jeudi jueves giovedi donderdag quinta torsdag",
			"friday freitag vendredi viernes venerdi vrijdag sexta fredag", "saturday samstag sonnabend samedi sabado sabato zaterdag lordag",
			"sunday sonntag dimanche domingo domenica zondag sondag" };
	private static final int LEAST_OF_A_DAY = 2;

	private DateNames() {
	}

	/* The month that a word names, from 1; empty when it names none, or several. */
	static OptionalInt month(String word) {
		return find(word, LEAST_OF_A_MONTH, MONTHS);
	}

	/* The day of the week that a word names, from 1 for Monday; empty when it names none, or several. */
	static OptionalInt dayOfWeek(String word) {
		return find(word, LEAST_OF_A_DAY, DAYS);
	}

	private static OptionalInt find(String word, int least, String[] names) {
		String plain = Normalizer.normalize(word, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT).replace("\u00f8", "o");
		int[] found = IntStream.range(0, names.length).filter(i -> plain.length() >= least
				&& Arrays.stream(names[i].split(" ")).anyMatch(name -> name.startsWith(plain))).toArray();
		return found.length == 1 ? OptionalInt.of(found[0] + 1) : OptionalInt.empty();
	}
}
