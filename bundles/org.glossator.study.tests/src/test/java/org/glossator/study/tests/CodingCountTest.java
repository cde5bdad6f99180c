// SPDX-License-Identifier: EPL-2.0
package org.glossator.study.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;

import org.apache.uima.UIMAFramework;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.resource.metadata.TypeDescription;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.glossator.cas.CasResource;
import org.glossator.study.CodingCount;
import org.glossator.study.StudyStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Codings are counted in a file as they are when it is open. */
class CodingCountTest {

	@TempDir
	private Path temp;

	@Test
	void whatCameFromElsewhereDoesNotCountEvenWithAUid() throws IOException {
		try (StudyStore store = StudyStore.create(temp.resolve("study"), "A study", Samples.codebook())) {
			String article = Samples.add(store, "One", "text").article().getId();
			TypeSystemDescription theirs = UIMAFramework.getResourceSpecifierFactory().createTypeSystemDescription();
			TypeDescription user = theirs.addType("com.elsewhere.User", "", CAS.TYPE_NAME_ANNOTATION);
			user.addFeature("uid", "", CAS.TYPE_NAME_STRING);
			store.addForeignTypes("theirs", theirs);
			CasResource coding = store.openCoding("ana", article);
			for (int i = 0; i < 2; i++) {
				coding.getContents().add(coding.types().create(store.codebook().getLayers().getFirst()));
			}
			Type type = coding.cas().getTypeSystem().getType("com.elsewhere.User");
			AnnotationFS foreign = coding.cas().createAnnotation(type, 0, 3);
			foreign.setStringValue(type.getFeatureByBaseName("uid"), "1000");
			coding.cas().addFsToIndexes(foreign);
			store.save(coding);
			assertEquals(2, CodingCount.of(store.codingFile("ana", article), store.codebook()));
		}
	}
}
