// SPDX-License-Identifier: EPL-2.0
package org.glossator.study.names;

import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How the names that people give are compared. Two names are one when all that can be seen of them is the same, however accents are
 * encoded, whatever spaces are around them and whichever kind of space is between their parts: a space that was copied does not make
 * another person. Case counts, as accents and apostrophes do: {@code Jorg}, {@code Jörg} and {@code jörg}
 * are three names, and whoever gives one of them is told of the others.
 */
public final class Naming {

	private static final Pattern ENDS = Pattern.compile("^[\\s\\p{Z}]+|[\\s\\p{Z}]+$");
	private static final Pattern SPACES = Pattern.compile("\\p{Zs}");
	/** What copied text carries along unseen: byte order marks, directions, soft hyphens; not the joiners, which change what is seen. */
	private static final Pattern UNSEEN = Pattern
			.compile("[\\u00ad\\u034f\\u061c\\u180e\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2060-\\u2064\\u2066-\\u206f\\ufeff]+");
	/** What programs put where a letter was that they could not keep. Two names that lost different letters would be one. */
	private static final int LOST = 0xfffd;
	private static final Pattern MINOR = Pattern.compile("[^\\p{L}\\p{N}]+");

	private Naming() {
	}

	/**
	 * A name as it is kept and compared: in Unicode's composed form (NFC), without white space at its ends, with plain spaces, and
	 * without what cannot be seen.
	 *
	 * @param typed a name as somebody gave it
	 * @return the name; empty when there was nothing to be seen
	 */
	public static String of(String typed) {
		String seen = UNSEEN.matcher(typed).replaceAll("");
		return ENDS.matcher(SPACES.matcher(Normalizer.normalize(seen, Normalizer.Form.NFC)).replaceAll(" ")).replaceAll("");
	}

	/** Whether two names are one. */
	public static boolean same(String one, String other) {
		return of(one).equals(of(other));
	}

	/** Whether somebody or something can be called that: not when it is empty, has lost letters, or holds what no line of text and no XML can. */
	public static boolean isUsable(String name) {
		return !of(name).isEmpty() && of(name).codePoints().noneMatch(c -> switch (Character.getType(c)) {
			case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
			default -> c == LOST || (c & 0xfffe) == 0xfffe;
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
