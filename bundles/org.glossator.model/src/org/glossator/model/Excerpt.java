// SPDX-License-Identifier: EPL-2.0
package org.glossator.model;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * As much of a text as there is room for, on one line. A text is cut between two characters as a reader takes them: never inside of
 * an emoji, a flag, a letter with its accents, or a family of several people joined to one sign. What is left out shows as an ellipsis.
 */
public final class Excerpt {

	private static final Pattern CHARACTER = Pattern.compile("\\X");
	private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");
	private static final String CUT = "…";
	/** How far a character can reach, in UTF-16 code units; the longest that are written have some thirty. */
	private static final int REACH = 256;

	private Excerpt() {
	}

	/**
	 * The beginning of a text, white space in it as single spaces. It ends with a whole word where that costs less than half of it.
	 * No more of the text is looked at than is given back.
	 *
	 * @param text a text of any length
	 * @param most the most characters as a reader counts them, with the ellipsis; 2 or more
	 */
	public static String of(String text, int most) {
		List<String> line = new ArrayList<>();
		boolean space = false;
		boolean whole = true;
		for (Matcher next = CHARACTER.matcher(text); whole && next.find();) {
			if (next.group().isBlank()) {
				space = !line.isEmpty();
				continue;
			}
			whole = line.size() + (space ? 2 : 1) <= most;
			if (space) {
				line.add(" ");
			}
			line.add(next.group());
			space = false;
		}
		if (whole) {
			return String.join("", line);
		}
		int word = line.subList(0, most).lastIndexOf(" ");
		return String.join("", line.subList(0, word > most / 2 ? word : most - 1)).stripTrailing() + CUT;
	}

	/**
	 * The text, or as much of its beginning as fits; nothing when not even one character and the ellipsis fit.
	 *
	 * @param text a line
	 * @param fits whether there is room for a text; for a shorter one there is if there is for a longer
	 */
	public static String fitting(String text, Predicate<String> fits) {
		if (fits.test(text)) {
			return text;
		}
		List<String> characters = characters(text);
		int enough = 0;
		int tooMany = characters.size();
		while (enough + 1 < tooMany) {
			int middle = (enough + tooMany) >>> 1;
			if (fits.test(cut(characters, middle))) {
				enough = middle;
			} else {
				tooMany = middle;
			}
		}
		return enough == 0 ? "" : cut(characters, enough);
	}

	private static String cut(List<String> characters, int length) {
		return String.join("", characters.subList(0, length)).strip() + CUT;
	}

	/**
	 * A stretch of a text with some of what stands before and after it, white space in it as single spaces.
	 *
	 * @param text  a text of any length
	 * @param begin offset of the first character, in UTF-16 code units
	 * @param end   offset after the last character
	 * @param more  how much to show on either side, in UTF-16 code units; whole characters, so that it may be a little less
	 */
	public static String around(String text, int begin, int end, int more) {
		int from = boundary(text, Math.clamp((long) begin - more, 0, text.length()));
		int to = Math.max(from, boundary(text, Math.clamp((long) end + more, 0, text.length())));
		return (from > 0 ? CUT : "") + WHITE_SPACE.matcher(text.substring(from, to).strip()).replaceAll(" ") + (to < text.length() ? CUT : "");
	}

	/** The next place to the right that lies in no character. */
	private static int boundary(String text, int offset) {
		int start = Math.max(0, offset - REACH);
		BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
		characters.setText(text.substring(start, Math.min(text.length(), offset + REACH)));
		return characters.isBoundary(offset - start) ? offset : start + characters.following(offset - start);
	}

	/** The characters of a text as a reader takes them, each with its accents and what is joined to it. */
	public static List<String> characters(String text) {
		return CHARACTER.matcher(text).results().map(found -> found.group()).toList();
	}
}
