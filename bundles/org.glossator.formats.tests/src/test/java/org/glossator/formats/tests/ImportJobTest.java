// SPDX-License-Identifier: EPL-2.0
package org.glossator.formats.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.glossator.cas.article.ArticleContent;
import org.glossator.cas.article.ArticleMetadata;
import org.glossator.cas.text.SourceBytes;
import org.glossator.formats.sources.ImportJob;
import org.glossator.formats.sources.ImportReport;
import org.glossator.formats.sources.SourceReader;
import org.glossator.ingest.IngestException;
import org.glossator.ingest.Outcome;
import org.glossator.study.StudyException;
import org.glossator.study.StudyStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportJobTest {

	@TempDir
	private Path temp;
	private Path sources;
	private StudyStore store;

	@BeforeEach
	void create() throws IOException {
		sources = Files.createDirectory(temp.resolve("sources"));
		store = StudyStore.create(temp.resolve("study"), "study", Corpus.codebook());
	}

	@AfterEach
	void close() throws IOException {
		store.close();
	}

	private Path write(String name, String text) throws IOException {
		Path file = sources.resolve(name);
		Files.createDirectories(file.getParent());
		return Files.writeString(file, text);
	}

	/** Reads text files; a file that starts with "bad" is rejected. */
	private static void read(Path root, Path file, Consumer<Outcome> to) {
		String name = root.relativize(file).toString().replace('\\', '/');
		try {
			String text = Files.readString(file);
			if (text.startsWith("bad")) {
				to.accept(new Outcome.Rejected(name, name + " is bad."));
				return;
			}
			ArticleContent content = new ArticleContent(text, ArticleMetadata.builder().title(name).build(), List.of());
			to.accept(new Outcome.Read(name, "txt", SourceBytes.of(file), content, text.length() - text.replace("?", "").length(), List.of()));
		} catch (IOException e) {
			to.accept(new Outcome.Rejected(name, e.getMessage()));
		}
	}

	private ImportReport run(SourceReader reader, NullProgressMonitor monitor, Path... paths) throws IOException {
		return new ImportJob(store, reader, monitor).run(List.of(paths));
	}

	@Test
	void foldersAreWalkedInOrderWithoutWhatIsHidden() throws IOException {
		write("b/two.txt", "2?");
		write("a.txt", "1");
		write("b/.hidden/x.txt", "3");
		write(".DS_Store", "4");
		write("c.txt", "bad");
		Path alone = Files.writeString(temp.resolve("alone.txt"), "5??");
		ImportReport report = run(ImportJobTest::read, new NullProgressMonitor(), sources, alone, temp.resolve("nowhere"));
		assertEquals(List.of("a.txt", "b/two.txt", "alone.txt"), report.added().stream().map(ImportReport.Added::sourceName).toList());
		assertEquals(List.of(temp.resolve("nowhere").toString(), "c.txt"),
				report.rejected().stream().map(ImportReport.Rejected::sourceName).toList());
		assertEquals(3, report.replacedCharacters());
		assertFalse(report.cancelled());
		assertEquals(3, store.articles().size());
		assertTrue(Files.readString(store.folder().resolve("study.glossator")).contains("alone-txt"));
	}

	@Test
	void theStudyItselfIsNotImportedIntoItself() throws IOException {
		write("a.txt", "1");
		ImportReport report = run(ImportJobTest::read, new NullProgressMonitor(), temp);
		assertEquals(List.of("sources/a.txt"), report.added().stream().map(ImportReport.Added::sourceName).toList());
	}

	@Test
	void whatIsThereAlreadyIsNamedAndNotReadAgain() throws IOException {
		write("a.txt", "same");
		write("b.txt", "other");
		run(ImportJobTest::read, new NullProgressMonitor(), sources);
		AtomicInteger reads = new AtomicInteger();
		Path copy = write("copy of a.txt", "same");
		ImportReport report = run((root, file, to) -> reads.incrementAndGet(), new NullProgressMonitor(), sources);
		assertEquals(List.of(), report.added());
		assertEquals(List.of("a.txt", "b.txt", copy.getFileName().toString()),
				report.alreadyThere().stream().map(ImportReport.AlreadyThere::sourceName).toList());
		assertEquals(0, reads.get());
	}

	@Test
	void whatWasImportedBeforeCancellingStays() throws IOException {
		for (int i = 0; i < 50; i++) {
			write("%02d.txt".formatted(i), "text " + i);
		}
		NullProgressMonitor monitor = new NullProgressMonitor();
		AtomicInteger reads = new AtomicInteger();
		ImportReport report = run((root, file, to) -> {
			read(root, file, to);
			if (reads.incrementAndGet() == 10) {
				monitor.setCanceled(true);
			}
		}, monitor, sources);
		assertTrue(report.cancelled());
		assertEquals(List.of(), report.rejected());
		int added = report.added().size();
		assertTrue(added >= 9 && added < 50, added + " added");
		store.close();
		store = StudyStore.open(temp.resolve("study"));
		assertEquals(added, store.articles().size());
	}

	@Test
	void cancellingEndsAReaderThatHangs() throws Exception {
		write("a.txt", "1");
		write("hangs.txt", "2");
		NullProgressMonitor monitor = new NullProgressMonitor();
		CountDownLatch never = new CountDownLatch(1);
		ImportReport report = run((root, file, to) -> {
			read(root, file, to);
			if (file.endsWith("hangs.txt")) {
				monitor.setCanceled(true);
				try {
					never.await();
				} catch (InterruptedException e) {
					Thread.currentThread().interrupt();
				}
			}
		}, monitor, sources);
		assertTrue(report.cancelled());
	}

	@Test
	void whenNothingCanBeReadAtAllTheImportStopsWithTheReason() throws IOException {
		write("a.txt", "1");
		String message = assertThrows(StudyException.class, () -> run((root, file, to) -> {
			throw new IngestException("There is no Java.");
		}, new NullProgressMonitor(), sources)).getMessage();
		assertTrue(message.contains("There is no Java."), message);
	}

	@Test
	void aDefectOverOneFileIsThatFilesAlone() throws IOException {
		write("a.txt", "1");
		write("b.txt", "2");
		write("c.txt", "3");
		SourceReader stumbling = (root, file, to) -> {
			if (file.endsWith("b.txt")) {
				throw new IllegalStateException("stumbled");
			}
			read(root, file, to);
		};
		ImportReport report = run(stumbling, new NullProgressMonitor(), sources);
		assertEquals(2, report.added().size());
		assertEquals(List.of("b.txt"), report.rejected().stream().map(ImportReport.Rejected::sourceName).toList());
		assertTrue(report.rejected().get(0).reason().contains("stumbled"));
	}

	@Test
	void whenTheStudyCannotBeWrittenWhatWasImportedIsStillTold() throws IOException {
		write("a.txt", "1");
		write("b.txt", "2");
		Path model = store.folder().resolve("study.glossator");
		byte[] before = Files.readAllBytes(model);
		Files.delete(model);
		Files.createDirectories(model.resolve("in the way"));
		ImportReport report = run(ImportJobTest::read, new NullProgressMonitor(), sources);
		assertEquals(List.of("a.txt", "b.txt"), report.added().stream().map(ImportReport.Added::sourceName).toList());
		assertEquals(List.of("study"), report.rejected().stream().map(ImportReport.Rejected::sourceName).toList());
		assertTrue(report.rejected().get(0).reason().startsWith("The study cannot be written: "), report.toString());
		Files.delete(model.resolve("in the way"));
		Files.delete(model);
		Files.write(model, before);
		store.close();
		store = StudyStore.open(temp.resolve("study"));
		assertEquals(2, store.articles().size());
	}

	@Test
	void aLinkedFolderIsNamedAndNotFollowed() throws IOException {
		write("a.txt", "1");
		Path elsewhere = Files.createDirectories(temp.resolve("elsewhere"));
		Files.writeString(elsewhere.resolve("b.txt"), "2");
		Files.createSymbolicLink(Files.createDirectories(sources.resolve("in")).resolve("linked"), elsewhere);
		ImportReport report = run(ImportJobTest::read, new NullProgressMonitor(), sources);
		assertEquals(List.of("a.txt"), report.added().stream().map(ImportReport.Added::sourceName).toList());
		assertEquals(List.of("in/linked"), report.rejected().stream().map(ImportReport.Rejected::sourceName).toList());
	}

	@Test
	void filesOfOneNameInTwoFoldersAreToldApart() throws IOException {
		write("may/box/a.txt", "1");
		write("june/box/a.txt", "2");
		write("july/b.txt", "3");
		ImportReport report = run(ImportJobTest::read, new NullProgressMonitor(), sources.resolve("may/box"), sources.resolve("june/box"),
				sources.resolve("july"));
		assertEquals(List.of("may/box/a.txt", "june/box/a.txt", "b.txt"), report.added().stream().map(ImportReport.Added::sourceName).toList());
	}
}
