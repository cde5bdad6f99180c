// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.study;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.glossator.model.Excerpt;
import org.glossator.model.study.Coder;
import org.glossator.ui.OpenStudy;

/** What the coders of a study are called, and how that is said where there is little room. */
public final class CoderNames {

	private static final int SHORT = 2;

	private final Map<String, String> names = new LinkedHashMap<>();
	private final Map<String, String> shortNames;

	/** Of the coders that a study has now, and of the one who works here. */
	public CoderNames(OpenStudy study) {
		study.store().ifPresent(store -> {
			for (Coder coder : store.people().all()) {
				names.put(coder.getId(), store.people().name(coder.getId()));
			}
		});
		study.articles().forEach(article -> study.coders(article.getId()).forEach(coder -> names.putIfAbsent(coder, coder)));
		study.editing().ifPresent(editing -> names.putIfAbsent(editing.me(), study.coderName().orElse(editing.me())));
		shortNames = shortened(names);
	}

	/** What people call a coder. */
	String of(String coder) {
		return names.getOrDefault(coder, coder);
	}

	/** The shortest form of a coder's name that no other coder of the study shares. */
	String shortOf(String coder) {
		return shortNames.getOrDefault(coder, coder);
	}

	/** What all of them are called. */
	public Collection<String> all() {
		return names.values();
	}

	private static Map<String, String> shortened(Map<String, String> names) {
		Map<String, String> found = new HashMap<>();
		Set<String> taken = new HashSet<>();
		names.forEach((coder, name) -> {
			List<String> characters = Excerpt.characters(name);
			String chosen = Stream.concat(Stream.of(initials(name)), IntStream.range(SHORT, characters.size())
					.mapToObj(length -> String.join("", characters.subList(0, length)))).filter(form -> !form.isBlank() && !taken.contains(form)).findFirst().orElse(name);
			taken.add(chosen);
			found.put(coder, chosen);
		});
		return found;
	}

	/** The initials of a name of several words; nothing for one of a single word. */
	private static String initials(String name) {
		String[] words = name.strip().split("\\s+"); //$NON-NLS-1$
		return words.length < 2 ? "" : Stream.of(words).map(word -> Excerpt.characters(word).getFirst()).collect(Collectors.joining()); //$NON-NLS-1$
	}
}
