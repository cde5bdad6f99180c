// SPDX-License-Identifier: EPL-2.0
package org.glossator.formats;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.glossator.model.study.Article;
import org.glossator.study.ImportReport.Rejected;
import org.glossator.study.StudyStore;

/** Which codings a study has. */
final class CodingFiles {

	private CodingFiles() {
	}

	/** The coders of each article that has any, by article id. */
	static Map<String, List<String>> codersByArticle(StudyStore store, ExportRequest request) throws IOException {
		Map<String, List<String>> coders = new TreeMap<>();
		for (String coder : request.isEverybody() ? store.coders() : request.coders().stream().sorted().toList()) {
			for (String article : store.codedArticles(coder)) {
				if (request.articles().isEmpty() || request.articles().contains(article)) {
					coders.computeIfAbsent(article, id -> new ArrayList<>()).add(coder);
				}
			}
		}
		return coders;
	}

	/** The codings of articles that the study does not have, as what cannot be exported. */
	static List<Rejected> strays(StudyStore store, Map<String, List<String>> coders, List<Article> articles) {
		Set<String> known = articles.stream().map(Article::getId).collect(Collectors.toSet());
		List<Rejected> strays = new ArrayList<>();
		coders.forEach((article, all) -> {
			if (!known.contains(article)) {
				all.forEach(coder -> strays.add(new Rejected(store.shown(store.codingFile(coder, article)),
						NLS.bind(Messages.strayCoding, article))));
			}
		});
		return strays;
	}
}
