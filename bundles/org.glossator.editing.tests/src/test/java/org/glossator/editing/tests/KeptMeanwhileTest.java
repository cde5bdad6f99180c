// SPDX-License-Identifier: EPL-2.0
package org.glossator.editing.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.AbstractCommand;
import org.glossator.cas.text.TextRange;
import org.glossator.editing.coding.CodingSession;
import org.glossator.editing.session.Scheduler;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the journal keeps of a coding while steps are taken in it: it is written in another thread. */
class KeptMeanwhileTest {

	/** More than a coder can have the journal's writer wait for. */
	private static final int MANY = 100;

	@TempDir
	private Path temp;
	private Path journal;
	private final Semaphore held = new Semaphore(0);
	private final Semaphore go = new Semaphore(0);

	@BeforeEach
	void places() {
		journal = temp.resolve("study/.glossator/journal");
	}

	private Fixture create() {
		return Fixture.create(temp.resolve("study"));
	}

	/** Has the journal's writer wait for {@link #go} before it comes to what is told next: it cannot write the registry. */
	private void hold(Fixture study) throws IOException {
		Files.createDirectories(journal.getParent());
		Files.deleteIfExists(journal);
		Files.writeString(journal, "stands in the way");
		study.editing.setAlarm(failure -> {
			held.release();
			go.acquireUninterruptibly();
		});
		study.editing.registry().registry().getEntities().get(0).setNote(String.valueOf(System.nanoTime()));
		held.acquireUninterruptibly();
	}

	private static void code(Fixture study, CodingSession session, int step) {
		session.gestures().code(study.layer("Frame"), List.of(new TextRange(step % 50, step % 50 + 20))).orElseThrow();
	}

	private Optional<Path> coding() {
		String[] names = journal.resolve(Fixture.ME).toFile().list((folder, name) -> name.matches("trump.*\\.journal")); // also while it is written
		return names == null ? Optional.empty() : Stream.of(names).map(journal.resolve(Fixture.ME)::resolve).findFirst();
	}

	/** How many codings a kept file has; that is how many steps it says that it has. */
	private int kept() throws IOException {
		String file = Files.readString(coding().orElseThrow());
		int codings = file.split(":Frame ", -1).length - 1;
		assertTrue(file.contains("\nsteps: " + codings + "\n"), file);
		return codings;
	}

	@Test
	void aFileIsAWholeStateWhileStepsAreTaken() throws Exception {
		try (Fixture study = create()) {
			CodingSession session = study.mine();
			for (int step = 1; step <= 3 * MANY; step++) {
				code(study, session, step);
				if (coding().isPresent()) {
					assertTrue(kept() <= step);
				}
				if (step % MANY == 0) {
					study.editing.keep();
					assertEquals(step, kept());
				}
			}
			for (int step = 3 * MANY - 1; step > 2 * MANY; step--) {
				session.edits().undo();
				assertTrue(kept() >= step);
			}
			study.editing.keep();
			assertEquals(2 * MANY + 1, kept());
		}
	}

	@Test
	void whatIsOutOfDateIsNotWritten() throws Exception {
		try (Fixture study = create()) {
			CodingSession session = study.mine();
			hold(study);
			Runnable[] later = new Runnable[1];
			code(study, session, 1);
			study.editing.setScheduler((milliseconds, work) -> later[0] = work);
			code(study, session, 2);
			free();
			study.editing.unsaved(); // waits for the writer
			assertFalse(coding().isPresent());
			later[0].run();
			study.editing.keep();
			assertEquals(2, kept());
		}
	}

	/** Lets the writer go on, able to write. */
	private void free() throws IOException {
		Files.delete(journal);
		Files.createDirectory(journal);
		go.release(MANY);
	}

	@Test
	void aStepThatFailsLosesNothing() throws Exception {
		try (Fixture study = create()) {
			CodingSession session = study.mine();
			hold(study);
			code(study, session, 1);
			assertThrows(IllegalStateException.class, () -> session.edits().execute("Fail", new AbstractCommand() {
				@Override
				public boolean canExecute() {
					return true;
				}

				@Override
				public void execute() {
					throw new IllegalStateException("as it is to");
				}

				@Override
				public void redo() {
					execute();
				}
			}));
			free();
			study.editing.unsaved(); // waits for the writer, as keep does, and tells it nothing
			assertEquals(1, kept());
		}
	}

	@Test
	void whoNeverRestsIsKeptUpWithAllTheSame() throws Exception {
		try (Fixture study = create()) {
			CodingSession session = study.mine();
			Runnable[] later = new Runnable[1];
			Scheduler put = (milliseconds, work) -> later[0] = work;
			study.editing.setScheduler(put);
			code(study, session, 1);
			int overtaken = 0;
			while (coding().isEmpty()) {
				assertTrue(overtaken++ < MANY, "the writer is overtaken for ever");
				study.editing.setScheduler((milliseconds, work) -> work.run());
				hold(study);
				later[0].run();
				study.editing.setScheduler(put);
				code(study, session, 2); // before the writer comes to what was told of the step before
				free();
				study.editing.unsaved(); // waits for the writer
				go.drainPermits();
			}
			assertEquals(overtaken, kept());
			assertTrue(overtaken > 2);
		}
	}
}
