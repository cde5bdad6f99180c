// SPDX-License-Identifier: EPL-2.0
package org.glossator.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

import org.glossator.cas.CasResource;
import org.glossator.model.codebook.Anchor;
import org.glossator.model.codebook.Layer;
import org.glossator.model.study.Article;
import org.glossator.study.StudyStore;
import org.glossator.study.parts.CodingKey;

/** A study of many articles, each coded by one coder as the first day of a study does. */
final class CodedArticles {

	/** The codings of each article. */
	static final int CODINGS = 8;

	private CodedArticles() {
	}

	static void write(Path folder, int articles) throws IOException {
		ManyArticles.write(folder, articles);
		try (StudyStore store = StudyStore.open(folder)) {
			String coder = store.coder(BigArticles.CODER).getId();
			List<Layer> layers = store.codebook().getLayers().stream().filter(layer -> layer.getAnchor() == Anchor.SPAN).toList();
			int number = 0;
			for (Article article : store.articles()) {
				CasResource coding = store.codings().open(CodingKey.of(coder, article.getId()));
				BigArticles.code(layers, coding, CODINGS, new Random(number++));
				store.codings().save(coding);
			}
		}
	}
}
