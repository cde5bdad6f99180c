// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.study;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

import org.glossator.study.StudyStore;
import org.glossator.study.names.ShortNames;
import org.glossator.ui.OpenStudy;

/** What the coders of a study are called, and how that is said where there is little room. */
public final class CoderNames {

	private final Map<String, String> names = new LinkedHashMap<>();
	private final Map<String, String> shortNames;

	/** Of the coders that a study has now, and of the one who works here. */
	public CoderNames(OpenStudy study) {
		study.store().map(StudyStore::people).ifPresent(people -> {
			people.all().forEach(coder -> names.put(coder.getId(), people.name(coder.getId())));
			study.articles().forEach(article -> study.coders(article.getId()).forEach(coder -> names.computeIfAbsent(coder, people::name)));
			study.editing().ifPresent(editing -> names.computeIfAbsent(editing.me(), people::name));
		});
		shortNames = ShortNames.of(names);
	}

	/** What people call a coder. */
	public String of(String coder) {
		return names.getOrDefault(coder, coder);
	}

	/** The shortest form of a coder's name that no other coder of the study shares. */
	public String shortOf(String coder) {
		return shortNames.getOrDefault(coder, coder);
	}

	/** What all of them are called. */
	public Collection<String> all() {
		return names.values();
	}
}
