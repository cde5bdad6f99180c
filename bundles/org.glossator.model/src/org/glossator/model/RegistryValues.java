// SPDX-License-Identifier: EPL-2.0
package org.glossator.model;

import java.util.Locale;
import java.util.regex.Pattern;

import org.glossator.model.kinds.W3cDates;

/** What values of the registry look like that have a form. An empty value is one that nobody knows, and always right. */
public final class RegistryValues {

	private static final Pattern WIKIDATA = Pattern.compile("Q[1-9]\\d*");

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

	/** {@return whether a text is a date as {@link W3cDates} has it} */
	public static boolean isDate(String text) {
		return text.isEmpty() || W3cDates.isDate(text);
	}
}
