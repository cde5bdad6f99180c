// SPDX-License-Identifier: EPL-2.0
package org.glossator.model.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.glossator.model.ModelFiles;
import org.glossator.model.study.Article;
import org.glossator.model.study.Study;
import org.glossator.model.study.StudyFactory;
import org.junit.jupiter.api.Test;

/** Model files, also those of large studies and of strangers. */
class ModelFilesTest {

	@Test
	void aStudyWithAnyNumberOfEscapedCharactersIsReadBack() throws IOException {
		Study study = StudyFactory.eINSTANCE.createStudy();
		for (int i = 0; i < 10_000; i++) {
			Article article = StudyFactory.eINSTANCE.createArticle();
			article.setId("article-" + i);
			article.setTitle("\"Profit & loss\": <what> the \"market\" says");
			article.setUrl("https://example.org/?id=" + i + "&utm_source=a&utm_medium=b&utm_campaign=c&ref=d");
			study.getArticles().add(article);
		}
		Study read = ModelFiles.read("study", Study.class, new ByteArrayInputStream(ModelFiles.write(study)));
		assertEquals(10_000, read.getArticles().size());
		assertEquals(study.getArticles().get(9_999).getUrl(), read.getArticles().get(9_999).getUrl());
	}

	@Test
	void documentTypesAreRefused() throws IOException {
		String file = new String(ModelFiles.write(StudyFactory.eINSTANCE.createStudy()), StandardCharsets.UTF_8)
				.replaceFirst("\\?>", "?><!DOCTYPE x [<!ENTITY a \"a\">]>");
		assertThrows(IOException.class,
				() -> ModelFiles.read("study", Study.class, new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8))));
	}
}
