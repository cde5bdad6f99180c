// SPDX-License-Identifier: EPL-2.0
package org.glossator.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;

import org.glossator.cas.ArticleContent;
import org.glossator.cas.CasResource;
import org.glossator.cas.TextHash;
import org.glossator.model.study.Article;
import org.glossator.study.StudyStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills the built product 50 times, in imports and in saves of codings, and finds the study whole each time. */
class KillTest {

	private static final Map<String, String> NO_DISPLAY = Map.of("DISPLAY", "", "WAYLAND_DISPLAY", "");
	private static final int KILLS = 25;
	private static final int ARTICLES = 400;

	@TempDir
	private Path folder;

	@Test
	void aStudyIsWholeAfterEveryKill() throws IOException, InterruptedException {
		Path study = folder.resolve("study");
		Path articles = Files.createDirectories(folder.resolve("articles"));
		for (int i = 0; i < ARTICLES; i++) {
			Files.writeString(articles.resolve("article-" + i + ".txt"),
					"Headline number " + i + "\n\n" + ("The minister said sentence " + i + " was true. ").repeat(40) + "\n");
		}
		assertEquals(0, Product.run(folder.resolve("logs"), NO_DISPLAY, "new", study.toString()).code());
		Random random = new Random(20170711);
		int before = 0;
		int struck = 0;
		for (int i = 0; i < KILLS; i++) {
			struck += killed(random, "import", study.toString(), articles.toString());
			int now = wholeArticles(study);
			assertTrue(now >= before, "an article that was there is gone: " + before + " before, " + now + " now");
			before = now;
			if (now == ARTICLES) {
				study = folder.resolve("study" + i);
				assertEquals(0, Product.run(folder.resolve("logs"), NO_DISPLAY, "new", study.toString()).code());
				before = 0;
			}
		}
		assertEquals(0, Product.run(folder.resolve("logs"), NO_DISPLAY, "import", study.toString(), articles.toString()).code());
		assertEquals(ARTICLES, wholeArticles(study));

		Path corpus = folder.resolve("corpus");
		assertEquals(0, Product.run(folder.resolve("logs"), NO_DISPLAY, "export", study.toString(), "--format", "xmi", "--out",
				corpus.toString()).code());
		for (int i = 0; i < KILLS; i++) {
			struck += killed(random, "import", study.toString(), corpus.toString(), "--format", "xmi", "--coder", "coder" + i);
			assertEquals(ARTICLES, wholeArticles(study));
			wholeCodings(study, "coder" + i);
		}
		assertTrue(struck > KILLS, "most kills struck a running program: " + struck);
	}

	/** Starts a run and kills it after a random time; 1 when it was still running. */
	private int killed(Random random, String... arguments) throws IOException, InterruptedException {
		Process process = Product.start(folder.resolve("logs"), NO_DISPLAY, arguments);
		boolean ended = process.waitFor(600 + random.nextInt(2400), TimeUnit.MILLISECONDS);
		Product.kill(process);
		return ended ? 0 : 1;
	}

	private static int wholeArticles(Path folder) throws IOException {
		try (StudyStore store = StudyStore.open(folder)) {
			for (Article article : store.study().getArticles()) {
				ArticleContent content = store.article(article.getId());
				assertEquals(article.getTextSha256(), TextHash.of(content.text()), article.getId());
				assertTrue(content.text().startsWith(article.getTitle()), article.getId());
			}
			return store.study().getArticles().size();
		}
	}

	private static void wholeCodings(Path folder, String coder) throws IOException {
		try (StudyStore store = StudyStore.open(folder)) {
			for (String id : store.codedArticles(coder)) {
				CasResource coding = store.openCoding(coder, id);
				assertEquals(store.article(id).text(), coding.cas().getDocumentText(), id);
			}
		}
	}
}
