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
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.glossator.editing.codebook.LostCodings;
import org.glossator.editing.codebook.PendingChange;
import org.glossator.editing.codebook.UseCount;
import org.glossator.editing.journal.UnsavedWork;
import org.glossator.editing.journal.WorkKind;
import org.glossator.model.codebook.CodebookPackage.Literals;
import org.glossator.model.codebook.Layer;
import org.glossator.model.codebook.Tag;
import org.glossator.study.StudyException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program is stopped while a codebook is edited that is in use; what was not saved comes back, and saves as if nothing had happened. */
class CodebookJournalTest {

	@TempDir
	private Path temp;

	/** Renames that cross, deletions with and without a replacement, things that are new, and another order. */
	private static void edit(CodedStudy study) {
		Tag favor = study.tag("polarity.favor");
		Tag against = study.tag("polarity.against");
		study.session.steps().set(favor, Literals.DESCRIBED__NAME, "between");
		study.session.steps().set(against, Literals.DESCRIBED__NAME, "favor");
		study.session.steps().set(favor, Literals.DESCRIBED__NAME, "against");
		Tag novel = study.session.steps().addTag(study.set("attributionType"));
		study.session.steps().replace(study.tag("attributionType.direct"), novel);
		study.session.steps().set(study.layer("Mention"), Literals.DESCRIBED__NAME, "Name");
		study.session.steps().delete(List.of(study.layer("Frame")));
		study.session.steps().delete(List.of(study.feature("Stance.validFrom")));
		Layer layer = study.session.steps().addLayer();
		study.session.steps().addFeature(layer);
		study.session.steps().move(layer, 0);
	}

	/** The study as it lies on the disk when the program is stopped. */
	private Path stopped(String name, Consumer<CodedStudy> work) throws IOException {
		Path folder = temp.resolve(name);
		Path copy = temp.resolve(name + "-stopped");
		CodedStudy.create(folder).close();
		try (CodedStudy study = CodedStudy.open(folder)) {
			work.accept(study);
			study.fixture.editing.keep();
			study.files().copy(copy);
		}
		return copy;
	}

	private static void recover(CodedStudy study) throws IOException {
		List<UnsavedWork> unsaved = study.fixture.editing.unsaved();
		assertEquals(List.of(WorkKind.CODEBOOK), unsaved.stream().map(UnsavedWork::what).toList());
		study.fixture.editing.recover(unsaved.getFirst());
	}

	private static List<String> pending(CodedStudy study) throws IOException {
		study.session.count(new NullProgressMonitor());
		return study.session.pending().stream().map(CodebookJournalTest::said).toList();
	}

	private static String said(PendingChange pending) {
		return pending.fate() + " " + pending.was().getName() + " " + pending.is().map(is -> is.getName()) + " " + pending.usage();
	}

	@Test
	void whatWasTypedAboutWhyIsRecovered() throws IOException {
		Path folder = stopped("why", study -> {
			study.session.steps().set(study.layer("Mention"), Literals.DESCRIBED__NAME, "Name");
			study.fixture.editing.keep();
			List<Runnable> putOff = new ArrayList<>();
			study.fixture.editing.setScheduler((milliseconds, work) -> putOff.add(work));
			study.session.setWhy("Too often \u201cnamed\u201d: 100 % of");
			assertEquals(1, putOff.size(), "typing is no step, and is kept without one");
		});
		try (CodedStudy study = CodedStudy.open(folder)) {
			assertEquals("", study.session.why());
			recover(study);
			assertEquals("Too often \u201cnamed\u201d: 100 % of", study.session.why());
		}
	}

	@Test
	void whatIsRecoveredSavesAsIfItHadNotBeenInterrupted() throws IOException {
		Path straight = temp.resolve("straight");
		List<String> expected;
		Map<String, Map<String, Object>> codings;
		String codebook;
		CodedStudy.create(straight).close();
		try (CodedStudy study = CodedStudy.open(straight)) {
			edit(study);
			expected = pending(study);
			study.save();
			codings = study.codings("other");
			codebook = Files.readString(study.fixture.store.codebookFile());
		}
		assertEquals("favor", codings.get("Stance 60").get("polarity"));
		assertEquals("new-tag", codings.get("Attribution 23").get("type"));
		assertFalse(codings.containsKey("Frame 23"));

		Path folder = stopped("study", CodebookJournalTest::edit);
		try (CodedStudy study = CodedStudy.open(folder)) {
			UnsavedWork work = study.fixture.editing.unsaved().getFirst();
			assertEquals("Move New layer", work.lastStep());
			assertEquals(11, work.steps());
			assertFalse(work.baseChanged());
			recover(study);
			assertEquals(List.of(), study.fixture.editing.unsaved(), "decided");
			assertTrue(study.session.edits().isDirty());
			assertFalse(study.session.edits().canUndo());
			assertTrue(study.session.isNew(study.codebook.getLayers().getFirst()));
			assertEquals(expected, pending(study));
			study.save();
			assertFalse(study.session.edits().isDirty());
			assertEquals(codings, study.codings("other"));
			assertEquals(codings, study.codings(Fixture.ME));
			assertEquals(codebook, Files.readString(study.fixture.store.codebookFile()));
			study.fixture.editing.keep();
		}
		try (CodedStudy study = CodedStudy.open(folder)) {
			assertEquals(List.of(), study.fixture.editing.unsaved());
		}
	}

	@Test
	void whatIsBackWithoutItsCodingsIsToldAlsoAfterACrash() throws IOException {
		Path folder = stopped("study", study -> {
			try {
				study.session.count(new NullProgressMonitor());
				study.session.steps().set(study.layer("Stance"), Literals.DESCRIBED__LABEL, "Position");
				study.session.steps().delete(List.of(study.layer("Mention")));
				study.save();
				study.session.edits().undo();
			} catch (IOException e) {
				throw new AssertionError(e);
			}
		});
		try (CodedStudy study = CodedStudy.open(folder)) {
			recover(study);
			LostCodings lost = study.session.lost().getFirst();
			assertEquals(study.layer("Mention"), lost.element());
			assertEquals(new UseCount(3, 2), lost.usage());
			study.save();
			assertEquals(List.of(), study.session.lost());
		}
	}

	@Test
	void aCodebookThatCannotBeSavedAsItIsComesBackAllTheSame() throws IOException {
		Path folder = stopped("study", study -> {
			study.session.steps().set(study.layer("Stance"), Literals.DESCRIBED__NAME, "Event");
			study.session.steps().set(study.set("polarity"), Literals.DESCRIBED__NAME, null);
			study.session.steps().set(study.layer("Mention"), Literals.DESCRIBED__NAME, "two words/and more?");
		});
		try (CodedStudy study = CodedStudy.open(folder)) {
			Layer stance = study.layer("Stance");
			int at = study.codebook.getLayers().indexOf(stance);
			int polarity = study.codebook.getTagSets().indexOf(study.set("polarity"));
			recover(study);
			assertFalse(study.session.problems().isEmpty());
			Layer recovered = study.codebook.getLayers().get(at);
			assertEquals("Event", recovered.getName());
			assertEquals("two words/and more?", study.codebook.getLayers().getFirst().getName());
			assertEquals(null, study.codebook.getTagSets().get(polarity).getName());
			assertEquals(study.codebook.getTagSets().get(polarity), recovered.getFeatures().stream().filter(f -> f.getName().equals("polarity")).findFirst()
					.orElseThrow().getTagSet());
			study.session.steps().set(recovered, Literals.DESCRIBED__NAME, "Stance");
			study.session.steps().set(study.codebook.getTagSets().get(polarity), Literals.DESCRIBED__NAME, "polarity");
			study.session.steps().set(study.codebook.getLayers().getFirst(), Literals.DESCRIBED__NAME, "Mention");
			assertEquals(List.of(), study.session.pending());
		}
	}

	@Test
	void theJournalLetsGoOfWhatIsSavedUndoneOrGivenUp() throws IOException {
		Path folder = temp.resolve("study");
		CodedStudy.create(folder).close();
		try (CodedStudy study = CodedStudy.open(folder)) {
			assertEquals(0, journals(study));
			study.session.steps().addLayer();
			assertEquals(1, journals(study));
			study.session.edits().undo();
			assertEquals(0, journals(study), "undone");
			study.session.edits().redo();
			assertEquals(1, journals(study));
			study.save();
			assertEquals(0, journals(study), "saved");
			study.session.steps().addLayer();
			assertEquals(1, journals(study));
			study.fixture.editing.release(study.session);
			assertEquals(0, journals(study), "given up");
		}
	}

	private static int journals(CodedStudy study) throws IOException {
		study.fixture.editing.keep();
		return study.files().journals().size();
	}

	@Test
	void whoStoppedBetweenSavingAndForgettingIsAskedNothing() throws IOException {
		Path folder = stopped("study", study -> study.session.steps().set(study.layer("Mention"), Literals.DESCRIBED__NAME, "Name"));
		Path journal = temp.resolve("journal");
		try (CodedStudy study = CodedStudy.open(folder)) {
			Path kept = study.fixture.editing.unsaved().getFirst().file();
			Files.copy(kept, journal);
			recover(study);
			study.save();
			study.fixture.editing.keep();
			assertFalse(Files.exists(kept));
			Files.copy(journal, kept);
		}
		try (CodedStudy study = CodedStudy.open(folder)) {
			assertEquals(List.of(), study.fixture.editing.unsaved());
		}
	}

	@Test
	void aCodebookThatWasSavedSinceIsToldAndWhatIsKnownByNameIsFollowed() throws IOException {
		Path folder = stopped("study", study -> study.session.steps().set(study.tag("polarity.favor"), Literals.DESCRIBED__NAME, "pro"));
		try (CodedStudy study = CodedStudy.open(folder)) {
			study.session.steps().set(study.layer("Mention"), Literals.DESCRIBED__LABEL, "Somebody");
			UnsavedWork work = study.fixture.editing.unsaved().getFirst();
			assertThrows(StudyException.class, () -> study.fixture.editing.recover(work), "it has steps of its own");
			study.save();
			UnsavedWork later = study.fixture.editing.unsaved().getFirst();
			assertTrue(later.baseChanged());
			study.fixture.editing.recover(later);
			study.save();
			assertEquals("pro", study.codings("other").get("Stance 23").get("polarity"));
		}
	}
}
