// SPDX-License-Identifier: EPL-2.0
package org.glossator.editing.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;
import org.glossator.editing.coding.CodingSession;
import org.glossator.editing.journal.UnsavedWork;
import org.glossator.model.registry.Entry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills a program that codes and does not save, again and again, and recovers what it had told to be kept each time. */
class JournalCrashTest {

	private static final int KILLS = 12;
	private static final Pattern SAID = Pattern.compile("(?m)^(open|took \\d+|kept \\d+)$");

	@TempDir
	private Path temp;
	private final Random random = new Random(20170710);

	@Test
	void whatWasKeptIsRecoveredWheneverTheProgramIsKilled() throws Exception {
		Path folder = temp.resolve("study");
		Fixture.create(folder).close();
		int next = 1;
		int recovered = 0;
		for (int kill = 0; kill < KILLS; kill++) {
			int kept = killed(folder, next);
			try (Fixture study = Fixture.open(folder)) {
				List<UnsavedWork> unsaved = study.editing.unsaved();
				assertEquals(List.of(), study.editing.notes());
				assertTrue(kept < next || unsaved.size() == 2, unsaved::toString);
				assertTrue(unsaved.stream().noneMatch(UnsavedWork::baseChanged));
				for (UnsavedWork work : unsaved) {
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
			assertEquals(List.of(), FilesAtRest.closed(folder).names().stream().filter(n -> n.endsWith(".glossator-tmp")).toList());
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

	/** Starts the writer, kills it when it has said some random number of things, and tells which step it said it kept last. */
	private int killed(Path folder, int first) throws IOException, InterruptedException {
		Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
				"-XX:+UseSerialGC", "-Xshare:auto", "-cp", System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
				JournalWriter.class.getName(), folder.toString(), String.valueOf(first)).redirectErrorStream(true).start();
		StringBuilder said = new StringBuilder();
		try (Reader out = process.inputReader(StandardCharsets.UTF_8)) {
			int lines = 1 + random.nextInt(30);
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
		assertTrue(SAID.matcher(said).find(), said::toString);
		return said.substring(0, said.lastIndexOf("\n") + 1).lines().filter(line -> line.startsWith("kept "))
				.mapToInt(line -> Integer.parseInt(line.substring(5))).max().orElse(first - 1);
	}
}
