// SPDX-License-Identifier: EPL-2.0
package org.glossator.editing.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.glossator.cas.text.TextRange;
import org.glossator.editing.codebook.BringBack;
import org.glossator.editing.codebook.BringBack.Foreseen;
import org.glossator.editing.coding.CodingSession;
import org.glossator.model.codebook.CodebookPackage.Literals;
import org.glossator.model.codebook.CodebookVersion;
import org.glossator.study.StudyException;
import org.glossator.study.files.AtomicFiles;
import org.glossator.study.history.Said;
import org.glossator.study.parts.Whose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A codebook's saves are versions: what one took from codings comes back when the codebook is again what it was. */
class CodebookHistoryTest {

	@TempDir
	Path temp;

	@Test
	void noCodingFileIsTouchedAndEachVersionIsAFile() throws IOException {
		try (CodedStudy study = CodedStudy.create(temp.resolve("study"))) {
			Map<String, String> before = study.files().saved("codings");
			study.session.steps().delete(List.of(study.layer("Stance")));
			study.session.save("Nobody agreed on it");
			assertEquals(before, study.files().saved("codings"));
			assertFalse(study.codings("other").containsKey("Stance 23"));
			assertEquals(Set.of("1.xmi", "2.xmi"), study.files().saved("codebook").keySet());
			CodebookVersion second = study.fixture.store.codebooks().history().version(2).orElseThrow();
			assertEquals(List.of(study.fixture.editing.myName(), "Nobody agreed on it"), List.of(second.getBy(), second.getNote()));
			assertTrue(Instant.parse(second.getMade()).isBefore(Instant.now().plusSeconds(1)));
		}
	}

	@Test
	void whatSaysTheSameIsNoVersion() throws IOException {
		try (CodedStudy study = CodedStudy.create(temp.resolve("study"))) {
			Map<String, String> before = study.files().saved();
			study.session.steps().set(study.layer("Stance"), Literals.DESCRIBED__LABEL, "Position");
			study.session.steps().set(study.layer("Stance"), Literals.DESCRIBED__LABEL, "Stance");
			study.save();
			assertEquals(before, study.files().saved());
			assertFalse(study.session.edits().isDirty());
		}
	}

	@Test
	void undoOfWhatASaveTookBringsItBackWithTheNextSave() throws IOException {
		Path folder = temp.resolve("study");
		try (CodedStudy study = CodedStudy.create(folder)) {
			Map<String, Map<String, Object>> before = study.codings("other");
			study.session.steps().delete(List.of(study.tag("polarity.favor")));
			study.save();
			assertFalse(study.codings("other").get("Stance 23").containsKey("polarity"));
			study.session.edits().undo();
			assertEquals(List.of(), study.session.lost());
			study.save();
			assertEquals(1, study.fixture.store.codebooks().history().version(3).orElseThrow().getRestores());
			before.put("version", Map.of("is", Integer.valueOf(3)));
			assertEquals(before, study.codings("other"));
		}
		try (CodedStudy study = CodedStudy.open(folder)) {
			assertEquals("favor", study.codings(Fixture.ME).get("Stance 23").get("polarity"));
		}
	}

	@Test
	void aFormerVersionIsBroughtBackAsOneStepAndWithItWhatCodingsHad() throws IOException {
		Path folder = temp.resolve("study");
		try (CodedStudy study = CodedStudy.create(folder)) {
			Map<String, Map<String, Object>> before = study.codings("other");
			study.session.steps().delete(List.of(study.layer("Attribution")));
			study.session.steps().set(study.layer("Stance"), Literals.DESCRIBED__NAME, "Position");
			study.save();
			CodingSession mine = study.fixture.mine();
			mine.gestures().code(study.fixture.layer("Position"), List.of(new TextRange(0, 5)));
			assertThrows(IllegalStateException.class, study::save);
			mine.save();
			assertTrue(study.session.bringBack(1));
			assertEquals(Optional.of("Bring Back Version 1"), study.session.edits().undoLabel());
			assertEquals(List.of(), study.session.problems());
			assertEquals(List.of("Position RENAMED Stance"), study.session.pending().stream()
					.map(each -> each.was().getName() + " " + each.fate() + " " + each.is().orElseThrow().getName()).toList());
			study.session.edits().undo();
			assertFalse(study.session.edits().isDirty());
			study.session.edits().redo();
			study.session.save("It was better");
			CodebookVersion third = study.fixture.store.codebooks().history().version(3).orElseThrow();
			assertEquals(List.of("It was better", 1), List.of(third.getNote(), third.getRestores()));
			before.put("version", Map.of("is", Integer.valueOf(3)));
			assertEquals(before, study.codings("other"), "whose file nobody saved");
			Map<String, Map<String, Object>> saved = study.codings(Fixture.ME);
			assertTrue(saved.containsKey("Stance 0"));
			assertEquals(before.get("Attribution 23"), saved.get("Attribution 23"));
			assertEquals(before.get("Stance 23"), saved.get("Stance 23"));
			study.session.edits().undo(); // and away again, by another step of the history
			study.save();
			assertEquals(2, study.fixture.store.codebooks().history().version(4).orElseThrow().getRestores());
			assertTrue(study.codings(Fixture.ME).containsKey("Position 0"));
			assertFalse(study.codings("other").containsKey("Attribution 23"));
			assertEquals("favor", study.codings("other").get("Position 23").get("polarity"));
		}
	}

	/** To add a tag changes no types, so that what is open could go on as it is; but with this tag there is something to come back. */
	@Test
	void whatIsOpenHasWhatIsBackAndItsNextSaveTakesNothingAway() throws IOException {
		try (CodedStudy study = CodedStudy.create(temp.resolve("study"))) {
			CodingSession mine = study.fixture.mine();
			study.session.steps().delete(List.of(study.tag("polarity.favor")));
			study.save();
			study.session.edits().undo();
			study.save();
			mine.gestures().code(study.fixture.layer("Mention"), List.of(new TextRange(60, 65)));
			mine.save();
			assertEquals("favor", study.codings(Fixture.ME).get("Stance 23").get("polarity"));
			study.session.steps().set(study.layer("Stance"), Literals.DESCRIBED__LABEL, "Position");
			study.save();
			study.session.edits().undo();
			assertEquals(List.of(), study.session.forgetting(), "nothing was taken, so nothing comes back");
			study.save();
			assertTrue(mine.edits().canUndo());
		}
	}

	@Test
	void itIsKnownBeforeWhatComesBackAndWhatDoesNot() throws IOException {
		Path folder = temp.resolve("study");
		try (CodedStudy study = CodedStudy.create(folder)) {
			study.session.steps().delete(List.of(study.layer("Attribution"), study.tag("polarity.favor")));
			study.save();
			CodingSession mine = study.fixture.mine();
			mine.gestures().code(study.fixture.layer("Mention"), List.of(new TextRange(60, 65)));
			mine.save(); // with a copy of what it was
			Map<String, Map<String, Object>> taken = study.codings("other");
			Map<String, String> files = study.files().saved();
			BringBack bringing = study.session.bringingBack(1).orElseThrow();
			Foreseen foreseen = bringing.foresee(new NullProgressMonitor());
			assertEquals(files, study.files().saved(), "nothing is changed by finding out");
			assertFalse(study.session.edits().isDirty());
			assertEquals(List.of("Layer \u201cAttribution\u201d added", "Feature \u201cAttribution\u201d of \u201cStance\u201d added",
					"Tag \u201cIn favour\u201d of \u201cPolarity\u201d added"),
					bringing.changes().stream().map(Said::sentence).filter(sentence -> !sentence.startsWith("Rule ")).toList());
			assertEquals(List.of(), bringing.pending());
			AtomicFiles.deleteTree(folder.resolve(".glossator/former"));
			Foreseen without = study.session.bringingBack(1).orElseThrow().foresee(new NullProgressMonitor());
			assertTrue(study.session.bringBack(1));
			study.save();
			Map<String, Map<String, Object>> back = study.codings("other");
			int codings = (int) back.keySet().stream().filter(coding -> !taken.containsKey(coding)).count();
			int values = taken.keySet().stream().filter(coding -> !coding.equals("version"))
					.mapToInt(coding -> values(back.get(coding)) - values(taken.get(coding))).sum();
			assertEquals(2, codings);
			assertTrue(values >= 2, () -> "the tag and the reference: " + values);
			assertEquals(new Foreseen(2 * codings, 2 * values, 1, Map.of(), List.of()), foreseen);
			assertEquals(new Foreseen(codings, values, 1, Map.of(Whose.coder(Fixture.ME), Set.of(study.article())), List.of()), without);
		}
	}

	@Test
	void whatCodingsHaveOfALaterVersionIsSaidToGo() throws IOException {
		try (CodedStudy study = CodedStudy.create(temp.resolve("study"))) {
			study.session.steps().set(study.session.steps().addLayer(), Literals.DESCRIBED__NAME, "Claim");
			study.save();
			CodingSession mine = study.fixture.mine();
			mine.gestures().code(study.fixture.layer("Claim"), List.of(new TextRange(60, 65)));
			mine.save();
			BringBack bringing = study.session.bringingBack(1).orElseThrow();
			assertEquals(new Foreseen(0, 0, 0, Map.of(), List.of()), bringing.foresee(new NullProgressMonitor()));
			assertEquals(List.of("Claim DELETED 1"), bringing.pending().stream()
					.map(each -> each.was().getName() + " " + each.fate() + " " + each.usage().codings()).toList());
			study.session.steps().addLayer();
			String why = assertThrows(StudyException.class, () -> study.session.bringingBack(1)).getMessage();
			assertTrue(why.endsWith("then bring a version back."), why);
		}
	}

	private static int values(Map<String, Object> coding) {
		return coding.values().stream().mapToInt(value -> value instanceof List<?> several ? several.size() : 1).sum();
	}
}
