// SPDX-License-Identifier: EPL-2.0
package org.glossator.editing.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.glossator.editing.StudyEditing;
import org.glossator.editing.coding.CodingSession;
import org.glossator.editing.names.NewEntry;
import org.glossator.model.codebook.RegistryKind;
import org.glossator.model.study.Coder;
import org.glossator.rules.Problem;
import org.glossator.study.StudyException;
import org.glossator.study.parts.CodingKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Saving a session: who is named in the study, what is written first, and what is never written over. */
class SessionTest {

	@TempDir
	private Path temp;

	private static List<String> coders(Fixture study) {
		return study.store.people().all().stream().map(Coder::getName).toList();
	}

	@Test
	void aCoderIsNamedWhenSomethingOfTheirsIsSaved() throws IOException {
		try (Fixture study = Fixture.create(temp.resolve("study"))) {
			StudyEditing editing = StudyEditing.by(study.store, "Zo\u00eb M\u00fcller");
			assertEquals("zoe-muller", editing.me());
			CodingSession session = editing.open(CodingKey.of(editing.me(), study.article(0)));
			assertTrue(session.isMine());
			session.save();
			assertEquals(List.of(), coders(study));
			session.gestures().code(study.layer("ArticleCode"), List.of());
			session.save();
			assertEquals(List.of("Zo\u00eb M\u00fcller"), coders(study));
			assertEquals("zoe-muller", StudyEditing.by(study.store, "Zoe\u0308 Mu\u0308ller ").me());
			assertEquals("zoe-muller-2", StudyEditing.by(study.store, "Zoe Muller").me());
			assertTrue(Files.exists(study.store.codings().file(CodingKey.of("zoe-muller", study.article(0)))));
			editing.close();
		}
	}

	@Test
	void theRegistryIsSavedBeforeWhatRefersToIt() throws IOException {
		try (Fixture study = Fixture.create(temp.resolve("study"))) {
			CodingSession session = study.mine();
			EObject stance = study.code(session.gestures(), "Stance", "plan");
			session.gestures().newEntry(stance, study.feature("Stance.holder"), Optional.empty(), NewEntry.of(RegistryKind.ENTITY, "Graham"));
			Files.writeString(study.store.registryFile(), Files.readString(study.store.registryFile()).replace("Donald", "Donald J."));
			StudyException refusal = assertThrows(StudyException.class, session::save);
			assertTrue(refusal.getMessage().contains("registry.xmi") && refusal.getMessage().contains(session.articleId()), refusal.getMessage());
			assertFalse(Files.exists(study.store.codings().file(CodingKey.of(Fixture.ME, session.articleId()))));
			assertTrue(session.edits().isDirty());
			assertTrue(study.editing.registry().isChangedOutside());
			study.editing.registry().saveOver();
			session.save();
			assertTrue(Files.readString(study.store.registryFile()).contains("Graham"));
			assertTrue(Files.exists(study.store.codings().file(CodingKey.of(Fixture.ME, session.articleId()))));
		}
	}

	@Test
	void aFileThatAnotherProgramChangedIsNotWrittenOver() throws IOException {
		try (Fixture study = Fixture.create(temp.resolve("study"))) {
			CodingSession session = study.mine();
			study.code(session.gestures(), "Stance", "plan");
			session.save();
			Path file = study.store.codings().file(CodingKey.of(Fixture.ME, session.articleId()));
			String ours = Files.readString(file);
			Files.setLastModifiedTime(file, java.nio.file.attribute.FileTime.fromMillis(0));
			assertFalse(session.isChangedOutside(), "its content is the same");
			study.code(session.gestures(), "Frame", "plan");
			String theirs = ours.replace("plan", "plot");
			Files.writeString(file, theirs);
			assertTrue(session.isChangedOutside());
			assertThrows(StudyException.class, session::save);
			assertEquals(theirs, Files.readString(file));
			session.saveOver();
			assertFalse(session.isChangedOutside());
			assertFalse(session.edits().isDirty());
			study.code(session.gestures(), "Frame", "Twitter");
			session.save();
			Files.delete(file);
			session.edits().undo();
			assertThrows(StudyException.class, session::save);
		}
	}

	@Test
	void problemsFollowTheRegistry() {
		try (Fixture study = Fixture.create(temp.resolve("study"))) {
			CodingSession session = study.mine();
			EObject mention = study.code(session.gestures(), "Mention", "Donald Trump");
			session.gestures().set(mention, study.feature("Mention.entity"), "trump");
			List<Problem> before = session.problems();
			assertSame(before, session.problems(), "nothing changed");
			study.editing.registry().registry().getEntities().get(0).setId("donald");
			assertEquals(before.size() + 1, session.problems().size());
			study.editing.registry().registry().getEntities().get(0).setId("trump");
			assertEquals(before, session.problems());
		}
	}

	@Test
	void theRegistryIsDirtyWhileItsFileWouldBecomeAnother() throws IOException {
		try (Fixture study = Fixture.create(temp.resolve("study"))) {
			CodingSession session = study.mine();
			EObject stance = study.code(session.gestures(), "Stance", "plan");
			assertFalse(study.editing.registry().isDirty());
			session.gestures().newEntry(stance, study.feature("Stance.holder"), Optional.empty(), NewEntry.of(RegistryKind.ENTITY, "Graham"));
			assertTrue(study.editing.registry().isDirty());
			session.edits().undo();
			assertFalse(study.editing.registry().isDirty());
			session.edits().redo();
			session.save();
			assertFalse(study.editing.registry().isDirty());
		}
	}
}
