// SPDX-License-Identifier: EPL-2.0
package org.glossator.study.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.glossator.cas.text.TextHash;
import org.glossator.model.study.Article;
import org.glossator.study.StudyStore;
import org.glossator.study.parts.CodingKey;
import org.glossator.study.parts.Whose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills a program that writes a study, again and again, and finds the study whole each time. */
class StudyCrashTest {

	private static final int KILLS = 25;
	private static final Pattern SAID = Pattern.compile("(?m)^(open|adding|added \\S+|saving|saved \\S+ \\d+ \\d+)$");

	@TempDir
	private Path temp;
	private Path folder;
	private final Random random = new Random(20170710);
	private final Set<String> verified = new HashSet<>();

	@Test
	void aStudyIsWholeWheneverAnImportIsKilled() throws Exception {
		folder = temp.resolve("study");
		StudyStore.create(folder, "study", Samples.codebook()).close();
		int done = 0;
		int last = 0;
		for (int kill = 0; kill < KILLS; kill++) {
			List<String> added = killed("import", kill).stream().filter(l -> l.startsWith("added ")).map(l -> l.substring(6)).toList();
			done += added.size();
			try (StudyStore store = StudyStore.open(folder)) {
				verify(store);
				for (String id : added) {
					assertTrue(store.find(id).isPresent(), id + " was reported as added and is lost");
				}
				assertTrue(store.articles().size() >= last + added.size());
				last = store.articles().size();
			}
		}
		assertTrue(done > KILLS, "only " + done + " articles were added between all kills");
		verified.clear();
		try (StudyStore store = StudyStore.open(folder)) {
			verify(store);
		}
	}

	@Test
	void everyCodingIsWholeWheneverASaveIsKilled() throws Exception {
		folder = temp.resolve("study");
		try (StudyStore store = StudyStore.create(folder, "study", Samples.codebook())) {
			for (int i = 0; i < 3; i++) {
				Samples.add(store, "Article " + i, "words ".repeat(200 * (i + 1)));
			}
		}
		Map<String, Integer> sizes = new HashMap<>();
		int done = 0;
		for (int kill = 0; kill < KILLS; kill++) {
			for (String line : killed("save", kill)) {
				if (line.startsWith("saved ")) {
					sizes.put(line.split(" ")[1], Integer.valueOf(line.split(" ")[2]));
					done++;
				}
			}
			try (StudyStore store = StudyStore.open(folder)) {
				verify(store);
				for (Map.Entry<String, Integer> size : sizes.entrySet()) {
					int now = store.codings().open(CodingKey.of(CrashWriter.CODER, size.getKey())).codings().size();
					int next = size.getValue().intValue() > 20 ? 1 : size.getValue().intValue() + 1; // saved, but not yet said
					assertTrue(now == size.getValue().intValue() || now == next, size + " became " + now);
					size.setValue(Integer.valueOf(now));
				}
			}
		}
		assertTrue(done > KILLS, "only " + done + " codings were saved between all kills");
	}

	/** Starts the writer, kills it when it has said some random number of things, and tells what it said. */
	private List<String> killed(String task, int kill) throws IOException, InterruptedException {
		Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
				"-XX:+UseSerialGC", "-Xshare:auto", "-cp", System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
				CrashWriter.class.getName(), task, folder.toString(), String.valueOf(kill)).redirectErrorStream(true).start();
		StringBuilder said = new StringBuilder();
		try (Reader out = process.inputReader(StandardCharsets.UTF_8)) {
			int lines = 1 + random.nextInt(20);
			for (int c = out.read(); c >= 0; c = out.read()) { // to the end: what it said until it was killed counts
				said.append((char) c);
				if (c == '\n' && SAID.matcher(said).results().count() == lines) {
					assertTrue(process.isAlive(), said::toString);
					process.toHandle().destroyForcibly(); // which leaves what it said to be read
				}
			}
		} finally {
			process.destroyForcibly().waitFor();
		}
		List<String> lines = said.substring(0, said.lastIndexOf("\n") + 1).lines().toList();
		assertTrue(lines.contains("open"), said::toString);
		assertNull(lines.stream().filter(l -> l.startsWith("failed")).findFirst().orElse(null));
		return lines;
	}

	/** Everything that is named is there and loads, and nothing is left lying around. An article never changes, so once is enough. */
	private void verify(StudyStore store) throws IOException {
		assertEquals(List.of(), store.notes());
		for (Article article : store.articles()) {
			if (!verified.add(article.getId())) {
				continue;
			}
			assertEquals(article.getTextSha256(), TextHash.of(store.article(article.getId()).text()));
			assertTrue(Files.size(folder.resolve("articles").resolve(article.getId()).resolve("source.txt")) > 0);
		}
		for (String coder : store.coders()) {
			for (String id : store.codings().of(Whose.coder(coder)).stream().map(CodingKey::article).toList()) {
				store.codings().open(CodingKey.of(coder, id));
			}
		}
		try (Stream<Path> all = Files.walk(folder)) {
			List<String> left = all.map(p -> p.getFileName().toString()).filter(n -> n.endsWith(".glossator-tmp")).toList();
			assertEquals(List.of(), left);
		}
		try (Stream<Path> staged = Files.list(folder.resolve(".glossator/staging"))) {
			assertEquals(0, staged.count());
		}
	}
}
