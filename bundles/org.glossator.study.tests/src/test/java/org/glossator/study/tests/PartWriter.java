// SPDX-License-Identifier: EPL-2.0
package org.glossator.study.tests;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

import org.glossator.cas.CasResource;
import org.glossator.model.registry.Entity;
import org.glossator.model.registry.RegistryFactory;
import org.glossator.model.study.Article;
import org.glossator.model.study.ProgressState;
import org.glossator.study.StudyException;
import org.glossator.study.StudyStore;
import org.glossator.study.parts.CodingKey;
import org.glossator.study.parts.Part;

/**
 * A program to be killed: somebody who works in a study beside others, writes what is theirs for ever, tries to write what is not, and
 * says on standard output what was done, a line each. Arguments: the study's folder, the id of the coder, whose part to meddle with, a seed.
 */
public final class PartWriter {

	private PartWriter() {
	}

	/** Runs until it is killed. */
	public static void main(String[] args) throws Exception {
		String me = args[1];
		Random random = new Random(Long.parseLong(args[3]));
		try (StudyStore store = StudyStore.join(Path.of(args[0]), me)) {
			store.enter(me);
			say("open");
			for (int i = 0; i < Integer.MAX_VALUE; i++) {
				switch (random.nextInt(4)) {
					case 0 -> code(store, me, random);
					case 1 -> enter(store, me, args[3] + "-" + i);
					case 2 -> progress(store, me, random);
					default -> meddle(store, args[2], args[3] + "-" + i);
				}
			}
		}
	}

	private static Article any(StudyStore store, Random random) {
		return store.articles().get(random.nextInt(store.articles().size()));
	}

	private static void code(StudyStore store, String me, Random random) throws IOException {
		CodingKey key = CodingKey.of(me, any(store, random).getId());
		CasResource coding = store.codings().open(key);
		if (coding.codings().size() > 20) {
			coding.codings().clear();
		}
		Samples.code(store, coding, 1 + random.nextInt(4), me + " " + "n".repeat(random.nextInt(2000)));
		store.codings().save(coding);
		say("saved " + key.article() + " " + coding.codings().size());
	}

	private static void enter(StudyStore store, String me, String number) throws IOException {
		Entity entity = RegistryFactory.eINSTANCE.createEntity();
		entity.setId(me + "-" + number);
		entity.setCanonicalName("By " + me);
		store.registry().getEntities().add(entity);
		store.saveRegistry();
		say("entered " + entity.getId());
	}

	private static void progress(StudyStore store, String me, Random random) throws IOException {
		Article article = any(store, random);
		store.people().say(me, me, CodingKey.MAIN, List.of(article.getId()), ProgressState.DONE);
		say("done " + article.getId());
	}

	private static void meddle(StudyStore store, String other, String number) throws IOException {
		CasResource coding = store.codings().open(CodingKey.of(other, store.articles().getFirst().getId()));
		Samples.code(store, coding, 1, "by the wrong hand");
		try {
			store.codings().save(coding);
			say("meddled");
		} catch (@SuppressWarnings("unused") StudyException e) {
			if (store.access().mayWrite(new Part.Shared())) {
				say("added " + Samples.add(store, "Article " + number, "text " + number).article().getId());
				store.flush();
			}
		}
	}

	private static void say(String line) {
		System.out.println(line);
		System.out.flush();
	}
}
