// SPDX-License-Identifier: EPL-2.0
package org.glossator.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

import org.glossator.model.study.Article;
import org.glossator.model.study.StudyFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk that refuses for a while is asked again, for the articles that it refused. */
class StudyModelTest {

	@TempDir
	private Path temp;
	private final Set<String> refused = ConcurrentHashMap.newKeySet();
	private final Queue<String> forced = new ConcurrentLinkedQueue<>();
	private StudyFolder folder;

	@BeforeEach
	void makeFolders() throws IOException {
		folder = new StudyFolder(temp);
		Files.createDirectories(folder.articles());
		Files.createDirectories(folder.ours());
	}

	private StudyModel model() {
		return new StudyModel(folder, StudyFactory.eINSTANCE.createStudy(), true, article -> {
			String id = article.getFileName().toString();
			if (refused.contains(id)) {
				throw new IOException("No space left on device");
			}
			forced.add(id);
		});
	}

	private static Article article(String id) {
		Article article = StudyFactory.eINSTANCE.createArticle();
		article.setId(id);
		return article;
	}

	@Test
	void whatTheDiskRefusedIsForcedAtTheNextFlushAndNothingElse() throws IOException {
		refused.add("two");
		try (StudyModel model = model()) {
			List.of("one", "two", "three").forEach(id -> model.add(article(id)));
			for (int i = 0; i < 2; i++) {
				String sentence = assertThrows(StudyException.class, model::flush).getMessage();
				assertTrue(sentence.endsWith("No space is left on the disk."), sentence);
			}
			assertFalse(Files.exists(folder.study()), "a study does not name an article that may not be there");
			refused.clear();
			model.flush();
			assertEquals(Set.of("one", "two", "three"), Set.copyOf(forced));
			assertEquals(3, forced.size());
			assertTrue(Files.readString(folder.study()).contains("id=\"two\""));
		}
	}
}
