// SPDX-License-Identifier: EPL-2.0
package org.glossator.study.names;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.glossator.model.Excerpt;

/** Names in a few letters, for where there is no room for more: initials, or the begin of a name of a single word. */
public final class ShortNames {

	/** The fewest letters of a name of a single word. */
	private static final int SHORT = 2;

	private ShortNames() {
	}

	/**
	 * {@return for each id the shortest form of its name that none before it has; the name itself where there is none, with a number when somebody has that}
	 *
	 * @param names what people are called, by id, in an order that stays
	 */
	public static Map<String, String> of(Map<String, String> names) {
		Map<String, String> found = new HashMap<>();
		Set<String> taken = new HashSet<>();
		names.forEach((id, name) -> {
			List<String> characters = Excerpt.characters(name);
			String chosen = Stream.concat(Stream.of(initials(name)), IntStream.range(SHORT, characters.size())
					.mapToObj(length -> String.join("", characters.subList(0, length)))).filter(form -> !form.isBlank() && !taken.contains(form)).findFirst()
					.orElseGet(() -> taken.contains(name) ? IntStream.iterate(2, next -> next + 1).mapToObj(number -> name + number)
							.filter(form -> !taken.contains(form)).findFirst().orElseThrow() : name);
			taken.add(chosen);
			found.put(id, chosen);
		});
		return found;
	}

	/** The initials of a name of several words; nothing for one of a single word. */
	private static String initials(String name) {
		String[] words = name.strip().split("\\s+");
		return words.length < 2 ? "" : Stream.of(words).map(word -> Excerpt.characters(word).getFirst()).collect(Collectors.joining());
	}
}
