// SPDX-License-Identifier: EPL-2.0
package org.glossator.study.names;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

import org.glossator.cas.article.ArticleMetadata;

/**
 * Identifiers of articles, coders and registry entries that a person can read and every file system can hold: lower-case ASCII letters, digits and hyphens, at
 * most 60 characters, unique without regard to case. Not thread-safe.
 */
public final class ReadableIds {

	static final int LENGTH = 60;
	private static final int SUFFIX = 6;
	/** Without vowels, which would make words, and without 0 and 1, which look like letters: 27 to the power of 5 are 14 million. */
	private static final String SIGNS = "23456789bcdfghjkmnpqrstvwxz";
	private static final int SIGNS_APART = 5;
	private static final Pattern RESERVED = Pattern.compile("con|prn|aux|nul|com\\d|lpt\\d");
	private static final Map<Integer, String> LETTERS = letters();

	private final Set<String> taken = new HashSet<>();

	/**
	 * Takes a name that exists already, in whatever case.
	 *
	 * @param id the name
	 */
	public void take(String id) {
		taken.add(id.toLowerCase(Locale.ROOT));
	}

	/** Gives a name back whose article could not be stored. */
	public void release(String id) {
		taken.remove(id.toLowerCase(Locale.ROOT));
	}

	/**
	 * Finds and takes a name from outlet, date and title, with the name of the file where another article has the same; or from the
	 * name of the file alone when there is no title.
	 *
	 * @param metadata what is known about the article
	 * @param textSha256 hash of its text, lower-case hexadecimal
	 * @return a name that no other article has
	 */
	public String next(ArticleMetadata metadata, String textSha256) {
		String base = base(metadata);
		String id = base.isEmpty() ? "article-" + textSha256.substring(0, SUFFIX) : base;
		String file = shorten(slug(fileName(metadata.sourceName())), LENGTH / 2);
		if (taken.contains(id) && !file.isEmpty() && !base.endsWith(file)) {
			id = shorten(base, LENGTH - file.length() - 1) + "-" + file;
		}
		if (RESERVED.matcher(id).matches() || taken.contains(id)) {
			id = shorten(base, LENGTH - SUFFIX - 1) + "-" + textSha256.substring(0, SUFFIX);
		}
		return numbered(id);
	}

	/**
	 * Finds and takes a name from another name.
	 *
	 * @param name what people call the thing
	 * @param otherwise the name when no letter of that has an ASCII form
	 * @return a name that was not taken
	 */
	public String nextFor(String name, String otherwise) {
		String slug = shorten(slug(name), LENGTH - SUFFIX - 1);
		return numbered(slug.isEmpty() ? otherwise : RESERVED.matcher(slug).matches() ? slug + "-" + otherwise : slug);
	}

	/**
	 * Finds and takes a name that people who know nothing of each other do not both find for what they call the same.
	 *
	 * @param name what people call the thing
	 * @param otherwise the name when no letter of that has an ASCII form
	 * @param random    whatever differs from one of these people to the other
	 * @return a name that was not taken, which ends in five signs that say nothing
	 */
	public String nextApart(String name, String otherwise, RandomGenerator random) {
		String slug = shorten(slug(name), LENGTH - SIGNS_APART - 1 - SUFFIX);
		StringBuilder id = new StringBuilder(slug.isEmpty() ? otherwise : slug).append('-');
		for (int i = 0; i < SIGNS_APART; i++) {
			id.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
		}
		return numbered(id.toString());
	}

	private String numbered(String id) {
		String numbered = id;
		for (int i = 2; !taken.add(numbered); i++) {
			String number = "-" + i;
			numbered = shorten(id, LENGTH - number.length()) + number;
		}
		return numbered;
	}

	private static String base(ArticleMetadata metadata) {
		String title = slug(metadata.title());
		if (title.isEmpty()) {
			return shorten(slug(fileName(metadata.sourceName())), LENGTH);
		}
		String date = metadata.pubDate().length() > 10 ? metadata.pubDate().substring(0, 10) : metadata.pubDate();
		StringBuilder all = new StringBuilder();
		for (String part : new String[] { shorten(slug(metadata.outlet()), LENGTH / 3), slug(date), title }) {
			if (!part.isEmpty()) {
				all.append(all.isEmpty() ? "" : "-").append(part);
			}
		}
		return shorten(all.toString(), LENGTH);
	}

	private static String fileName(String sourceName) {
		String name = sourceName.substring(Math.max(sourceName.lastIndexOf('/'), sourceName.lastIndexOf('\\')) + 1);
		int dot = name.lastIndexOf('.');
		return dot > 0 ? name.substring(0, dot) : name;
	}

	/**
	 * A text in lower-case ASCII letters and digits, with one hyphen for whatever else stands between them.
	 *
	 * @param text any text
	 * @return the slug; empty when no letter of the text has an ASCII form
	 */
	public static String slug(String text) {
		StringBuilder slug = new StringBuilder();
		Normalizer.normalize(text, Normalizer.Form.NFKD).codePoints().forEach(c -> {
			int lower = Character.toLowerCase(c);
			if (lower >= 'a' && lower <= 'z' || lower >= '0' && lower <= '9') {
				slug.appendCodePoint(lower);
			} else if (LETTERS.containsKey(lower)) {
				slug.append(LETTERS.get(lower));
			} else if (Character.getType(c) != Character.NON_SPACING_MARK && c != '\'' && c != '\u2019' && !slug.isEmpty()
					&& slug.charAt(slug.length() - 1) != '-') {
				slug.append('-');
			}
		});
		return strip(slug.toString());
	}

	/** Cuts a slug to a length, at a hyphen when one is near. */
	static String shorten(String slug, int length) {
		if (slug.length() <= length) {
			return slug;
		}
		int hyphen = slug.lastIndexOf('-', length);
		return strip(slug.substring(0, hyphen > length / 2 ? hyphen : length));
	}

	private static String strip(String slug) {
		return slug.endsWith("-") ? slug.substring(0, slug.length() - 1) : slug;
	}

	/** Latin letters that do not decompose, and the Greek and Cyrillic alphabets, each with its customary romanisation. */
	private static Map<Integer, String> letters() {
		Map<Integer, String> letters = new HashMap<>();
		String table = "ßss æae œoe øo đd ðd þth łl ħh ıi ŋn "
				+ "αa βv γg δd εe ζz ηi θth ιi κk λl μm νn ξx οo πp ρr σs ςs τt υy φf χch ψps ωo "
				+ "аa бb вv гg дd еe жzh зz иi кk лl мm нn оo пp рr сs тt уu фf хkh цts чch шsh щshch ъ ыy ь эe юyu яya єie ґg ђd љlj њnj ћc џdz";
		for (String entry : table.split(" ")) {
			letters.put(entry.codePointAt(0), entry.substring(1));
		}
		return Map.copyOf(letters);
	}
}
