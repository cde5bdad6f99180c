// SPDX-License-Identifier: EPL-2.0
package org.glossator.reading;

import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.glossator.model.Excerpt;

/**
 * The text of an article as a sentence quotes it. A text that stands in quotation marks as a whole has marks enough: it is quoted with its
 * own, and quoting what is quoted already changes nothing.
 */
public final class Quotation {

	/** An opening mark, and one that closes what it opens. */
	private static final List<String> PAIRS = List.of("\u201c\u201d", "\u201e\u201c", "\u201e\u201d", "\u201d\u201d", "\"\"", "\u00ab\u00bb", "\u00bb\u00ab", "\u2018\u2019", "\u201a\u2018",
			"\u2039\u203a", "\u203a\u2039", "\u300c\u300d", "\u300e\u300f");

	private Quotation() {
	}

	/**
	 * {@return a text in quotation marks, on one line}
	 *
	 * @param text a text of any length
	 * @param most as much of it as is quoted, in characters as a reader counts them; 2 or more
	 */
	public static String of(String text, int most) {
		String line = text.strip();
		Optional<String> own = marks(line);
		return own.isEmpty() ? NLS.bind(Messages.quoted, Excerpt.of(line, most)) : own.get().charAt(0) + bare(line, most) + own.get().charAt(1);
	}

	/** {@return a text in quotation marks, all of it} */
	public static String of(String text) {
		return of(text, Integer.MAX_VALUE - 1);
	}

	/**
	 * {@return a text to stand between quotation marks that a sentence has already: without those around the whole of it, on one line}
	 *
	 * @param most as much of it as is quoted, in characters as a reader counts them; 2 or more
	 */
	public static String bare(String text, int most) {
		String line = text.strip();
		return Excerpt.of(marks(line).isEmpty() ? line : line.substring(1, line.length() - 1), most);
	}

	/** {@return whether a mark opens a quotation} */
	public static boolean isOpening(char mark) {
		return PAIRS.stream().anyMatch(pair -> pair.charAt(0) == mark);
	}

	/** The marks that a text as a whole stands in. */
	private static Optional<String> marks(String text) {
		return text.length() < 3 ? Optional.empty()
				: PAIRS.stream().filter(pair -> text.charAt(0) == pair.charAt(0) && text.charAt(text.length() - 1) == pair.charAt(1) && isOne(text, pair)).findFirst();
	}

	/** Whether what the first mark opens is closed by the last one alone, and not before, as in a text that begins and ends with a quotation. */
	private static boolean isOne(String text, String pair) {
		int open = 1;
		for (int at = 1; at < text.length() - 1; at++) {
			char each = text.charAt(at);
			if (each == pair.charAt(1) && !isApostrophe(text, at)) {
				open--;
			} else if (each == pair.charAt(0)) {
				open++;
			}
			if (open == 0) {
				return false;
			}
		}
		return true;
	}

	private static boolean isApostrophe(String text, int at) {
		return text.charAt(at) == '\u2019' && Character.isLetter(text.charAt(at - 1)) && Character.isLetter(text.charAt(at + 1));
	}
}
