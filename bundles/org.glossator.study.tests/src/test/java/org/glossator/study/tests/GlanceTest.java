// SPDX-License-Identifier: EPL-2.0
package org.glossator.study.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;

import org.apache.uima.UIMAFramework;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.resource.metadata.TypeDescription;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.glossator.cas.CasResource;
import org.glossator.cas.xmi.Remark;
import org.glossator.cas.xmi.RemarkKind;
import org.glossator.study.StudyException;
import org.glossator.study.StudyStore;
import org.glossator.study.parts.CodingKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a glance says of a file is what is seen when it is open. */
class GlanceTest {

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
			CasResource coding = store.codings().open(CodingKey.of("ana", article));
			for (int i = 0; i < 2; i++) {
				coding.getContents().add(coding.types().create(store.codebook().getLayers().getFirst()));
			}
			Type type = coding.cas().getTypeSystem().getType("com.elsewhere.User");
			AnnotationFS foreign = coding.cas().createAnnotation(type, 0, 3);
			foreign.setStringValue(type.getFeatureByBaseName("uid"), "1000");
			coding.cas().addFsToIndexes(foreign);
			store.codings().save(coding);
			assertEquals(2, store.codings().glance(CodingKey.of("ana", article)).codings());
		}
	}

	private StudyStore coded(int codings) throws IOException {
		StudyStore store = StudyStore.create(temp.resolve("study"), "A study", Samples.codebook());
		String article = Samples.add(store, "One", "text").article().getId();
		code(store, article, codings);
		return store;
	}

	private static void code(StudyStore store, String article, int codings) throws IOException {
		CasResource coding = store.codings().open(CodingKey.of("ana", article));
		for (int i = 0; i < codings; i++) {
			coding.getContents().add(coding.types().create(store.codebook().getLayers().getFirst()));
		}
		store.codings().save(coding);
	}

	/** Makes a file look as if it was written long ago, and gives its text back. */
	private static String age(Path file, Instant when) throws IOException {
		Files.setLastModifiedTime(file, FileTime.from(when));
		return Files.readString(file);
	}

	@Test
	void aFileIsLookedAtAnewWhenItsSizeOrItsTimeIsAnother() throws IOException {
		Instant once = Instant.parse("2026-01-01T00:00:00Z");
		try (StudyStore store = coded(1)) {
			String article = store.articles().getFirst().getId();
			Path file = store.codings().file(CodingKey.of("ana", article));
			age(file, once);
			assertEquals(1, store.codings().glance(CodingKey.of("ana", article)).codings());
			code(store, article, 2);
			assertEquals(3, store.codings().glance(CodingKey.of("ana", article)).codings());
			assertEquals(3, store.codings().glance(CodingKey.of("ana", article)).codings(), "too young to be kept");
			String text = age(file, once.plusSeconds(1));
			assertEquals(3, store.codings().glance(CodingKey.of("ana", article)).codings());
			Files.writeString(file, text.replaceFirst("<cas:View[^>]*>", "<!-- -->$0"));
			age(file, once.plusSeconds(1));
			assertEquals(3, store.codings().glance(CodingKey.of("ana", article)).codings(), "another size");
		}
	}

	@Test
	void whatIsKeptIsTakenFromTheFileOfGlancesUnlessTheFileOrTheTypesChanged() throws IOException {
		Instant once = Instant.parse("2026-01-01T00:00:00Z");
		Path file;
		String article;
		try (StudyStore store = coded(2)) {
			article = store.articles().getFirst().getId();
			file = store.codings().file(CodingKey.of("ana", article));
			age(file, once);
			assertEquals(2, store.codings().glance(CodingKey.of("ana", article)).codings());
		}
		Path glances = temp.resolve("study/.glossator/glances");
		String kept = Files.readString(glances);
		assertEquals(2, kept.lines().count(), kept);
		Files.writeString(glances, kept.replace(" 2 coders/", " 7 coders/"));
		assertEquals(7, reopened(article), "from what is kept");
		Files.writeString(glances, kept.replace(" 2 coders/", " two coders/"));
		assertEquals(2, reopened(article), "damaged");
		Files.writeString(glances, kept.replace("\n", "0\n").replace(" 2 coders/", " 7 coders/"));
		assertEquals(2, reopened(article), "by other types");
		Files.writeString(glances, Files.readString(glances).replace(" 2 coders/", " 7 coders/"));
		age(file, once.plusSeconds(1));
		assertEquals(2, reopened(article), "the file was written since");
		Files.delete(glances);
		assertEquals(2, reopened(article), "nothing kept");
	}

	private int reopened(String article) throws IOException {
		try (StudyStore store = StudyStore.openReadOnly(temp.resolve("study"))) {
			return store.codings().glance(CodingKey.of("ana", article)).codings();
		}
	}

	@Test
	void aFileWithRemarksIsNotKept() throws IOException {
		try (StudyStore store = coded(2)) {
			String article = store.articles().getFirst().getId();
			Path file = store.codings().file(CodingKey.of("ana", article));
			Files.writeString(file, Files.readString(file).replace("codebookVersion=\"", "codebookVersion=\"9"));
			age(file, Instant.parse("2026-01-01T00:00:00Z"));
			assertEquals(List.of(RemarkKind.UNKNOWN_VERSION), store.codings().glance(CodingKey.of("ana", article)).unexplained().stream().map(Remark::kind).toList());
			assertEquals(store.codings().open(CodingKey.of("ana", article)).remarks(), store.codings().glance(CodingKey.of("ana", article)).remarks());
		}
		assertFalse(Files.readString(temp.resolve("study/.glossator/glances")).contains("/codings/"));
	}

	@Test
	void whatIsSavedIsByTheCodebookAsItIsUnlessSomethingInItIsNot() throws IOException {
		try (StudyStore store = coded(1)) {
			String article = store.articles().getFirst().getId();
			Path file = store.codings().file(CodingKey.of("ana", article));
			String now = Files.readString(file);
			String version = "codebookVersion=\"" + store.codebook().getVersion() + "\"";
			Files.writeString(file, now.replace(version, "codebookVersion=\"-1\""));
			code(store, article, 1);
			assertTrue(Files.readString(file).contains(version));
			Files.writeString(file, Files.readString(file).replace(version, "codebookVersion=\"-1\"").replaceFirst(" uid=", " formerly=\"x\" uid="));
			code(store, article, 1);
			assertTrue(Files.readString(file).contains("codebookVersion=\"-1\""), "nobody could tell any more what formerly was");
		}
	}

	/** The Study Explorer counts in the background: what is wrong with a file is told in words, and not on standard error. */
	@ParameterizedTest
	@ValueSource(strings = { "", "<torn", "<a>&#12;</a>", "<!DOCTYPE a []><a/>", "no XML" })
	void ofADamagedFileItIsSaidWhyAndNothingIsPrinted(String content) throws IOException {
		PrintStream before = System.err;
		ByteArrayOutputStream printed = new ByteArrayOutputStream();
		try (StudyStore store = coded(1)) {
			String article = store.articles().getFirst().getId();
			Path file = Files.writeString(store.codings().file(CodingKey.of("ana", article)), content);
			System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
			String told = assertThrows(StudyException.class, () -> store.codings().glance(CodingKey.of("ana", article))).getMessage();
			assertTrue(told.startsWith(file + " cannot be read. This is not UIMA XMI that can be read: "), told);
		} finally {
			System.setErr(before);
		}
		assertEquals("", printed.toString(StandardCharsets.UTF_8));
	}
}
