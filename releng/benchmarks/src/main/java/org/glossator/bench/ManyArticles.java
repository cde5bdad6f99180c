// SPDX-License-Identifier: EPL-2.0
package org.glossator.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

import org.glossator.cas.article.ArticleContent;
import org.glossator.cas.article.ArticleMetadata;
import org.glossator.cas.text.SourceBytes;
import org.glossator.cas.text.Zone;
import org.glossator.cas.text.ZoneKind;
import org.glossator.model.Codebooks;
import org.glossator.study.StudyStore;

/** A study with many articles, stored without having been read from files. */
final class ManyArticles {

	private ManyArticles() {
	}

	static void write(Path folder, int articles) throws IOException {
		try (StudyStore store = StudyStore.create(folder, "many", Codebooks.newsFraming())) {
			List<IOException> failures = IntStream.range(0, articles).parallel().mapToObj(number -> add(store, number)).flatMap(List::stream)
					.toList();
			if (!failures.isEmpty()) {
				throw failures.get(0);
			}
		}
	}

	private static List<IOException> add(StudyStore store, int number) {
		Prose prose = new Prose(number);
		String text = prose.title() + "\n\n" + String.join("\n\n", prose.paragraphs());
		ArticleMetadata metadata = ArticleMetadata.builder().title(prose.title()).outlet("The Daily Bench").byline(List.of(prose.author()))
				.pubDate(prose.date()).language("en").url("https://daily.example/politics/" + number).wordCount(text.split("\\s+").length)
				.sourceName("box-" + number / 100 + "/article-" + number + ".txt").mediaType("text/plain").build();
		int title = prose.title().length();
		List<Zone> zones = List.of(new Zone(ZoneKind.HEADLINE, 0, title, "first-line"),
				new Zone(ZoneKind.BODY, title + 2, text.length(), "remaining-text"));
		try {
			store.add(new ArticleContent(text, metadata, zones), SourceBytes.of(text.getBytes(StandardCharsets.UTF_8)), "txt");
			return List.of();
		} catch (IOException e) {
			return List.of(e);
		}
	}
}
