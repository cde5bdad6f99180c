// SPDX-License-Identifier: EPL-2.0
package org.glossator.editing.names;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.glossator.model.registry.EntityType;

/**
 * Guesses by a name alone what type of entity has it, for a person to see and to change before it counts: it knows words, English and
 * German, that organisations, places and groups are called by, and the countries.
 */
final class EntityTypeGuess {

	/** No name of an entity has so many words without being a sentence. */
	private static final int SENTENCE = 7;
	/** No longer is an acronym, in UTF-16 code units. */
	private static final int ACRONYM = 6;

	private static final Set<String> ORGANISATION = words("academy administration agency alliance army assembly association authority bank board " //$NON-NLS-1$
			+ "bureau cabinet club commission committee company congress corporation council court department federation foundation " //$NON-NLS-1$
			+ "government group house inc institute kremlin ltd ministry news office organisation organization parliament party pentagon " //$NON-NLS-1$
			+ "police post senate service times union university " //$NON-NLS-1$
			+ "ag amt bundesrat bundestag gericht gesellschaft gmbh kommission ministerium partei polizei regierung universit\u00e4t verband " //$NON-NLS-1$
			+ "verein zeitung"); //$NON-NLS-1$
	private static final Set<String> PLACE = words("city county island islands kingdom province region republic states town us usa uk uae stadt"); //$NON-NLS-1$
	private static final Set<String> GROUP = words("people men women children public media opposition leute menschen"); //$NON-NLS-1$
	/** How the names of groups end that are written like those of persons: Americans, Democrats. */
	private static final List<String> SEVERAL = List.of("ans", "ats", "ists", "ives", "als"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
	private static final Set<String> COUNTRIES = Stream.of(Locale.getISOCountries()).flatMap(code -> Stream.of(Locale.ENGLISH, Locale.GERMAN, Locale.getDefault())
			.map(language -> Locale.of("", code).getDisplayCountry(language).toLowerCase(Locale.ROOT))).collect(Collectors.toUnmodifiableSet()); //$NON-NLS-1$

	private EntityTypeGuess() {
	}

	private static Set<String> words(String all) {
		return Set.of(all.split(" ")); //$NON-NLS-1$
	}

	static boolean isSentence(String name) {
		return name.strip().split("\\s+").length >= SENTENCE; //$NON-NLS-1$
	}

	static EntityType of(String name) {
		String called = name.strip();
		String low = called.toLowerCase(Locale.ROOT);
		boolean the = low.startsWith("the "); //$NON-NLS-1$
		List<String> words = Arrays.stream((the ? low.substring(4) : low).split("[^\\p{L}\\p{N}]+")).filter(word -> !word.isEmpty()).toList(); //$NON-NLS-1$
		if (words.isEmpty()) {
			return EntityType.PER;
		}
		String last = words.getLast();
		if (COUNTRIES.contains(the ? low.substring(4) : low) || PLACE.contains(last)) {
			return EntityType.GPE;
		}
		boolean acronym = called.length() > 1 && called.length() <= ACRONYM && called.equals(called.toUpperCase(Locale.ROOT));
		if (acronym || words.stream().anyMatch(ORGANISATION::contains)) {
			return EntityType.ORG;
		}
		boolean common = Character.isLowerCase(called.codePointAt(called.lastIndexOf(' ') + 1));
		boolean several = last.endsWith("s") && (the || common || words.size() == 1 && SEVERAL.stream().anyMatch(last::endsWith)); //$NON-NLS-1$
		return several || GROUP.contains(last) ? EntityType.GROUP : EntityType.PER;
	}
}
