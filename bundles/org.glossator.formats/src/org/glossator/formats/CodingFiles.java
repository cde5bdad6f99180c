// SPDX-License-Identifier: EPL-2.0
package org.glossator.formats;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.glossator.formats.sources.ImportReport.Rejected;
import org.glossator.model.study.Article;
import org.glossator.study.StudyStore;
import org.glossator.study.parts.CodingKey;
import org.glossator.study.walk.CodingWalk;

/** Which codings a study has. */
final class CodingFiles {

	private CodingFiles() {
	}

	/** The codings of each article that has any, by article id, in their natural order. */
	static Map<String, List<CodingKey>> byArticle(StudyStore store, ExportRequest request) throws IOException {
		return CodingWalk.over(store).where(key -> request.isEverybody() || request.coders().contains(key.whose().id()))
				.where(key -> request.articles().isEmpty() || request.articles().contains(key.article())).byArticle();
	}

	/** Takes those out of the codings of articles that who works here may not see, as what is not exported. */
	static List<Rejected> unseen(StudyStore store, Map<String, List<CodingKey>> codings) {
		List<Rejected> unseen = new ArrayList<>();
		codings.values().forEach(keys -> keys.removeIf(key -> {
			Optional<String> refusal = store.access().refusalToLookAt(key);
			refusal.ifPresent(reason -> unseen.add(new Rejected(store.shown(store.codings().file(key)), reason)));
			return refusal.isPresent();
		}));
		return unseen;
	}

	/** The codings of articles that the study does not have, as what cannot be exported. */
	static List<Rejected> strays(StudyStore store, Map<String, List<CodingKey>> codings, List<Article> articles) {
		Set<String> known = articles.stream().map(Article::getId).collect(Collectors.toSet());
		List<Rejected> strays = new ArrayList<>();
		codings.forEach((article, all) -> {
			if (!known.contains(article)) {
				all.forEach(key -> strays.add(new Rejected(store.shown(store.codings().file(key)), NLS.bind(Messages.strayCoding, article))));
			}
		});
		return strays;
	}
}
