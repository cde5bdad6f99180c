// SPDX-License-Identifier: EPL-2.0
package org.glossator.study.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.apache.uima.UIMAFramework;
import org.apache.uima.cas.CAS;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.XMLInputSource;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.glossator.cas.CasResource;
import org.glossator.cas.article.ArticleContent;
import org.glossator.cas.article.ArticleMetadata;
import org.glossator.cas.article.CodingMetadata;
import org.glossator.cas.text.SourceBytes;
import org.glossator.cas.text.TextHash;
import org.glossator.model.registry.Proposition;
import org.glossator.model.registry.RegistryFactory;
import org.glossator.model.study.Article;
import org.glossator.study.AddResult;
import org.glossator.study.StudyException;
import org.glossator.study.StudyStore;
import org.glossator.study.parts.CodingKey;
import org.glossator.study.parts.Whose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StudyStoreTest {

	@TempDir
	private Path temp;
	private Path folder;

	@BeforeEach
	void name() {
		folder = temp.resolve("study");
	}

	private StudyStore create() throws IOException {
		return StudyStore.create(folder, "A <study>", Samples.codebook());
	}

	@Test
	void aNewStudyHasTheFilesOfTheDesign() throws IOException {
		try (StudyStore store = create()) {
			Samples.add(store, "One", "text");
		}
		assertEquals(Set.of(".project", "TypeSystem.xml", "codebook.xmi", "codebook/1.xmi", "registry.xmi", "study.glossator",
				"articles/the-daily-2017-07-10-one/article.xmi", "articles/the-daily-2017-07-10-one/source.txt"), Samples.files(folder).keySet());
		assertTrue(Files.readString(folder.resolve(".project")).contains("<name>A &lt;study&gt;</name>"));
		try (StudyStore store = StudyStore.open(folder)) {
			assertEquals("A <study>", store.study().getName());
			assertEquals("sample", store.codebook().getName());
		}
	}

	@Test
	void articlesAreThereAfterTheNextOpen() throws IOException {
		ArticleContent content = Samples.article("A title", "Körper \uD83D\uDE00 text");
		Article added;
		try (StudyStore store = create()) {
			added = assertInstanceOf(AddResult.Added.class, store.add(content, Samples.bytes(content), "txt")).article();
		}
		try (StudyStore store = StudyStore.open(folder)) {
			Article article = store.find(added.getId()).orElseThrow();
			assertEquals(content.text().length(), article.getLength());
			assertEquals("A title", article.getTitle());
			assertEquals(TextHash.of(content.text()), article.getTextSha256());
			ArticleContent read = store.article(article.getId());
			assertEquals(content.text(), read.text());
			assertEquals(content.zones(), read.zones());
			assertEquals(article.getId(), read.metadata().articleId());
			assertEquals(article.getId(), store.byTextHash(article.getTextSha256()).orElseThrow().getId());
			assertEquals(article.getId(), store.bySourceHash(article.getSourceSha256()).orElseThrow().getId());
			assertEquals(content.text(), Files.readString(folder.resolve("articles").resolve(article.getId()).resolve("source.txt")));
		}
	}

	@Test
	void aFolderOfSomebodyIsNotTakenForAStudyInTheMaking() throws IOException {
		Files.createDirectories(folder.resolve("articles"));
		Files.writeString(folder.resolve("articles/mine.txt"), "mine");
		assertThrows(StudyException.class, this::create);
		assertEquals(Map.of("articles/mine.txt", "mine"), Samples.files(folder));
		Files.delete(folder.resolve("articles/mine.txt"));
		Files.writeString(folder.resolve("codebook.xmi"), "mine");
		assertThrows(StudyException.class, this::create);
		assertEquals(Map.of("codebook.xmi", "mine"), Samples.files(folder));
	}

	@Test
	void aSourceWithAnExtensionThatIsNoneIsKeptAllTheSame() throws IOException {
		try (StudyStore store = create()) {
			for (String extension : List.of("", " he said: no", "a\u0000b", "a\\b", "x".repeat(300))) {
				ArticleContent content = Samples.article("T" + extension.length(), "text");
				Article article = store.add(content, Samples.bytes(content), extension).article();
				assertEquals(content.text(), Files.readString(folder.resolve("articles").resolve(article.getId()).resolve("source.bin")));
			}
		}
	}

	@Test
	void theSameBytesOrTheSameTextIsNotAddedTwice() throws IOException {
		try (StudyStore store = create()) {
			Article first = Samples.add(store, "Title", "text").article();
			AddResult.AlreadyThere bytes = assertInstanceOf(AddResult.AlreadyThere.class, Samples.add(store, "Title", "text"));
			assertTrue(bytes.sameBytes());
			ArticleContent content = Samples.article("Title", "text");
			AddResult.AlreadyThere text = assertInstanceOf(AddResult.AlreadyThere.class,
					store.add(content, SourceBytes.of("<p>other</p>".getBytes(StandardCharsets.UTF_8)), "html"));
			assertFalse(text.sameBytes());
			assertEquals(first.getId(), text.article().getId());
			assertEquals(1, store.articles().size());
		}
	}

	@Test
	void equalArticlesAddedAtOnceBecomeOne() throws Exception {
		try (StudyStore store = create(); ExecutorService threads = Executors.newFixedThreadPool(8)) {
			List<Callable<AddResult>> adds = new ArrayList<>();
			for (int i = 0; i < 200; i++) {
				String text = "text " + i % 20;
				adds.add(() -> Samples.add(store, "Same title", text));
			}
			long added = 0;
			for (Future<AddResult> result : threads.invokeAll(adds)) {
				added += result.get() instanceof AddResult.Added ? 1 : 0;
			}
			assertEquals(20, added);
			assertEquals(20, store.articles().size());
		}
		try (StudyStore store = StudyStore.open(folder)) {
			List<String> ids = store.articles().stream().map(Article::getId).toList();
			assertEquals(20, ids.size());
			assertEquals(ids.stream().sorted().toList(), ids);
			assertEquals(List.of(), store.notes());
		}
	}

	@Test
	void anArticleThatCannotBeStoredLeavesNothingAndMayComeAgain() throws IOException {
		ArticleContent content = Samples.article("Title", "text");
		boolean[] broken = { true };
		SourceBytes source = new SourceBytes() {
			private int opened;

			@Override
			public long size() {
				return 1;
			}

			@Override
			public java.io.InputStream open() throws IOException {
				if (broken[0] && ++opened > 1) {
					throw new IOException("The disk is gone.");
				}
				return new java.io.ByteArrayInputStream(new byte[] { 1 });
			}
		};
		try (StudyStore store = create()) {
			assertThrows(IOException.class, () -> store.add(content, source, "bin"));
			assertEquals(List.of(), store.articles());
			broken[0] = false;
			Article article = assertInstanceOf(AddResult.Added.class, store.add(content, source, "bin")).article();
			assertEquals("the-daily-2017-07-10-title", article.getId());
		}
		assertFalse(Files.list(folder.resolve(".glossator/staging")).findAny().isPresent());
	}

	@Test
	void idsAreReadableLegalAndUnique() throws IOException {
		Map<String, String> expected = Map.of( //
				"Größe, Œuvre & Łódź — “naïve” it’s", "groesse-oeuvre-lodz-naive-its", //
				"Путин и Трамп", "putin-i-tramp", //
				"CON", "con-", //
				"日本語", "article-", //
				"x".repeat(300), "x".repeat(60));
		Set<String> seen = new HashSet<>();
		try (StudyStore store = create()) {
			for (Map.Entry<String, String> each : expected.entrySet()) {
				String id = add(store, each.getKey(), "").getId();
				assertTrue(id.startsWith(each.getValue().replace("groesse", "grosse")), each.getKey() + " became " + id);
				assertTrue(id.matches("[a-z0-9]([a-z0-9-]*[a-z0-9])?") && id.length() <= 60, id);
				seen.add(id);
			}
			for (int i = 0; i < 12; i++) {
				seen.add(add(store, i % 2 == 0 ? "Same Title" : "same title", "").getId().toLowerCase(Locale.ROOT));
			}
			seen.add(add(store, "", "folder/news.zip!/My Report.final.html").getId());
			assertEquals(expected.size() + 12 + 1, seen.size());
			assertTrue(seen.contains("same-title"));
			assertTrue(seen.contains("my-report-final"));
		}
	}

	private int texts;

	private Article add(StudyStore store, String title, String sourceName) throws IOException {
		String text = "text " + texts++;
		ArticleContent content = new ArticleContent(text, ArticleMetadata.builder().title(title).sourceName(sourceName).build(), List.of());
		return store.add(content, Samples.bytes(content), "txt").article();
	}

	@Test
	void aCodingIsNewThenReadAgainWithTheArticleInIt() throws IOException {
		try (StudyStore store = create()) {
			String id = Samples.add(store, "Title", "text").article().getId();
			String coder = store.coder("Anna Müller").getId();
			assertEquals("anna-muller", coder);
			assertEquals(coder, store.coder("Anna Müller").getId());
			CasResource coding = store.codings().open(CodingKey.of(coder, id));
			assertEquals(List.of(), store.codings().of(Whose.coder(coder)).stream().map(CodingKey::article).toList());
			Samples.code(store, coding, 5, "a note");
			store.codings().save(coding);
			assertEquals(List.of(id), store.codings().of(Whose.coder(coder)).stream().map(CodingKey::article).toList());
		}
		try (StudyStore store = StudyStore.openReadOnly(folder)) {
			assertEquals(List.of("anna-muller"), store.coders());
			String id = store.codings().of(Whose.coder("anna-muller")).stream().map(CodingKey::article).toList().get(0);
			CasResource coding = store.codings().open(CodingKey.of("anna-muller", id));
			EObject claim = coding.codings().get(0);
			assertEquals("a note", claim.eGet(claim.eClass().getEStructuralFeature("note")));
			assertEquals("Title", coding.article().metadata().title());
			CodingMetadata metadata = CodingMetadata.read(coding.cas()).orElseThrow();
			assertEquals(new CodingMetadata("anna-muller", "sample", "A <study>", 1, id, TextHash.of("Title\n\ntext"), "", List.of()), metadata);
		}
	}

	@Test
	void theRegistryIsThereAfterTheNextOpen() throws IOException {
		try (StudyStore store = create()) {
			Proposition proposition = RegistryFactory.eINSTANCE.createProposition();
			proposition.setId("P1");
			proposition.setStatement("The two countries should form the unit.");
			store.registry().getPropositions().add(proposition);
			store.saveRegistry();
		}
		try (StudyStore store = StudyStore.openReadOnly(folder)) {
			assertEquals("P1", store.registry().getPropositions().get(0).getId());
			assertThrows(StudyException.class, store::saveRegistry);
		}
	}

	@Test
	void aCodingOfAnotherTextIsRefused() throws IOException {
		try (StudyStore store = create()) {
			String one = Samples.add(store, "One", "text").article().getId();
			String two = Samples.add(store, "Two", "text").article().getId();
			String coder = store.coder("anna").getId();
			store.codings().save(store.codings().open(CodingKey.of(coder, one)));
			Files.copy(store.codings().file(CodingKey.of(coder, one)), store.codings().file(CodingKey.of(coder, two)));
			String message = assertThrows(StudyException.class, () -> store.codings().open(CodingKey.of(coder, two))).getMessage();
			assertTrue(message.contains(two) && message.contains("restore"), message);
			assertThrows(StudyException.class, () -> store.codings().open(CodingKey.of("../anna", one)));
			assertThrows(StudyException.class, () -> store.codings().open(CodingKey.of(coder, "nothing")));
		}
	}

	@Test
	void aChangedArticleIsNoticed() throws IOException {
		String id;
		try (StudyStore store = create()) {
			id = Samples.add(store, "Title", "text").article().getId();
		}
		Path file = folder.resolve("articles").resolve(id).resolve("article.xmi");
		Files.writeString(file, Files.readString(file).replace("text\"", "test\""));
		try (StudyStore store = StudyStore.open(folder)) {
			String message = assertThrows(StudyException.class, () -> store.article(id)).getMessage();
			assertTrue(message.contains(file.toString()), message);
		}
	}

	@Test
	void oneWriterAtATimeAndAnyNumberOfReaders() throws IOException {
		try (StudyStore writer = create()) {
			Samples.add(writer, "Title", "text");
			String message = assertThrows(StudyException.class, () -> StudyStore.open(folder)).getMessage();
			assertTrue(message.contains("open for writing elsewhere"), message);
			try (StudyStore reader = StudyStore.openReadOnly(folder)) {
				assertEquals(1, reader.articles().size()); // not in study.glossator yet, but complete
				assertThrows(StudyException.class, () -> Samples.add(reader, "Two", "text"));
			}
			assertThrows(StudyException.class, () -> StudyStore.open(folder)); // the attempts did not give the lock up
		}
		StudyStore.open(folder).close();
	}

	@Test
	void aFolderThatHoldsSomethingIsNotMadeAStudy() throws IOException {
		Files.createDirectory(folder);
		Files.writeString(folder.resolve("thesis.docx"), "years of work");
		String message = assertThrows(StudyException.class, this::create).getMessage();
		assertTrue(message.contains("thesis.docx"), message);
		assertEquals(Set.of("thesis.docx"), Samples.files(folder).keySet());
		assertFalse(Files.exists(folder.resolve(".glossator")));
		assertThrows(StudyException.class, () -> StudyStore.create(temp.resolve("no/such"), "x", Samples.codebook()));
	}

	@Test
	void aStudyOfANewerFormatIsRefusedUntouched() throws IOException {
		create().close();
		Path file = folder.resolve("study.glossator");
		Files.writeString(file, Files.readString(file).replace(" formatVersion=\"2\"", " formatVersion=\"3\" future=\"x\""));
		Map<String, String> before = Samples.files(folder);
		String message = assertThrows(StudyException.class, () -> StudyStore.open(folder)).getMessage();
		assertTrue(message.contains("newer Glossator"), message);
		assertThrows(StudyException.class, () -> StudyStore.openReadOnly(folder));
		assertEquals(before, Samples.files(folder));
	}

	@Test
	void aStudyOfAFormatThatNobodyKnowsIsRefused() throws IOException {
		create().close();
		Path file = folder.resolve("study.glossator");
		Files.writeString(file, Files.readString(file).replace(" formatVersion=\"2\"", " formatVersion=\"0\""));
		String message = assertThrows(StudyException.class, () -> StudyStore.open(folder)).getMessage();
		assertTrue(message.contains("format 0"), message);
		Files.writeString(file, "<notes/>");
		assertThrows(StudyException.class, () -> StudyStore.open(folder));
		Files.writeString(file, "no xml");
		assertThrows(StudyException.class, () -> StudyStore.open(folder));
		Files.delete(file);
		assertThrows(StudyException.class, () -> StudyStore.open(folder));
	}

	@Test
	void typesFromElsewhereBecomePartOfTheStudy() throws Exception {
		String id;
		try (StudyStore store = create()) {
			id = Samples.add(store, "Title", "text").article().getId();
			TypeSystemDescription foreign = UIMAFramework.getResourceSpecifierFactory().createTypeSystemDescription();
			foreign.addType("com.elsewhere.Token", "", CAS.TYPE_NAME_ANNOTATION).addFeature("pos", "", CAS.TYPE_NAME_STRING);
			store.addForeignTypes("theirs", foreign);
			String types = Files.readString(folder.resolve("TypeSystem.xml"));
			assertTrue(types.contains("com.elsewhere.Token") && types.contains("org.example.sample.Claim"));
			CasResource coding = store.codings().open(CodingKey.of("anna", id));
			CAS cas = coding.cas();
			cas.addFsToIndexes(cas.createAnnotation(cas.getTypeSystem().getType("com.elsewhere.Token"), 0, 5));
			store.codings().save(coding);
			String foreignFile = Files.readString(folder.resolve("ForeignTypes.xml"));
			store.addForeignTypes("ours", UIMAFramework.getXMLParser()
					.parseTypeSystemDescription(new XMLInputSource(folder.resolve("TypeSystem.xml").toFile())));
			assertEquals(foreignFile, Files.readString(folder.resolve("ForeignTypes.xml"))); // nothing new in it
			assertFalse(foreignFile.contains("Claim"));
			TypeSystemDescription clash = UIMAFramework.getResourceSpecifierFactory().createTypeSystemDescription();
			clash.addType("org.example.sample.Claim", "", "org.glossator.type.Coding").addFeature("note", "", CAS.TYPE_NAME_INTEGER);
			assertThrows(StudyException.class, () -> store.addForeignTypes("clash", clash));
			assertEquals(types, Files.readString(folder.resolve("TypeSystem.xml")));
		}
		try (StudyStore store = StudyStore.open(folder)) {
			CAS cas = store.codings().open(CodingKey.of("anna", id)).cas();
			assertEquals(1, cas.getAnnotationIndex(cas.getTypeSystem().getType("com.elsewhere.Token")).size());
		}
	}

	@Test
	void aCasFromElsewhereIsClaimedForACoder() throws IOException {
		try (StudyStore store = create()) {
			String id = Samples.add(store, "Title", "text").article().getId();
			CasResource other = new CasResource(URI.createURI("elsewhere.xmi"), store.types());
			other.cas().setDocumentText("Title\n\ntext");
			Samples.code(store, other, 5, "from elsewhere");
			store.codings().claim(other, CodingKey.of("berta", id));
			store.codings().save(other);
			CasResource again = store.codings().open(CodingKey.of("berta", id));
			assertEquals(1, again.codings().size());
			assertEquals("The Daily", again.article().metadata().outlet());
			assertEquals(store.article(id), again.article());
			CasResource wrong = new CasResource(URI.createURI("wrong.xmi"), store.types());
			wrong.cas().setDocumentText("another text");
			assertThrows(StudyException.class, () -> store.codings().claim(wrong, CodingKey.of("berta", id)));
			assertNotEquals(List.of(), store.codings().of(Whose.coder("berta")).stream().map(CodingKey::article).toList());
		}
	}
}
