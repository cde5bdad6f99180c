// SPDX-License-Identifier: EPL-2.0
package org.glossator.editing.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.glossator.cas.text.TextRange;
import org.glossator.editing.coding.CodingSession;
import org.glossator.editing.names.NewEntry;
import org.glossator.editing.registry.RegistryCommands;
import org.glossator.model.Entries;
import org.glossator.model.codebook.CodebookPackage.Literals;
import org.glossator.model.codebook.Layer;
import org.glossator.model.codebook.RegistryKind;
import org.glossator.model.codebook.Tag;
import org.glossator.model.registry.Entry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was done in an open article can be undone after a merge, and after a change of the codebook, unless that has made other types. */
class KeptStepsTest {

	@TempDir
	private Path temp;

	private static Entry entry(Fixture study, String id) {
		return Entries.find(study.store.registry(), id).orElseThrow();
	}

	private static RegistryCommands commands(Fixture study) {
		return study.editing.registryCommands();
	}

	/** The coding as it would be saved, without the registry. */
	private static String coding(Fixture study, CodingSession session) {
		String saved = study.saved(session);
		return saved.substring(0, saved.indexOf("</xmi:XMI>"));
	}

	private static void merge(Fixture study) {
		assertTrue(commands(study).merge(entry(study, "trump"), List.of(entry(study, "putin"))));
	}

	@Test
	void stepsStayWhateverIsMerged() throws IOException {
		try (Fixture study = Fixture.create(temp.resolve("study"))) {
			CodingSession session = study.mine();
			EObject mention = study.code(session.gestures(), "Mention", "Trump");
			session.gestures().set(mention, study.feature("Mention.entity"), "trump");
			session.save();
			String saved = coding(study, session);
			EObject frame = study.code(session.gestures(), "Frame", "plan");
			session.gestures().set(frame, study.feature("Frame.frame"), "economic");
			int[] told = new int[1];
			study.editing.registry().addListener(() -> told[0]++);
			merge(study);
			assertTrue(told[0] > 0, "whoever shows the article shows it anew");
			assertTrue(session.edits().isDirty());
			assertEquals(Optional.of("Set Frame to Economic"), session.edits().undoLabel());
			session.edits().undo();
			session.edits().undo();
			assertFalse(session.edits().isDirty());
			assertEquals(saved, coding(study, session));
			session.edits().redo();
			session.edits().redo();
			assertEquals("economic", Fixture.get(frame, "frame"));
			session.edits().undo();
			session.edits().undo();
			session.edits().undo();
			assertEquals(null, Fixture.get(mention, "entity"));
			session.edits().redo();
			assertEquals("trump", Fixture.get(mention, "entity"));
		}
	}

	@Test
	void stepsThatLeadToAMergedEntryCanBeUndoneAndDoneAgain() throws IOException {
		try (Fixture study = Fixture.create(temp.resolve("study"))) {
			CodingSession session = study.mine();
			EObject mention = study.code(session.gestures(), "Mention", "Lindsey Graham");
			Entry graham = session.gestures()
					.newEntry(mention, study.feature("Mention.entity"), Optional.empty(), NewEntry.of(RegistryKind.ENTITY, "Lindsey Graham")).orElseThrow();
			session.gestures().set(mention, study.feature("Mention.entity"), "putin");
			merge(study);
			assertTrue(commands(study).merge(entry(study, "trump"), List.of(graham)));
			session.edits().undo();
			assertEquals(graham.getId(), Fixture.get(mention, "entity"));
			session.edits().undo();
			assertFalse(study.store.registry().getEntities().contains(graham));
			session.edits().redo();
			assertTrue(study.store.registry().getEntities().contains(graham));
			session.edits().redo();
			assertEquals("putin", Fixture.get(mention, "entity"));
			assertEquals("trump", Entries.find(study.store.registry(), graham.getId()).orElseThrow().getId());
		}
	}

	@Test
	void aCodebookThatSaysTheSameInOtherWordsLeavesTheSteps() throws IOException {
		try (CodedStudy study = CodedStudy.create(temp.resolve("study"))) {
			CodingSession session = study.fixture.mine();
			EObject stance = session.gestures().code(study.fixture.layer("Stance"), List.of(new TextRange(0, 5))).orElseThrow();
			session.save();
			Layer edited = study.layer("Stance");
			study.session.steps().set(edited, Literals.LAYER__COLOR, "#123456");
			study.session.steps().set(edited, Literals.DESCRIBED__LABEL, "Position");
			study.session.steps().set(edited, Literals.DESCRIBED__DEFINITION, "What somebody thinks of something.");
			study.session.steps().move(edited, 0);
			Tag novel = study.session.steps().addTag(study.set("polarity"));
			assertEquals(List.of(), study.session.forgetting());
			int[] told = new int[1];
			session.edits().addListener(() -> told[0]++);
			study.save();
			assertTrue(told[0] > 0);
			assertTrue(session.resource().codings().contains(stance));
			assertEquals("Position", session.resource().types().layer(stance.eClass()).orElseThrow().getLabel());
			assertEquals(study.fixture.layer("Stance"), session.resource().types().layer(stance.eClass()).orElseThrow());
			assertEquals(Optional.of("Code as Stance"), session.edits().undoLabel());
			assertTrue(session.gestures().set(stance, study.fixture.feature("Stance.polarity"), novel.getName()));
			session.edits().undo();
			session.edits().undo();
			assertFalse(session.resource().codings().contains(stance));
			session.edits().redo();
			session.edits().redo();
			session.save();
			EObject fresh = session.gestures().code(study.fixture.layer("Stance"), List.of(new TextRange(6, 9))).orElseThrow();
			assertEquals(stance.eClass(), fresh.eClass());
			session.save();
			assertEquals(novel.getName(), study.codings(Fixture.ME).get("Stance 0").get("polarity"));
			assertEquals(List.of("Stance 0", "Stance 23", "Stance 6", "Stance 60"),
					study.codings(Fixture.ME).keySet().stream().filter(name -> name.startsWith("Stance")).toList());
		}
		try (CodedStudy study = CodedStudy.open(temp.resolve("study"))) {
			assertEquals(List.of(), study.fixture.store.notes());
			assertEquals("#123456", study.fixture.layer("Stance").getColor());
		}
	}

	@Test
	void aCodebookWithOtherTypesForgetsTheStepsAndThatIsToldBefore() throws IOException {
		try (CodedStudy study = CodedStudy.create(temp.resolve("study"))) {
			CodingSession session = study.fixture.mine();
			session.gestures().code(study.fixture.layer("Stance"), List.of(new TextRange(0, 5)));
			session.save();
			CodingSession untouched = study.fixture.session("other");
			study.session.steps().addFeature(study.layer("Stance"));
			assertEquals(List.of(session), study.session.forgetting(), untouched.articleId());
			study.session.edits().undo();
			assertEquals(List.of(), study.session.forgetting());
			study.session.steps().set(study.tag("polarity.favor"), Literals.DESCRIBED__NAME, "pro");
			assertEquals(List.of(session), study.session.forgetting());
			study.save();
			assertFalse(session.edits().hasSteps());
			assertFalse(session.edits().isDirty());
		}
	}
}
