// SPDX-License-Identifier: EPL-2.0
package org.glossator.formats;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.glossator.formats.sources.ImportReport.Added;

/**
 * Who annotated files, as far as their names tell: an exported project of INCEpTION or WebAnno has a folder for each document, and in it
 * a file for each annotator.
 */
final class Annotators {

	private static final Pattern LAYOUT = Pattern.compile("(?:^|.*/)(?:annotation|curation)/[^/]+/([^/]+?)(?:\\.(?:zip|xmi|xml|gz))+(?:!/.*)?$");
	private static final int NAMED = 5;

	private Annotators() {
	}

	/** The annotator whom the name of a file tells. */
	static Optional<String> of(String source) {
		Matcher matcher = LAYOUT.matcher(source);
		return Optional.of(matcher).filter(Matcher::matches).map(found -> found.group(1)).filter(name -> !name.startsWith(XmiFiles.BEFORE.replace(".", "")));
	}

	/**
	 * What was imported, with a note on each file when there are those of several annotators among them.
	 *
	 * @param added what was imported
	 * @param coder whose codings all of them are now
	 * @param notes takes a sentence on all of them
	 */
	static List<Added> told(List<Added> added, String coder, List<String> notes) {
		Map<Added, String> annotators = new LinkedHashMap<>();
		added.forEach(each -> of(each.sourceName()).ifPresent(annotator -> annotators.put(each, annotator)));
		TreeSet<String> names = new TreeSet<>(annotators.values());
		if (names.size() < 2) {
			return added;
		}
		String some = String.join(", ", names.stream().limit(NAMED).toList()) + (names.size() > NAMED ? ", \u2026" : "");
		notes.add(NLS.bind(Messages.severalAnnotators, new Object[] { Integer.valueOf(names.size()), some, coder }));
		return added.stream().map(each -> {
			List<String> all = new ArrayList<>(each.notes());
			Optional.ofNullable(annotators.get(each)).ifPresent(annotator -> all.add(NLS.bind(Messages.annotatedBy, annotator, coder)));
			return new Added(each.sourceName(), each.articleId(), each.replacedCharacters(), all);
		}).toList();
	}
}
