// SPDX-License-Identifier: EPL-2.0
package org.glossator.study.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import org.apache.uima.UIMAFramework;
import org.apache.uima.util.XMLInputSource;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.glossator.cas.Annotations;
import org.glossator.cas.CasResource;
import org.glossator.cas.ForeignAnnotations;
import org.glossator.model.Codebooks;
import org.glossator.study.StudyException;
import org.glossator.study.StudyStore;
import org.glossator.study.parts.CodingKey;
import org.glossator.study.walk.CodingQuery;
import org.glossator.study.walk.CodingWalk;
import org.glossator.study.walk.Taking;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A coding that is lent to be looked at says what it says when it is opened, whatever was looked at before, and nothing afterwards. */
class LentCodingsTest {

	private static final String LONG = "Trump agreed to the plan that he had called the dumbest idea of all the ideas that there were, and no more was said.";
	private static final String THEIRS = """
			<typeSystemDescription xmlns="http://uima.apache.org/resourceSpecifier"><types><typeDescription>
			  <name>com.elsewhere.Token</name><description/><supertypeName>uima.tcas.Annotation</supertypeName>
			</typeDescription></types></typeSystemDescription>
			""";

	@TempDir
	private Path temp;
	private StudyStore store;
	private final List<CodingKey> keys = new ArrayList<>();

	@BeforeEach
	void makeStudy() throws Exception {
		store = StudyStore.create(temp.resolve("s"), "s", Codebooks.newsFraming());
		store.addForeignTypes("theirs", UIMAFramework.getXMLParser()
				.parseTypeSystemDescription(new XMLInputSource(new ByteArrayInputStream(THEIRS.getBytes(StandardCharsets.UTF_8)), null)));
		store.coder("ann");
		for (String title : List.of("Much", "Little", "Nothing", "Foreign", "Unknown", "Two texts", "Unknown value")) {
			keys.add(CodingKey.of("ann", Samples.add(store, title, title.equals("Little") ? "." : LONG + " " + title).article().getId()));
			Coded.some(store, "ann", keys.getLast().article());
		}
		CasResource little = store.codings().open(keys.get(1));
		little.codings().removeIf(coding -> Annotations.begin(coding) > 0);
		store.codings().save(little);
		CasResource nothing = store.codings().open(keys.get(2));
		nothing.codings().clear();
		store.codings().save(nothing);
		rewrite(keys.get(3), "<cas:View ", "<e:Token xmlns:e=\"http:///com/elsewhere.ecore\" xmi:id=\"9001\" sofa=\"1\" begin=\"2\" end=\"4\"/><cas:View ");
		rewrite(keys.get(3), "members=\"", "members=\"9001 ");
		rewrite(keys.get(4), "<cas:View ", "<u:Mood xmlns:u=\"http:///com/unknown.ecore\" xmi:id=\"9001\" sofa=\"1\" begin=\"2\" end=\"4\" of=\"1\"/><cas:View ");
		rewrite(keys.get(5), "<cas:View ", "<cas:Sofa xmi:id=\"9001\" sofaNum=\"2\" sofaID=\"other\" mimeType=\"text\" sofaString=\"Du.\"/><cas:View ");
		rewrite(keys.get(6), "polarity=\"", "mood=\"sad\" polarity=\"");
	}

	private void rewrite(CodingKey key, String what, String by) throws IOException {
		Path file = store.codings().file(key);
		String text = Files.readString(file);
		assertTrue(text.contains(what), what);
		Files.writeString(file, text.replaceFirst(what, by));
	}

	@AfterEach
	void close() throws IOException {
		store.close();
	}

	/** Everything that a coding says; each value read, not held. */
	private static String told(CasResource coding) {
		Map<String, Object> all = new TreeMap<>(Coded.told(coding));
		List<String> foreign = coding.foreign().stream().map(each -> ForeignAnnotations.typeName(each) + Annotations.coveredText(each)).toList();
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try {
			coding.save(out, Map.of());
		} catch (IOException e) {
			throw new IllegalStateException(e);
		}
		return String.join("\n", coding.getURI().toString(), coding.text(), all.toString(), foreign.toString(), coding.article().toString(), coding.remarks().toString(),
				out.toString(StandardCharsets.UTF_8));
	}

	private Map<CodingKey, String> opened() throws IOException {
		Map<CodingKey, String> opened = new TreeMap<>();
		for (CodingKey key : keys) {
			opened.put(key, told(store.codings().open(key)));
		}
		return opened;
	}

	@Test
	void nothingOfOneShowsInTheNext() throws IOException {
		Map<CodingKey, String> opened = opened();
		Random random = new Random(3);
		for (int i = 0; i < 100; i++) {
			CodingKey key = keys.get(random.nextInt(keys.size()));
			assertEquals(opened.get(key), store.codings().look(key, LentCodingsTest::told), "look " + i);
		}
	}

	@Test
	void nobodyIsLentWhatAnotherLooksAt() throws Exception {
		Map<CodingKey, String> opened = opened();
		CyclicBarrier both = new CyclicBarrier(2);
		try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
			List<Future<Void>> running = new ArrayList<>();
			for (int thread = 0; thread < 2; thread++) {
				int first = thread;
				running.add(threads.submit((Callable<Void>) () -> {
					for (int i = 0; i < 20; i++) {
						CodingKey key = keys.get((first * 3 + i) % keys.size());
						assertEquals(opened.get(key), store.codings().look(key, coding -> {
							meet(both); // both have one in hand now
							String told = told(coding);
							meet(both);
							return told;
						}));
					}
					return null;
				}));
			}
			for (Future<Void> each : running) {
				each.get();
			}
		}
	}

	private static void meet(CyclicBarrier barrier) {
		try {
			barrier.await(1, TimeUnit.MINUTES); // one that failed does not come any more
		} catch (Exception e) {
			throw new IllegalStateException(e);
		}
	}

	@Test
	void aDamagedOneIsToldAndTheNextIsWhole() throws IOException {
		Map<CodingKey, String> opened = opened();
		String whole = Files.readString(store.codings().file(keys.get(1)));
		Files.writeString(store.codings().file(keys.get(1)), whole.substring(0, whole.indexOf("<cas:View")));
		Files.copy(store.codings().file(keys.getFirst()), store.codings().file(keys.get(2)), StandardCopyOption.REPLACE_EXISTING);
		List<String> all = new ArrayList<>();
		CodingWalk.over(store).readers(1).read(keys, CodingQuery.of(store, LentCodingsTest::told), new NullProgressMonitor(), new Taking<String>() {
			@Override
			public void take(CodingKey key, String value) {
				assertEquals(opened.get(key), value, key.article());
				all.add("read");
			}

			@Override
			public void damaged(CodingKey key, IOException reason) {
				String opening = assertThrows(StudyException.class, () -> store.codings().open(key)).getMessage();
				assertEquals(opening, reason.getMessage());
				all.add("damaged");
			}
		});
		assertEquals(List.of("read", "damaged", "damaged", "read", "read", "read", "read"), all, "one is torn, one of another text");
	}

	@Test
	void whoFailsOverOneLeavesTheNextWhole() throws IOException {
		Map<CodingKey, String> opened = opened();
		assertThrows(IllegalArgumentException.class, () -> store.codings().look(keys.getFirst(), coding -> {
			coding.codings().clear();
			throw new IllegalArgumentException();
		}));
		assertEquals(opened.get(keys.get(1)), store.codings().look(keys.get(1), LentCodingsTest::told));
		assertEquals(opened.get(keys.getFirst()), store.codings().look(keys.getFirst(), LentCodingsTest::told), "nothing was written");
	}

	@Test
	void whatIsKeptBeyondTheLookIsRefused() throws IOException {
		CasResource kept = store.codings().look(keys.getFirst(), coding -> coding);
		EObject coding = store.codings().look(keys.getFirst(), each -> each.codings().getFirst());
		store.codings().look(keys.get(1), LentCodingsTest::told);
		for (Runnable use : List.<Runnable>of(kept::text, kept::codings, () -> Annotations.begin(coding), () -> Annotations.coveredText(coding))) {
			assertTrue(assertThrows(IllegalStateException.class, use::run).getMessage().contains(keys.getFirst().article() + ".xmi was only lent"));
		}
		assertThrows(IllegalStateException.class, () -> store.codings().save(kept));
	}

	@Test
	void theyAreReadByTheCodebookOfToday() throws IOException {
		ChangingCodebook.change(store, changing -> changing.layer("Stance").setName("Attitude"));
		Map<CodingKey, String> opened = opened();
		assertTrue(opened.get(keys.getFirst()).contains("Attitude"));
		for (CodingKey key : keys) {
			assertEquals(opened.get(key), store.codings().look(key, LentCodingsTest::told));
		}
	}

	@Test
	void oneThatIsGoneIsNotMadeAnew() throws IOException {
		Files.delete(store.codings().file(keys.getFirst()));
		assertThrows(NoSuchFileException.class, () -> store.codings().look(keys.getFirst(), LentCodingsTest::told));
		List<CodingKey> taken = new ArrayList<>();
		List<CodingKey> gone = new ArrayList<>();
		CodingWalk.over(store).read(keys, CodingQuery.of(store, CasResource::text), new NullProgressMonitor(), new Taking<String>() {
			@Override
			public void take(CodingKey key, String value) {
				taken.add(key);
			}

			@Override
			public void damaged(CodingKey key, IOException reason) {
				throw new IllegalStateException(reason);
			}

			@Override
			public void gone(CodingKey key) {
				gone.add(key);
			}
		});
		assertEquals(keys.subList(1, keys.size()), taken);
		assertEquals(keys.subList(0, 1), gone, "who has something to forget is told");
	}
}
