// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.editor.find;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.glossator.cas.text.TextRange;

/** All places of some words in a text, in their order. */
final class Finder {

	private final List<TextRange> found = new ArrayList<>();

	/**
	 * Finds.
	 *
	 * @param text      where
	 * @param words     what; white space in it is any white space of the text, since lines break anywhere
	 * @param matchCase whether small and capital letters differ
	 * @param whole     whether it begins and ends where words do
	 */
	Finder(String text, String words, boolean matchCase, boolean whole) {
		if (words.isEmpty()) {
			return;
		}
		StringBuilder pattern = new StringBuilder(whole ? "(?<![\\p{L}\\p{N}])" : ""); //$NON-NLS-1$ //$NON-NLS-2$
		String gap = ""; //$NON-NLS-1$
		for (String word : words.split("\\s+", -1)) { //$NON-NLS-1$
			pattern.append(gap).append(word.isEmpty() ? "" : Pattern.quote(word)); //$NON-NLS-1$
			gap = "\\s+"; //$NON-NLS-1$
		}
		pattern.append(whole ? "(?![\\p{L}\\p{N}])" : ""); //$NON-NLS-1$ //$NON-NLS-2$
		Matcher matcher = Pattern.compile(pattern.toString(), matchCase ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE).matcher(text);
		while (matcher.find()) {
			found.add(new TextRange(matcher.start(), matcher.end()));
		}
	}

	List<TextRange> all() {
		return found;
	}

	/** The index of the first place that begins at an offset or after it; 0 when there is none, and it goes on at the top. */
	int from(int offset) {
		int index = first(offset);
		return index == found.size() ? 0 : index;
	}

	/** The index of the last place that begins before an offset; the last of all when there is none. */
	int before(int offset) {
		int index = first(offset) - 1;
		return index < 0 ? found.size() - 1 : index;
	}

	/** The places that have a character of a stretch of text. */
	List<TextRange> overlapping(int from, int to) {
		List<TextRange> seen = new ArrayList<>();
		for (int i = Math.max(0, first(from) - 1); i < found.size() && found.get(i).begin() < to; i++) {
			seen.add(found.get(i));
		}
		return seen;
	}

	private int first(int offset) {
		int low = 0;
		int high = found.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (found.get(middle).begin() >= offset) {
				high = middle;
			} else {
				low = middle + 1;
			}
		}
		return low;
	}
}
