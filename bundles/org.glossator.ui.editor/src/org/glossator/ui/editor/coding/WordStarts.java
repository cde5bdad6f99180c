// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.editor.coding;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Finds names by the first letters of their words: "sf" and "sta fav" both find "Stance: Favor". Words may be left out, but not
 * change places. A name that holds what was typed as it stands is found too.
 */
final class WordStarts {

	/** So much must be typed before it is found within words too. */
	private static final int WITHIN = 3;

	private final String typed;
	private final String letters;

	WordStarts(String typed) {
		this.typed = typed.strip().toLowerCase(Locale.ROOT);
		this.letters = this.typed.replaceAll("[^\\p{L}\\p{N}]+", ""); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Whether a name is found. */
	boolean find(String name) {
		String low = name.toLowerCase(Locale.ROOT);
		return letters.isEmpty() || typed.length() >= WITHIN && low.contains(typed)
				|| starts(letters, 0, Arrays.stream(low.split("[^\\p{L}\\p{N}]+")).filter(word -> !word.isEmpty()).toList(), 0); //$NON-NLS-1$
	}

	/** Whether a name begins with what was typed. */
	boolean begins(String name) {
		return name.toLowerCase(Locale.ROOT).startsWith(typed);
	}

	private static boolean starts(String letters, int from, List<String> words, int word) {
		if (from == letters.length()) {
			return true;
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
}
