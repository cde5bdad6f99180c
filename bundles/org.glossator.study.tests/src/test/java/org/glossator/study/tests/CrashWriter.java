// SPDX-License-Identifier: EPL-2.0
package org.glossator.study.tests;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.eclipse.emf.ecore.EObject;
import org.glossator.cas.CasResource;
import org.glossator.model.study.Article;
import org.glossator.study.StudyStore;
import org.glossator.study.parts.CodingKey;

/**
 * A program to be killed: adds articles to a study or saves codings in it, for ever, and says on standard output what it is about to do
 * and what is done, a line each. Arguments: {@code import|save}, the study's folder, a seed.
 */
public final class CrashWriter {

	/** The coder of its codings. */
	static final String CODER = "crash";

	private CrashWriter() {
	}

	/** Runs until it is killed. */
	public static void main(String[] args) throws Exception {
		Random random = new Random(Long.parseLong(args[2]));
		try (StudyStore store = StudyStore.open(Path.of(args[1]))) {
			store.types().newCas();
			say("open");
			if (args[0].equals("import")) {
				importForEver(store, random.nextInt(Integer.MAX_VALUE));
			} else {
				saveForEver(store, random);
			}
		}
	}

	private static void importForEver(StudyStore store, int run) throws InterruptedException {
		ExecutorService threads = Executors.newFixedThreadPool(2);
		for (int t = 0; t < 2; t++) {
			int thread = t;
			threads.execute(() -> {
				for (int i = 0; i < Integer.MAX_VALUE; i++) {
					try {
						say("adding");
						Article article = Samples.add(store, "Article " + run, "text ".repeat(i % 500) + run + " " + thread + " " + i).article();
						say("added " + article.getId());
						if (i % 16 == 15) {
							store.flush();
						}
					} catch (IOException e) {
						say("failed " + e.getMessage());
					}
				}
			});
		}
		Thread.currentThread().join();
	}

	private static void saveForEver(StudyStore store, Random random) throws IOException {
		for (int i = 0; i < Integer.MAX_VALUE; i++) {
			Article article = store.articles().get(random.nextInt(store.articles().size()));
			String coder = store.coder(CODER).getId();
			CasResource coding = store.codings().open(CodingKey.of(coder, article.getId()));
			if (coding.codings().size() > 20) {
				coding.codings().clear();
			}
			EObject claim = Samples.code(store, coding, 1 + random.nextInt(article.getLength()), "n".repeat(random.nextInt(2000)));
			say("saving");
			store.codings().save(coding);
			say("saved " + article.getId() + " " + coding.codings().size() + " " + coding.codings().indexOf(claim));
		}
	}

	/** One line at a time, written at once. */
	private static synchronized void say(String line) {
		System.out.println(line);
		System.out.flush();
	}
}
