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
import org.glossator.cas.TextRange;
import org.glossator.editing.CodingSession;
import org.glossator.editing.RegistryCommands;
import org.glossator.editing.RegistryUsage;
import org.glossator.editing.names.NewEntry;
import org.glossator.model.ModelNames;
import org.glossator.model.codebook.CodebookPackage.Literals;
import org.glossator.model.codebook.Layer;
import org.glossator.model.codebook.RegistryKind;
import org.glossator.model.codebook.Tag;
import org.glossator.model.registry.Entry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was done in an open article can be undone after a merge or a change of the codebook, unless it leads back to what is gone. */
class KeptStepsTest {

	@TempDir
	private Path temp;

	private static Entry entry(Fixture study, String id) {
		return ModelNames.entry(study.store.registry(), id).orElseThrow();
	}

	private static RegistryCommands commands(Fixture study) {
		return new RegistryCommands(study.editing, new RegistryUsage(study.editing));
	}

	/** The coding as it would be saved, without the registry. */
	private static String coding(CodingSession session) {
		String saved = Fixture.saved(session);
		return saved.substring(0, saved.indexOf("</xmi:XMI>"));
	}

	private static List<CodingSession> forgetting(Fixture study) {
		return commands(study).forgetting(Optional.of(entry(study, "trump")), List.of(entry(study, "putin")));
	}

	private static void merge(Fixture study) {
		assertTrue(commands(study).merge(entry(study, "trump"), List.of(entry(study, "putin"))));
	}

	@Test
	void stepsThatHaveNothingToDoWithAMergeStay() throws IOException {
		try (Fixture study = Fixture.create(temp.resolve("study"))) {
			CodingSession session = study.mine();
			EObject mention = study.code(session.gestures(), "Mention", "Trump");
			session.gestures().set(mention, study.feature("Mention.entity"), "trump");
			session.save();
			String saved = coding(session);
			EObject frame = study.code(session.gestures(), "Frame", "plan");
			session.gestures().set(frame, study.feature("Frame.frame"), "economic");
			assertEquals(List.of(), forgetting(study));
			int[] told = new int[1];
			session.edits().addListener(() -> told[0]++);
			merge(study);
			assertTrue(told[0] > 0, "whoever shows the article shows it anew");
			assertTrue(session.edits().isDirty());
			assertEquals(Optional.of("Set Frame to Economic"), session.edits().undoLabel());
			session.edits().undo();
			session.edits().undo();
			assertFalse(session.edits().isDirty());
			assertEquals(saved, coding(session));
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
	void stepsOfAnArticleThatRefersToWhatGoesStayWhenNoneOfThemLeadsThere() throws IOException {
		try (Fixture study = Fixture.create(temp.resolve("study"))) {
			CodingSession session = study.mine();
			EObject mention = study.code(session.gestures(), "Mention", "Putin");
			session.gestures().set(mention, study.feature("Mention.entity"), "putin");
			session.save();
			study.editing.release(session);
			session = study.mine();
			EObject again = session.resource().codings().getFirst();
			study.code(session.gestures(), "Frame", "plan");
			session.gestures().set(again, study.feature("Mention.form"), "NAM");
			assertEquals(List.of(), forgetting(study));
			merge(study);
			assertEquals("trump", Fixture.get(again, "entity"));
			session.edits().undo();
			assertEquals(null, Fixture.get(again, "form"));
			session.edits().undo();
			assertFalse(session.edits().isDirty());
			assertFalse(session.edits().canUndo());
		}
	}

	@Test
	void stepsThatLeadBackToWhatGoesAreForgottenAndThatIsToldBefore() throws IOException {
		for (int way = 0; way < 6; way++) {
			try (Fixture study = Fixture.create(temp.resolve("study" + way))) {
				CodingSession session = study.mine();
				lead(way, study, session);
				CodingSession other = study.editing.open(Fixture.ME, study.article(1).equals(session.articleId()) ? study.article(0) : study.article(1));
				other.gestures().code(study.layer("Frame"), List.of(new TextRange(0, 7)));
				boolean dirty = session.edits().isDirty();
				assertEquals(List.of(session), forgetting(study), "way " + way);
				merge(study);
				assertFalse(session.edits().hasSteps(), "way " + way);
				assertEquals(dirty, session.edits().isDirty());
				assertTrue(other.edits().canUndo());
				assertFalse(Fixture.saved(session).contains("\"putin\""));
			}
		}
	}

	/** Ways to steps that lead to "putin". */
	private static void lead(int way, Fixture study, CodingSession session) throws IOException {
		EObject attribution = study.code(session.gestures(), "Attribution", "Russia");
		EObject mention = study.code(session.gestures(), "Mention", "Putin");
		switch (way) {
			case 0 -> session.gestures().set(mention, study.feature("Mention.entity"), "putin");
			case 1 -> {
				session.gestures().set(mention, study.feature("Mention.entity"), "putin");
				session.gestures().set(mention, study.feature("Mention.entity"), "trump");
			}
			case 2 -> {
				session.gestures().set(mention, study.feature("Mention.entity"), "putin");
				session.gestures().delete(List.of(mention)); // undoing brings it back
				session.save();
			}
			case 3 -> {
				session.gestures().add(attribution, study.feature("Attribution.speaker"), "putin");
				session.edits().undo(); // doing it again
			}
			case 4 -> {
				EObject event = study.code(session.gestures(), "Event", "agree");
				session.gestures().addLink(event, study.feature("Event.arguments"), Optional.of("actor"), Optional.empty(), Optional.of("putin"));
				EObject link = (EObject) ((List<?>) Fixture.get(event, "arguments")).getFirst();
				session.gestures().delete(List.of(link));
			}
			default -> {
				session.gestures().set(attribution, study.feature("Attribution.speaker"), List.of("putin", "trump"));
				session.save();
				session.edits().forget();
				session.gestures().remove(attribution, study.feature("Attribution.speaker"), "trump"); // its place in the list is another one then
			}
		}
	}

	@Test
	void theMakingOfWhatStaysCannotBeUndoneAfterwards() {
		try (Fixture study = Fixture.create(temp.resolve("study"))) {
			CodingSession session = study.mine();
			EObject mention = study.code(session.gestures(), "Mention", "Lindsey Graham");
			Entry graham = session.gestures().newEntry(mention, study.feature("Mention.entity"), Optional.empty(), NewEntry.of(RegistryKind.ENTITY, "Lindsey Graham")).orElseThrow();
			assertEquals(List.of(session), commands(study).forgetting(Optional.of(graham), List.of(entry(study, "putin"))));
			assertEquals(List.of(), forgetting(study));
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
