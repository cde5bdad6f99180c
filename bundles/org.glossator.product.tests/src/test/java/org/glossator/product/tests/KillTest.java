// SPDX-License-Identifier: EPL-2.0
package org.glossator.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import org.glossator.cas.CasResource;
import org.glossator.cas.article.ArticleContent;
import org.glossator.cas.text.TextHash;
import org.glossator.model.study.Article;
import org.glossator.study.StudyStore;
import org.glossator.study.parts.CodingKey;
import org.glossator.study.parts.Whose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills the built product again and again, in the midst of imports and of saves of codings, and finds the study whole each time. That
 * what writes a study can be killed at any step is tested below it, where a process costs less; this is about the product as a whole.
 */
class KillTest {

	private static final Map<String, String> NO_DISPLAY = Map.of("DISPLAY", "", "WAYLAND_DISPLAY", "");
	private static final int KILLS = 10;
	private static final int ARTICLES = 200;
	private static final int LOOK_EVERY_MILLISECONDS = 2;
	private static final int MOST_BEFORE_A_KILL = 40;

	@TempDir
	private Path folder;
	private Path articles;
	private final Random random = new Random(20170711);
	/** What was read and found whole; an article never changes, so once is enough, and once more at the end. */
	private final Set<Path> verified = new HashSet<>();

	@BeforeEach
	void articles() throws IOException {
		articles = Files.createDirectories(folder.resolve("articles"));
		for (int i = 0; i < ARTICLES; i++) {
			Files.writeString(articles.resolve("article-" + i + ".txt"),
					"Headline number " + i + "\n\n" + ("The minister said sentence " + i + " was true. ").repeat(40) + "\n");
		}
	}

	@Test
	void aStudyIsWholeAfterEveryKillOfAnImport() throws IOException, InterruptedException {
		Path study = study("study");
		int before = 0;
		int inTheMidst = 0;
		for (int run = 0; inTheMidst < KILLS; run++) {
			assertTrue(run < 2 * KILLS, "most kills strike an import at work, but only " + inTheMidst + " did");
			boolean atWork = killedAtWork(study.resolve("articles"), "import", study.toString(), articles.toString());
			int now = wholeArticles(study);
			assertTrue(now >= before, "an article that was there is gone: " + before + " before, " + now + " now");
			before = now;
			if (now == ARTICLES) {
				study = study("study" + run);
				before = 0;
			} else if (atWork) {
				inTheMidst++;
			}
		}
		glossator("import", study.toString(), articles.toString());
		verified.clear();
		assertEquals(ARTICLES, wholeArticles(study));
	}

	@Test
	void codingsAreWholeAfterEveryKillOfTheirSaving() throws IOException, InterruptedException {
		Path study = study("study");
		glossator("import", study.toString(), articles.toString());
		Path corpus = folder.resolve("corpus");
		glossator("export", study.toString(), "--format", "xmi", "--out", corpus.toString());
		int inTheMidst = 0;
		for (int run = 0; inTheMidst < KILLS; run++) {
			assertTrue(run < 2 * KILLS, "most kills strike while codings are saved, but only " + inTheMidst + " did");
			String coder = "coder" + run;
			boolean atWork = killedAtWork(study.resolve("coders").resolve(coder).resolve("codings/main"), "import", study.toString(), corpus.toString(),
					"--format", "xmi", "--coder", coder);
			assertEquals(ARTICLES, wholeArticles(study));
			if (wholeCodings(study, coder) < ARTICLES && atWork) {
				inTheMidst++;
			}
		}
		verified.clear();
		assertEquals(ARTICLES, wholeArticles(study));
	}

	/**
	 * Starts a run, and kills it when it has put some random number of things into a folder.
	 *
	 * @return whether it was running still
	 */
	private boolean killedAtWork(Path result, String... arguments) throws IOException, InterruptedException {
		int enough = entries(result) + 1 + random.nextInt(MOST_BEFORE_A_KILL);
		Process process = Product.start(folder.resolve("logs"), NO_DISPLAY, arguments);
		boolean ended = false;
		while (!ended && entries(result) < enough) {
			ended = process.waitFor(LOOK_EVERY_MILLISECONDS, TimeUnit.MILLISECONDS);
		}
		Product.kill(process);
		return !ended;
	}

	private static int entries(Path folder) {
		String[] names = folder.toFile().list();
		return names == null ? 0 : names.length;
	}

	private Path study(String name) throws IOException, InterruptedException {
		Path study = folder.resolve(name);
		glossator("new", study.toString());
		return study;
	}

	private void glossator(String... arguments) throws IOException, InterruptedException {
		Product.Run run = Product.run(folder.resolve("logs"), NO_DISPLAY, arguments);
		assertEquals(0, run.code(), run.err());
	}

	private int wholeArticles(Path folder) throws IOException {
		try (StudyStore store = StudyStore.open(folder)) {
			for (Article article : store.study().getArticles()) {
				if (!verified.add(folder.resolve(article.getId()))) {
					continue;
				}
				ArticleContent content = store.article(article.getId());
				assertEquals(article.getTextSha256(), TextHash.of(content.text()), article.getId());
				assertTrue(content.text().startsWith(article.getTitle()), article.getId());
			}
			return store.study().getArticles().size();
		}
	}

	private static int wholeCodings(Path folder, String coder) throws IOException {
		try (StudyStore store = StudyStore.open(folder)) {
			for (String id : store.codings().of(Whose.coder(coder)).stream().map(CodingKey::article).toList()) {
				CasResource coding = store.codings().open(CodingKey.of(coder, id));
				assertEquals(store.article(id).text(), coding.cas().getDocumentText(), id);
			}
			return store.codings().of(Whose.coder(coder)).stream().map(CodingKey::article).toList().size();
		}
	}
}
