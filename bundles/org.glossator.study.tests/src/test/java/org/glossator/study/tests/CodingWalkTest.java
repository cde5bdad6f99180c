// SPDX-License-Identifier: EPL-2.0
package org.glossator.study.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.glossator.cas.CasResource;
import org.glossator.cas.article.ArticleContent;
import org.glossator.cas.article.ArticleMetadata;
import org.glossator.cas.text.SourceBytes;
import org.glossator.model.Codebooks;
import org.glossator.study.StudyStore;
import org.glossator.study.parts.CodingKey;
import org.glossator.study.walk.CodingQuery;
import org.glossator.study.walk.CodingWalk;
import org.glossator.study.walk.Remembered;
import org.glossator.study.walk.Taking;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Everybody who looks at many codings sees the same ones, in one order, whatever is wrong with some of them. */
class CodingWalkTest {

	@TempDir
	private Path temp;
	private StudyStore store;
	private final List<String> articles = new ArrayList<>();

	@BeforeEach
	void makeStudy() throws IOException {
		store = StudyStore.create(temp.resolve("s"), "s", Codebooks.newsFraming());
		for (String text : List.of("One article.", "Two articles.", "Three articles.")) {
			articles.add(store.add(new ArticleContent(text, ArticleMetadata.builder().build(), List.of()),
					SourceBytes.of(text.getBytes(StandardCharsets.UTF_8)), "txt").article().getId());
		}
		for (String coder : List.of("ben", "ann")) {
			store.coder(coder);
			for (String article : articles) {
				store.codings().save(store.codings().open(CodingKey.of(coder, article)));
			}
		}
	}

	@AfterEach
	void close() throws IOException {
		store.close();
	}

	/** What was taken, in order; a damaged coding as its reason. */
	private static final class Taken implements Taking<String> {
		private final List<String> all = new ArrayList<>();
		private final NullProgressMonitor monitor;
		private final int cancelAfter;

		Taken(NullProgressMonitor monitor, int cancelAfter) {
			this.monitor = monitor;
			this.cancelAfter = cancelAfter;
		}

		@Override
		public void take(CodingKey key, String value) {
			all.add(key.whose().id() + " " + value);
			monitor.setCanceled(all.size() >= cancelAfter);
		}

		@Override
		public void damaged(CodingKey key, IOException reason) {
			all.add(key.whose().id() + " " + key.article() + "!");
		}
	}

	private List<String> walk(CodingWalk walk, CodingQuery<String> reading) throws IOException {
		NullProgressMonitor monitor = new NullProgressMonitor();
		Taken taken = new Taken(monitor, Integer.MAX_VALUE);
		walk.read(reading, monitor, taken);
		return taken.all;
	}

	private static List<String> sorted(List<String> ids) {
		return ids.stream().sorted().toList();
	}

	private List<String> expected() {
		return List.of("ann", "ben").stream().flatMap(coder -> sorted(articles).stream().map(article -> coder + " " + article)).toList();
	}

	@Test
	void allAreTakenInTheirOrderByHoweverManyReaders() throws IOException {
		for (int readers : new int[] { 1, 2, 7 }) {
			assertEquals(expected(), walk(CodingWalk.over(store).readers(readers), CodingKey::article), readers + " readers");
		}
		assertEquals(List.of("ann One article."), walk(CodingWalk.over(store).where(key -> key.equals(CodingKey.of("ann", articles.getFirst()))),
				CodingQuery.of(store, CasResource::text)));
	}

	@Test
	void theyAreFoundByArticleToo() throws IOException {
		assertEquals(List.of(CodingKey.of("ann", articles.get(1)), CodingKey.of("ben", articles.get(1))), CodingWalk.over(store).byArticle().get(articles.get(1)));
	}

	@Test
	void aDamagedFileIsToldAndPassedOver() throws IOException {
		CodingKey damaged = CodingKey.of("ann", sorted(articles).get(1));
		Files.writeString(store.codings().file(damaged), "<nothing>");
		List<String> all = walk(CodingWalk.over(store), CodingQuery.of(store, resource -> "read"));
		assertEquals("ann " + damaged.article() + "!", all.get(1));
		assertEquals(5, all.stream().filter(each -> each.endsWith("read")).count());
	}

	@Test
	void aFileThatWentMeanwhileIsNoDamage() throws IOException {
		assertEquals(List.of(), walk(CodingWalk.over(store), key -> {
			throw new NoSuchFileException(key.article());
		}));
	}

	@Test
	void aDefectEndsTheWalk() {
		assertThrows(IllegalStateException.class, () -> walk(CodingWalk.over(store), key -> {
			throw new IllegalStateException();
		}));
	}

	@Test
	void itStopsWhenItIsCancelledAndWhatWasTakenStaysSo() {
		NullProgressMonitor monitor = new NullProgressMonitor();
		Taken taken = new Taken(monitor, 2);
		assertThrows(OperationCanceledException.class, () -> CodingWalk.over(store).read(CodingKey::article, monitor, taken));
		assertEquals(expected().subList(0, 2), taken.all);
	}

	@Test
	void whatIsOpenLiesOverWhatIsOnTheDisk() throws IOException {
		CodingKey open = CodingKey.of("ann", articles.getFirst());
		CodingKey fresh = CodingKey.of("cleo", articles.getFirst());
		Map<CodingKey, String> session = Map.of(open, "changed", fresh, "new");
		List<String> all = walk(CodingWalk.over(store).with(session.keySet()), CodingQuery.of(store, resource -> "saved").under(session));
		assertEquals(7, all.size());
		assertTrue(all.contains("ann changed"));
		assertEquals("cleo new", all.getLast());
	}

	/** Reads one after the other, and takes each once as many were read ahead as there are to be. */
	private int mostHeld(CodingWalk walk, int ahead) throws IOException {
		int all = expected().size();
		AtomicInteger read = new AtomicInteger();
		AtomicInteger taken = new AtomicInteger();
		AtomicInteger most = new AtomicInteger();
		walk.readers(1).read(key -> Integer.valueOf(read.incrementAndGet()), new NullProgressMonitor(), new Taking<Integer>() {
			@Override
			public void take(CodingKey key, Integer value) {
				while (read.get() < Math.min(all, taken.get() + ahead)) {
					Thread.yield();
				}
				most.accumulateAndGet(read.get() - taken.getAndIncrement(), Math::max);
			}

			@Override
			public void damaged(CodingKey key, IOException reason) {
				throw new IllegalStateException(reason);
			}
		});
		return most.get();
	}

	@Test
	@Timeout(60)
	void whatTakesUpMemoryIsReadLittleAhead() throws IOException {
		assertEquals(6, mostHeld(CodingWalk.over(store), 6));
		assertEquals(2, mostHeld(CodingWalk.over(store).readingLittleAhead(), 2));
	}

	@Test
	void onlyWhatChangedIsReadAgain() throws IOException {
		AtomicInteger reads = new AtomicInteger();
		Remembered<String> remembered = new Remembered<>(store, key -> "read " + reads.incrementAndGet());
		List<CodingKey> keys = CodingWalk.over(store).keys();
		for (CodingKey key : keys) {
			Files.setLastModifiedTime(store.codings().file(key), FileTime.from(Instant.now().minusSeconds(60)));
		}
		walk(CodingWalk.over(store), remembered::of);
		walk(CodingWalk.over(store), remembered::of);
		assertEquals(6, reads.get());
		Files.setLastModifiedTime(store.codings().file(keys.get(2)), FileTime.from(Instant.now().minusSeconds(30)));
		walk(CodingWalk.over(store), remembered::of);
		assertEquals(7, reads.get());
		assertEquals("read 7", remembered.known().get(keys.get(2)));

		remembered.retain(keys.subList(0, 2));
		assertEquals(2, remembered.known().size());
		remembered.forget();
		assertEquals(Map.of(), remembered.known());
	}

	@Test
	void whoListensIsToldOfEachCodingThatIsSaved() throws IOException {
		List<CodingKey> told = new ArrayList<>();
		Consumer<CodingKey> listener = key -> {
			assertTrue(Files.exists(store.codings().file(key)), "told once it is on the disk");
			told.add(key);
		};
		CodingKey key = CodingKey.of("cleo", articles.getFirst());
		store.codings().addListener(listener);
		store.codings().save(store.codings().open(key));
		store.codings().removeListener(listener);
		store.codings().save(store.codings().open(key));
		assertEquals(List.of(key), told);
	}

	@Test
	void aFileThatWasJustWrittenIsReadAgainSinceItsStampTellsNothing() throws IOException {
		AtomicInteger reads = new AtomicInteger();
		CodingKey key = CodingKey.of("ann", articles.getFirst());
		Remembered<Integer> remembered = new Remembered<>(store, any -> Integer.valueOf(reads.incrementAndGet()));
		Files.setLastModifiedTime(store.codings().file(key), FileTime.from(Instant.now().plusSeconds(60)));
		remembered.of(key);
		remembered.of(key);
		assertEquals(2, reads.get());
	}

	@Test
	void whatWasReadByAFormerCodebookIsReadAgain() throws IOException {
		AtomicInteger reads = new AtomicInteger();
		CodingKey key = CodingKey.of("ann", articles.getFirst());
		Files.setLastModifiedTime(store.codings().file(key), FileTime.from(Instant.now().minusSeconds(60)));
		Remembered<Integer> remembered = new Remembered<>(store, any -> Integer.valueOf(reads.incrementAndGet()));
		remembered.of(key);
		assertEquals(1, remembered.of(key));
		ChangingCodebook.change(store, changing -> changing.codebook.getLayers().getFirst().setLabel("Called otherwise"));
		assertEquals(2, remembered.of(key), "a layer may be called otherwise now");
		assertEquals(2, remembered.of(key));
	}
}
