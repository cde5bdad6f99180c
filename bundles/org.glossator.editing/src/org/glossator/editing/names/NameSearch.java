// SPDX-License-Identifier: EPL-2.0
package org.glossator.editing.names;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * What was typed to find a name. Neither case nor accents matter, and words are found by their first letters: "sf" and "sta fav" both
 * find "Stance: Favour". A name that it does not find may still be like it, mistyped by a letter or two.
 */
public final class NameSearch {

	/** The rank of a name that is not found. */
	public static final int NONE = Integer.MAX_VALUE;

	/** So many UTF-16 code units must be typed before they are found within words too. */
	private static final int WITHIN = 3;
	private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+"); //$NON-NLS-1$
	private static final Pattern MARKS = Pattern.compile("\\p{M}+"); //$NON-NLS-1$

	private final String typed;
	private final List<String> words;
	private final String letters;

	/** Finds what is called as was typed. */
	public NameSearch(String typed) {
		this.typed = folded(typed.strip());
		words = words(this.typed);
		letters = String.join("", words); //$NON-NLS-1$
	}

	/** Whether nothing was typed: then everything is found. */
	public boolean isEmpty() {
		return typed.isEmpty();
	}

	/** Whether a name is what was typed. */
	public boolean is(String name) {
		return folded(name.strip()).equals(typed);
	}

	/** Whether a name is found. */
	public boolean finds(String name) {
		return rank(name) != NONE;
	}

	/**
	 * How well a name fits: 0 when it is what was typed, 1 when it begins so, 2 when a word of it does, 3 when its words begin with the
	 * letters that were typed, in that order, 4 when it holds what was typed elsewhere, and else {@link #NONE}.
	 */
	public int rank(String name) {
		String folded = folded(name.strip());
		if (folded.equals(typed)) {
			return 0;
		}
		if (folded.startsWith(typed)) {
			return 1;
		}
		for (int at = folded.indexOf(typed); at >= 0; at = folded.indexOf(typed, at + 1)) {
			if (!Character.isLetterOrDigit(folded.charAt(at - 1))) {
				return 2;
			}
		}
		if (starts(letters, 0, words(folded), 0)) {
			return 3;
		}
		return typed.length() >= WITHIN && folded.contains(typed) ? 4 : NONE;
	}

	/**
	 * Those whose names are not found but like what was typed, the most alike first: each word of it is a word of the name, or begins
	 * one, but for a letter that is wrong, missing, too many or in the wrong place; in a longer word two.
	 *
	 * @param most  no more than these
	 * @param names all names of one
	 */
	public <T> List<T> like(Collection<? extends T> all, int most, Function<? super T, ? extends Collection<String>> names) {
		record Alike<T>(T one, int distance) {
		}
		return all.stream().map(one -> new Alike<T>(one, names.apply(one).stream().mapToInt(this::distance).min().orElse(NONE)))
				.filter(alike -> alike.distance() != NONE).sorted(Comparator.comparingInt(Alike::distance)).limit(most).map(Alike::one).toList();
	}

	/** How many letters are wrong; {@link #NONE} when too many are, or when the name is found anyway. */
	private int distance(String name) {
		if (words.isEmpty() || finds(name)) {
			return NONE;
		}
		List<String> left = new ArrayList<>(words(folded(name)));
		int sum = 0;
		for (String word : words) {
			int allowed = word.length() < 4 ? 0 : word.length() < 8 ? 1 : 2;
			int best = NONE;
			String nearest = ""; //$NON-NLS-1$
			for (String other : left) {
				int distance = Math.min(distance(word, other), begin(word, other, allowed));
				if (distance < best) {
					best = distance;
					nearest = other;
				}
			}
			if (best > allowed) {
				return NONE;
			}
			left.remove(nearest);
			sum += best;
		}
		return sum;
	}

	/** How far a word is from the beginning of a longer one; as one types, the rest is still to come. */
	private static int begin(String word, String other, int allowed) {
		int best = NONE;
		for (int length = Math.max(1, word.length() - allowed); length <= Math.min(other.length(), word.length() + allowed); length++) {
			best = Math.min(best, distance(word, other.substring(0, length)));
		}
		return best;
	}

	/** The letters to change, add, take away or exchange with their neighbour, to make a word another one. */
	private static int distance(String one, String other) {
		int[][] far = new int[one.length() + 1][other.length() + 1];
		for (int i = 0; i <= one.length(); i++) {
			for (int j = 0; j <= other.length(); j++) {
				if (i == 0 || j == 0) {
					far[i][j] = i + j;
					continue;
				}
				boolean same = one.charAt(i - 1) == other.charAt(j - 1);
				far[i][j] = Math.min(Math.min(far[i - 1][j], far[i][j - 1]) + 1, far[i - 1][j - 1] + (same ? 0 : 1));
				if (i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1)) {
					far[i][j] = Math.min(far[i][j], far[i - 2][j - 2] + 1);
				}
			}
		}
		return far[one.length()][other.length()];
	}

	private static boolean starts(String letters, int from, List<String> words, int word) {
		if (from == letters.length()) {
			return from > 0;
		}
		for (int i = word; i < words.size(); i++) {
			int shared = 0;
			while (shared < words.get(i).length() && from + shared < letters.length()
					&& words.get(i).charAt(shared) == letters.charAt(from + shared)) {
				shared++;
			}
			for (int taken = shared; taken > 0; taken--) {
				if (starts(letters, from + taken, words, i + 1)) {
					return true;
				}
			}
		}
		return false;
	}

	private static List<String> words(String folded) {
		return Arrays.stream(NO_LETTERS.split(folded)).filter(word -> !word.isEmpty()).toList();
	}

	private static String folded(String text) {
		return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("").toLowerCase(Locale.ROOT); //$NON-NLS-1$
	}
}
