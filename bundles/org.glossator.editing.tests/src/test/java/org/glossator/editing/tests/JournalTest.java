// SPDX-License-Identifier: EPL-2.0
package org.glossator.editing.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.glossator.editing.StudyEditing;
import org.glossator.editing.coding.CodingSession;
import org.glossator.editing.journal.UnsavedWork;
import org.glossator.editing.names.NewEntry;
import org.glossator.model.codebook.RegistryKind;
import org.glossator.study.StudyException;
import org.glossator.study.StudyStore;
import org.glossator.study.parts.CodingKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the journal keeps of unsaved work and when it lets go of it, and what becomes of work that is recovered. */
class JournalTest {

	@TempDir
	private Path temp;

	/** A crash: the study as it lies on the disk while it is being edited. */
	private Path crashed(Consumer<Fixture> work) throws IOException {
		Path folder = temp.resolve("study");
		Path copy = temp.resolve("crashed");
		try (Fixture study = Fixture.create(folder)) {
			work.accept(study);
			study.editing.keep();
			FilesAtRest.of(study).copy(copy);
		}
		return copy;
	}

	private static void save(CodingSession session) {
		try {
			session.save();
		} catch (IOException e) {
			throw new AssertionError(e);
		}
	}

	private static List<Path> journals(Fixture study) throws IOException {
		return FilesAtRest.of(study).journals();
	}

	@Test
	void workOfSomebodyWhomTheStudyDoesNotKnowYetIsNotOfferedToAnother() throws IOException {
		Path folder = temp.resolve("study");
		Path copy = temp.resolve("crashed");
		try (Fixture study = Fixture.create(folder)) {
			StudyEditing his = StudyEditing.by(study.store, "J\u00f6rg");
			CodingSession session = his.open(CodingKey.of(his.me(), study.article(0)));
			study.code(session.gestures(), "Stance", "Sunday");
			his.keep();
			FilesAtRest.of(study).copy(copy);
			his.close();
		}
		try (StudyStore store = StudyStore.open(copy)) {
			StudyEditing other = StudyEditing.by(store, "Jorg");
			assertEquals("jorg-2", other.me());
			assertEquals(List.of(), other.unsaved());
			StudyEditing his = StudyEditing.by(store, "J\u00f6rg");
			assertEquals("jorg", his.me());
			assertEquals(1, his.unsaved().size());
			other.close();
			his.close();
		}
	}

	@Test
	void aCodingAndTheEntryItRefersToAreRecovered() throws IOException {
		String[] before = new String[1];
		Path folder = crashed(study -> {
			CodingSession session = study.mine();
			EObject stance = study.code(session.gestures(), "Stance", "called the plan dangerous");
			session.gestures().newEntry(stance, study.feature("Stance.holder"), Optional.empty(), NewEntry.of(RegistryKind.ENTITY, "Lindsey Graham"));
			before[0] = study.saved(session);
		});
		try (Fixture study = Fixture.open(folder)) {
			List<UnsavedWork> unsaved = study.editing.unsaved();
			assertEquals(2, unsaved.size());
			UnsavedWork coding = unsaved.stream().filter(work -> work.key().isPresent()).findFirst().orElseThrow();
			assertEquals("New Entity Lindsey Graham", coding.lastStep());
			assertEquals(2, coding.steps());
			assertFalse(coding.baseChanged());
			for (UnsavedWork work : unsaved) {
				study.editing.recover(work);
			}
			assertEquals(List.of(), study.editing.unsaved(), "decided");
			CodingSession session = study.mine();
			assertEquals(before[0], study.saved(session));
			assertTrue(session.edits().isDirty());
			assertTrue(study.editing.registry().isDirty());
			assertFalse(session.edits().canUndo());
			study.editing.keep();
			assertEquals(2, journals(study).size());
			session.save();
			study.editing.keep();
			assertEquals(List.of(), journals(study));
		}
		try (Fixture study = Fixture.open(folder)) {
			assertEquals(before[0], study.saved(study.mine()));
			assertEquals(List.of(), study.editing.unsaved());
		}
	}

	@Test
	void workIsRecoveredIntoASessionThatIsOpenUnlessItHasItsOwn() throws IOException {
		Path folder = crashed(study -> study.code(study.mine().gestures(), "Frame", "plan"));
		try (Fixture study = Fixture.open(folder)) {
			CodingSession session = study.mine();
			UnsavedWork work = study.editing.unsaved().get(0);
			study.code(session.gestures(), "Stance", "plan");
			assertThrows(StudyException.class, () -> study.editing.recover(work));
			session.edits().undo();
			int[] told = new int[1];
			session.edits().addListener(() -> told[0]++);
			study.editing.recover(work);
			assertTrue(told[0] > 0);
			assertEquals(List.of("Frame"), session.resource().codings().stream().map(coding -> coding.eClass().getName()).toList());
			assertTrue(session.edits().isDirty());
		}
	}

	@Test
	void whatNobodyDecidedAboutIsOfferedAgain() throws IOException {
		Path folder = crashed(study -> study.code(study.mine().gestures(), "Frame", "plan"));
		try (Fixture study = Fixture.open(folder)) {
			study.code(study.mine().gestures(), "Stance", "plan"); // does not touch what is left of the earlier run
			study.editing.keep();
			assertEquals(1, study.editing.unsaved().size());
		}
		try (Fixture study = Fixture.open(folder)) {
			assertEquals(2, study.editing.unsaved().size(), "the study was closed with work that was not saved");
			study.editing.recover(study.editing.unsaved().get(0)); // and nobody opens the article
		}
		try (Fixture study = Fixture.open(folder)) {
			assertEquals(2, study.editing.unsaved().size());
			study.editing.discard(study.editing.unsaved().get(1));
			assertEquals(List.of("Code as Frame"), study.editing.unsaved().stream().map(UnsavedWork::lastStep).toList());
			study.editing.discard(study.editing.unsaved().get(0));
			assertEquals(List.of(), journals(study));
		}
	}

	@Test
	void theJournalLetsGoOfWhatIsSavedUndoneOrGivenUp() throws IOException {
		Path folder = temp.resolve("study");
		try (Fixture study = Fixture.create(folder)) {
			CodingSession session = study.mine();
			study.code(session.gestures(), "Frame", "plan");
			study.editing.keep();
			assertEquals(1, journals(study).size());
			session.edits().undo();
			study.editing.keep();
			assertEquals(0, journals(study).size(), "undone");
			session.edits().redo();
			study.editing.keep();
			assertEquals(1, journals(study).size());
			session.save();
			study.editing.keep();
			assertEquals(0, journals(study).size(), "saved");
			session.edits().undo();
			study.editing.keep();
			assertEquals(1, journals(study).size(), "undone past what was saved");
			study.editing.release(session);
			study.editing.keep();
			assertEquals(0, journals(study).size(), "given up");
		}
	}

	@Test
	void quickStepsAreKeptOnce() throws IOException {
		Path folder = temp.resolve("study");
		try (Fixture study = Fixture.create(folder)) {
			List<Runnable> pulse = new ArrayList<>();
			study.editing.setScheduler((milliseconds, work) -> pulse.add(work));
			CodingSession session = study.mine();
			for (String word : List.of("plan", "Twitter", "Sunday")) {
				study.code(session.gestures(), "Frame", word);
			}
			assertEquals(1, pulse.size());
			assertEquals(List.of(), journals(study));
			pulse.remove(0).run();
			study.code(session.gestures(), "Frame", "Senator");
			assertEquals(1, pulse.size());
		}
	}

	@Test
	void theRegistryIsKeptBeforeWhatRefersToItHoweverOftenItChanges() throws Exception {
		Path folder = temp.resolve("study");
		Path journal = folder.resolve(".glossator/journal");
		CountDownLatch busy = new CountDownLatch(1);
		CountDownLatch go = new CountDownLatch(1);
		List<Boolean> registryKept = new CopyOnWriteArrayList<>();
		try (Fixture study = Fixture.create(folder)) {
			CodingSession session = study.mine();
			Files.writeString(journal, "stands in the way");
			study.editing.setAlarm(failure -> {
				registryKept.add(!names(journal).isEmpty());
				busy.countDown();
				await(go);
			});
			study.editing.registry().registry().getEntities().remove(0);
			await(busy);
			Files.delete(journal);
			Files.createDirectory(journal);
			Files.writeString(journal.resolve(Fixture.ME), "stands in the way of the codings");
			EObject stance = study.code(session.gestures(), "Stance", "called the plan dangerous");
			session.gestures().newEntry(stance, study.feature("Stance.holder"), Optional.empty(), NewEntry.of(RegistryKind.ENTITY, "Lindsey Graham"));
			study.editing.registry().registry().getEntities().get(0).setCanonicalName("Somebody");
			go.countDown();
			study.editing.keep();
			assertEquals(List.of(false, true), registryKept.subList(0, 2));
		}
	}

	private static List<String> names(Path folder) {
		String[] names = folder.toFile().list((parent, name) -> name.endsWith(".journal"));
		return names == null ? List.of() : List.of(names);
	}

	private static void await(CountDownLatch latch) {
		try {
			latch.await();
		} catch (InterruptedException e) {
			throw new AssertionError(e);
		}
	}

	@Test
	void aFileThatChangedSinceIsNotWrittenOver() throws IOException {
		Path folder = crashed(study -> {
			CodingSession session = study.mine();
			study.code(session.gestures(), "Frame", "plan");
			save(session);
			study.code(session.gestures(), "Frame", "Twitter");
		});
		try (Fixture study = Fixture.open(folder)) {
			CodingSession session = study.mine();
			assertFalse(study.editing.unsaved().get(0).baseChanged());
			study.code(session.gestures(), "Stance", "plan");
			session.save();
			study.editing.release(session);
			UnsavedWork work = study.editing.unsaved().get(0);
			assertTrue(work.baseChanged());
			study.editing.recover(work);
			CodingSession recovered = study.mine();
			Path file = study.store.codings().file(CodingKey.of(Fixture.ME, recovered.articleId()));
			String saved = Files.readString(file);
			StudyException refusal = assertThrows(StudyException.class, recovered::save);
			assertTrue(refusal.getMessage().startsWith(file + " was saved after the work was begun that is restored here"), refusal.getMessage());
			assertTrue(recovered.isSavedSince() && recovered.isChangedOutside());
			assertEquals(saved, Files.readString(file));
			assertTrue(recovered.edits().isDirty());
			recovered.saveOver();
			assertFalse(recovered.isSavedSince());
			assertFalse(recovered.edits().isDirty());
			study.editing.release(recovered);
			assertEquals(2, study.mine().resource().codings().size());
		}
	}

	@Test
	void damagedFilesAreSetAsideAndTold() throws IOException {
		Path folder = crashed(study -> {
			study.code(study.mine().gestures(), "Frame", "plan");
			study.editing.registry().registry().getEntities().remove(0);
		});
		List<Path> journals = FilesAtRest.closed(folder).journals();
		assertEquals(2, journals.size());
		Path coding = journals.stream().filter(file -> file.getFileName().toString().startsWith("trump")).findFirst().orElseThrow();
		byte[] bytes = Files.readAllBytes(coding);
		Path beside = coding.resolveSibling("short.journal");
		Files.write(beside, java.util.Arrays.copyOf(bytes, bytes.length - 10));
		Files.write(coding.resolveSibling("empty.journal"), new byte[0]);
		Files.write(coding.resolveSibling("other.journal"), "something else\n\n".getBytes());
		String header = new String(bytes, java.nio.charset.StandardCharsets.UTF_8);
		Files.writeString(coding.resolveSibling("header.journal"), header.replace("when: ", "when: some day in "));
		bytes[bytes.length - 20] ^= 1;
		Files.write(coding, bytes);
		try (Fixture study = Fixture.open(folder)) {
			List<UnsavedWork> left = study.editing.unsaved();
			assertEquals(List.of(Optional.empty()), left.stream().map(UnsavedWork::key).toList());
			assertEquals(5, study.editing.notes().size());
			assertTrue(study.editing.notes().stream().anyMatch(note -> note.contains(beside + ".damaged")), study.editing.notes()::toString);
			assertEquals(List.of(), study.mine().resource().codings());
		}
		try (Fixture study = Fixture.open(folder)) {
			assertEquals(1, study.editing.unsaved().size());
			assertEquals(List.of(), study.editing.notes());
		}
	}

	@Test
	void onlyMyWorkIsOfferedToMe() throws IOException {
		Path folder = crashed(study -> study.code(study.mine().gestures(), "Frame", "plan"));
		try (Fixture study = Fixture.open(folder)) {
			var editing = org.glossator.editing.StudyEditing.by(study.store, "Somebody Else");
			assertEquals("somebody-else", editing.me());
			assertEquals(List.of(), editing.unsaved());
			assertEquals(1, study.editing.unsaved().size());
			editing.close();
		}
	}

	@Test
	void codingsOfOthersAreNotKept() throws IOException {
		Path folder = temp.resolve("study");
		try (Fixture study = Fixture.create(folder)) {
			CodingSession theirs = study.session("somebody");
			theirs.edits().unsaved();
			study.editing.keep();
			assertEquals(List.of(), journals(study));
			theirs.save();
			theirs.saveOver();
			assertFalse(Files.exists(study.store.codings().file(CodingKey.of("somebody", theirs.articleId()))));
		}
	}
}
