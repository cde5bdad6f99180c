// SPDX-License-Identifier: EPL-2.0
package org.glossator.study.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.apache.uima.UIMAFramework;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.resource.metadata.TypeDescription;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.glossator.cas.CasResource;
import org.glossator.study.CodingCount;
import org.glossator.study.StudyException;
import org.glossator.study.StudyStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

	/** The Study Explorer counts in the background: what is wrong with a file is for the log, in words, and not for standard error. */
	@ParameterizedTest
	@ValueSource(strings = { "", "<torn", "<a>&#12;</a>", "<!DOCTYPE a []><a/>", "no XML" })
	void aDamagedFileIsNotCountedAndNothingIsPrinted(String content) throws IOException {
		Path file = Files.writeString(temp.resolve("a.xmi"), content);
		PrintStream before = System.err;
		ByteArrayOutputStream printed = new ByteArrayOutputStream();
		System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
		try {
			String told = assertThrows(StudyException.class, () -> CodingCount.of(file, Samples.codebook())).getMessage();
			assertTrue(told.contains(file + " cannot be read: it "), told);
		} finally {
			System.setErr(before);
		}
		assertEquals("", printed.toString(StandardCharsets.UTF_8));
	}
}
