// SPDX-License-Identifier: EPL-2.0
package org.glossator.editing.readings;

import java.util.ArrayList;
import java.util.List;

import org.glossator.model.Excerpt;

/** Names in a few letters, as they stand beside what people marked: no two of those that stand together are the same. */
final class Initials {

	private Initials() {
	}

	/**
	 * {@return for each name, in the same order, the first letters of its first and its last word, and more of them where two would be the same}
	 *
	 * @param names  of people; several may be the same
	 * @param rounds what tells those of one name apart, for each; empty for nothing, and written out then
	 */
	static List<String> of(List<String> names, List<String> rounds) {
		List<String> found = new ArrayList<>();
		for (int i = 0; i < names.size(); i++) {
			String name = names.get(i);
			int letters = 1;
			while (letters < name.length() && isTaken(name, letters, names)) {
				letters++;
			}
			String with = (shortened(name, letters) + ' ' + rounds.get(i)).strip();
			String unlike = with;
			for (int number = 2; found.contains(unlike); number++) {
				unlike = with + number; // two people may have one name
			}
			found.add(unlike);
		}
		return found;
	}

	private static boolean isTaken(String name, int letters, List<String> names) {
		return names.stream().anyMatch(other -> !other.equals(name) && shortened(other, letters).equals(shortened(name, letters)));
	}

	/** So many letters of the first word, and the first of the last one; one letter more when there is but one word. */
	private static String shortened(String name, int letters) {
		String[] words = name.strip().split("[\\s-]+");
		return words.length == 1 ? begin(words[0], letters + 1) : begin(words[0], letters) + begin(words[words.length - 1], 1);
	}

	private static String begin(String word, int letters) {
		List<String> characters = Excerpt.characters(word);
		return String.join("", characters.subList(0, Math.min(letters, characters.size())));
	}
}
