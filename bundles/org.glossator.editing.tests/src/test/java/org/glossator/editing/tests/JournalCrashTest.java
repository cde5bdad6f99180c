// SPDX-License-Identifier: EPL-2.0
package org.glossator.editing.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.glossator.editing.CodingSession;
import org.glossator.editing.Unsaved;
import org.glossator.model.registry.Entry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Kills a program that codes and does not save, again and again, and recovers what it had told to be kept each time. */
class JournalCrashTest {

	private static final int KILLS = 12;

	@TempDir
	private Path temp;
	private final Random random = new Random(20170710);

	@Test
	@Timeout(value = 5, unit = TimeUnit.MINUTES)
	void whatWasKeptIsRecoveredWheneverTheProgramIsKilled() throws Exception {
		Path folder = temp.resolve("study");
		Fixture.create(folder).close();
		int next = 1;
		int recovered = 0;
		for (int kill = 0; kill < KILLS; kill++) {
			int kept = killed(folder, next, kill);
			try (Fixture study = Fixture.open(folder)) {
				List<Unsaved> unsaved = study.editing.unsaved();
				assertEquals(List.of(), study.editing.notes());
				assertTrue(kept < next || unsaved.size() == 2, unsaved::toString);
				assertTrue(unsaved.stream().noneMatch(Unsaved::baseChanged));
				for (Unsaved work : unsaved) {
					study.editing.recover(work);
				}
				CodingSession session = study.mine();
				int last = verify(study, session, kept, next);
				recovered += last - next + 1;
				if (kill % 3 == 2) { // killed again before anybody saved
					study.editing.keep();
				} else {
					session.save();
					study.editing.registry().save();
					next = last + 1;
				}
				study.editing.release(session);
				if (kill % 3 != 2) {
					assertEquals(List.of(), study.editing.unsaved());
				}
			}
			try (Stream<Path> all = Files.walk(folder)) {
				assertEquals(List.of(), all.map(p -> p.getFileName().toString()).filter(n -> n.endsWith(".glossator-tmp")).toList());
			}
		}
		assertTrue(recovered > KILLS, "only " + recovered + " steps were recovered");
	}

	/** What is recovered is a whole state, not older than what was kept, and the registry has whomever it speaks of. */
	private static int verify(Fixture study, CodingSession session, int kept, int next) {
		Set<String> entries = new HashSet<>();
		session.registry().getEntities().stream().map(Entry::getId).forEach(entries::add);
		int last = next - 1;
		for (EObject coding : session.resource().codings()) {
			for (Object id : (List<?>) Fixture.get(coding, "speaker")) {
				assertTrue(entries.contains(id), id + " is not in the registry");
				last = Math.max(last, Integer.parseInt(id.toString().split("-")[1])); // a second one when the registry was ahead
			}
		}
		assertTrue(last >= kept, "kept " + kept + ", recovered " + last);
		assertEquals(JournalWriter.codings(last), session.resource().codings().size());
		assertEquals(last >= next, session.edits().isDirty());
		assertFalse(session.edits().canUndo());
		return last;
	}

	/** Starts the writer, kills it at a random moment after it has kept something, and tells which step it said it kept last. */
	private int killed(Path folder, int first, int kill) throws IOException, InterruptedException {
		Path log = temp.resolve("out-" + kill + ".txt");
		Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
				"-XX:+UseSerialGC", "-Xshare:auto", "-cp", System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
				JournalWriter.class.getName(), folder.toString(), String.valueOf(first)).redirectErrorStream(true).redirectOutput(log.toFile())
				.start();
		try {
			int lines = 1 + random.nextInt(6);
			while (process.isAlive() && Files.readString(log).lines().filter(line -> line.matches("open|kept \\d+")).count() < lines) {
				Thread.sleep(2);
			}
			Thread.sleep(random.nextInt(60));
			assertTrue(process.isAlive(), Files.readString(log));
		} finally {
			process.destroyForcibly().waitFor();
		}
		String said = Files.readString(log);
		return said.substring(0, said.lastIndexOf('\n') + 1).lines().filter(line -> line.startsWith("kept "))
				.mapToInt(line -> Integer.parseInt(line.substring(5))).max().orElse(first - 1);
	}
}
