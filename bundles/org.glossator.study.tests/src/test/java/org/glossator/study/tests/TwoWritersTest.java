// SPDX-License-Identifier: EPL-2.0
package org.glossator.study.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.glossator.cas.CasResource;
import org.glossator.model.registry.Entity;
import org.glossator.model.study.ProgressState;
import org.glossator.study.StudyStore;
import org.glossator.study.parts.CodingKey;
import org.glossator.study.parts.Whose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The lead and a coder work in one folder, each in a program of their own, and one of them is killed again and again. */
class TwoWritersTest {

	/** More with {@code -Dglossator.kills=200}. */
	private static final int KILLS = Integer.getInteger("glossator.kills", 8).intValue();
	private static final List<String> PEOPLE = List.of("ana", "ben");
	private static final Pattern SAID = Pattern.compile("open|meddled|(saved|entered|done|added) .*");

	/** One of the two programs, and what it says. */
	private static final class Running {

		private final Process process;
		private final List<String> said = new ArrayList<>();
		private final CountDownLatch lines;
		private final Thread reader;

		Running(Path folder, String me, String other, int seed, int enough) throws IOException {
			lines = new CountDownLatch(enough);
			process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC",
					"-Xshare:auto", "-cp", System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")), PartWriter.class.getName(),
					folder.toString(), me, other, String.valueOf(seed)).redirectErrorStream(true).start();
			reader = Thread.ofPlatform().start(this::read);
		}

		private void read() {
			StringBuilder line = new StringBuilder();
			try (Reader out = process.inputReader(StandardCharsets.UTF_8)) {
				for (int c = out.read(); c >= 0; c = out.read()) {
					if (c == '\n') {
						synchronized (said) {
							said.add(line.toString().strip());
						}
						if (SAID.matcher(line.toString().strip()).matches()) {
							lines.countDown();
						}
						line.setLength(0);
					} else {
						line.append((char) c);
					}
				}
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			} finally {
				while (lines.getCount() > 0) {
					lines.countDown(); // it ended by itself, which is seen by what it said
				}
			}
		}

		/** Kills it once it has said enough, and tells all that it said. */
		List<String> kill() throws InterruptedException {
			lines.await();
			boolean alive = process.isAlive();
			process.toHandle().destroyForcibly();
			reader.join();
			process.waitFor();
			List<String> all = said();
			assertTrue(alive && all.contains("open"), () -> all.stream().filter(line -> !SAID.matcher(line).matches() && !line.contains(" |-")).collect(Collectors.joining("\n")));
			return all;
		}

		List<String> said() {
			synchronized (said) {
				return List.copyOf(said);
			}
		}
	}

	@TempDir
	private Path temp;
	private final Random random = new Random(20170710);

	@Test
	void whateverIsKilledNothingIsLostAndNothingWrittenByTheWrongHand() throws Exception {
		Path folder = temp.resolve("study");
		try (StudyStore store = StudyStore.create(folder, "study", Samples.codebook())) {
			for (int i = 0; i < 3; i++) {
				Samples.add(store, "Article " + i, "words ".repeat(200 * (i + 1)));
			}
			store.appointLead("ana");
		}
		Map<String, Running> running = new HashMap<>();
		Map<String, List<String>> ended = new TreeMap<>();
		try {
			for (int kill = 0; kill < KILLS; kill++) {
				for (int i = 0; i < 2; i++) {
					if (!running.containsKey(PEOPLE.get(i))) {
						running.put(PEOPLE.get(i), new Running(folder, PEOPLE.get(i), PEOPLE.get(1 - i), 2 * kill + i, 2 + random.nextInt(20)));
					}
				}
				String killed = PEOPLE.get(random.nextInt(2));
				ended.computeIfAbsent(killed, who -> new ArrayList<>()).addAll(running.remove(killed).kill());
				verify(folder, said(running, ended));
			}
		} finally {
			for (Running left : running.values()) {
				left.process.toHandle().destroyForcibly();
				left.process.waitFor();
			}
		}
		running.clear();
		try (StudyStore store = StudyStore.open(folder)) {
			assertEquals(List.of(), store.notes());
		}
		verify(folder, ended);
		assertTrue(ended.values().stream().mapToInt(List::size).sum() > KILLS);
	}

	/** What each has said so far; of one who is at work, up to now. */
	private static Map<String, List<String>> said(Map<String, Running> running, Map<String, List<String>> ended) {
		Map<String, List<String>> all = new TreeMap<>();
		for (String who : PEOPLE) {
			List<String> said = new ArrayList<>(ended.getOrDefault(who, List.of()));
			if (running.containsKey(who)) {
				said.addAll(running.get(who).said());
			}
			all.put(who, said);
		}
		return all;
	}

	/** All that was said to be done is there, and all that is there was written by the one whose it is. */
	private static void verify(Path folder, Map<String, List<String>> said) throws IOException {
		try (StudyStore store = StudyStore.openReadOnly(folder)) {
			assertEquals(List.of(), store.notes());
			Map<String, Entity> entities = store.registry().getEntities().stream().collect(Collectors.toMap(Entity::getId, entity -> entity));
			for (Map.Entry<String, List<String>> person : said.entrySet()) {
				String who = person.getKey();
				assertFalse(person.getValue().contains("meddled"), who);
				Set<String> coded = new HashSet<>();
				Set<String> done = store.people().progress(who).stream().filter(each -> each.getState() == ProgressState.DONE).map(each -> each.getArticle())
						.collect(Collectors.toSet());
				for (String line : person.getValue()) {
					String[] words = line.split(" ");
					switch (words[0]) {
						case "saved" -> coded.add(words[1]);
						case "entered" -> assertEquals("By " + who, entities.get(words[1]).getCanonicalName());
						case "done" -> assertTrue(done.contains(words[1]), line);
						case "added" -> assertTrue(store.find(words[1]).isPresent(), line);
						default -> { } // that it is open, or what a library says; one that ends by itself is seen when it is to be killed
					}
				}
				Set<String> found = store.codings().of(Whose.coder(who)).stream().map(CodingKey::article).collect(Collectors.toSet());
				assertTrue(found.containsAll(coded), who + " " + coded + " " + found);
				for (CodingKey key : store.codings().of(Whose.coder(who))) {
					CasResource coding = store.codings().open(key);
					assertFalse(coding.codings().isEmpty());
					coding.codings().forEach(each -> assertTrue(String.valueOf(each.eGet(each.eClass().getEStructuralFeature("note"))).startsWith(who + " ")));
				}
				entities.values().stream().filter(entity -> entity.getId().startsWith(who + "-"))
						.forEach(entity -> assertEquals(who.equals("ana") ? null : who, entity.getHome(), entity.getId()));
			}
		}
	}
}
