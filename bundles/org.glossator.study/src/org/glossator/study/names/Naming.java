// SPDX-License-Identifier: EPL-2.0
package org.glossator.study.names;

import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How the names that people give are compared. Two names are one when all their letters are the same, whatever white space is around
 * them and however their accents are encoded. Case counts, as accents and apostrophes do: {@code Jorg}, {@code Jörg} and {@code jörg}
 * are three names, and whoever gives one of them is told of the others.
 */
public final class Naming {

	private static final Pattern ENDS = Pattern.compile("^[\\s\\p{Z}]+|[\\s\\p{Z}]+$");
	private static final Pattern MINOR = Pattern.compile("[^\\p{L}\\p{N}]+");

	private Naming() {
	}

	/**
	 * A name as it is kept and compared: in Unicode's composed form (NFC), without white space at its ends.
	 *
	 * @param typed a name as somebody gave it
	 * @return the name; empty when there was nothing but white space
	 */
	public static String of(String typed) {
		return ENDS.matcher(Normalizer.normalize(typed, Normalizer.Form.NFC)).replaceAll("");
	}

	/** Whether two names are one. */
	public static boolean same(String one, String other) {
		return of(one).equals(of(other));
	}

	/** Whether somebody or something can be called that: not when it is empty, or holds what no line of text and no XML can. */
	public static boolean isUsable(String name) {
		return !of(name).isEmpty() && of(name).codePoints().noneMatch(c -> switch (Character.getType(c)) {
			case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
			default -> (c & 0xfffe) == 0xfffe;
		});
	}

	/**
	 * The names that are easily taken for another one: those that differ from it in case, accents, spaces and marks alone, or of which
	 * the same id would be made.
	 *
	 * @param name   a name
	 * @param others names
	 * @return of the others, those that are near the name and are not the name
	 */
	public static List<String> near(String name, Collection<String> others) {
		String folded = folded(name);
		String slug = ReadableIds.slug(name);
		return others.stream().filter(other -> !same(name, other))
				.filter(other -> !folded.isEmpty() && folded.equals(folded(other)) || !slug.isEmpty() && slug.equals(ReadableIds.slug(other))).distinct()
				.toList();
	}

	private static String folded(String name) {
		return MINOR.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("").toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
	}
}
