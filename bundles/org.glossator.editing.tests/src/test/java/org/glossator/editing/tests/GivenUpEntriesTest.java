// SPDX-License-Identifier: EPL-2.0
package org.glossator.editing.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.glossator.cas.text.TextRange;
import org.glossator.editing.coding.CodingSession;
import org.glossator.editing.names.NewEntry;
import org.glossator.editing.registry.RegistryCommands;
import org.glossator.model.codebook.RegistryKind;
import org.glossator.model.registry.Entity;
import org.glossator.model.registry.Entry;
import org.glossator.model.registry.RegistryPackage.Literals;
import org.glossator.study.parts.CodingKey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An entry that was made in passing goes with the codings that it was made for, when these are given up. */
class GivenUpEntriesTest {

	@TempDir
	private Path temp;
	private Fixture study;
	private CodingSession session;
	private EObject mention;

	@BeforeEach
	void open() {
		study = Fixture.create(temp.resolve("study"));
		session = study.mine();
		mention = study.code(session.gestures(), "Mention", "Lindsey Graham");
	}

	@AfterEach
	void close() {
		study.close();
	}

	private Entity graham() {
		return (Entity) session.gestures().newEntry(mention, study.feature("Mention.entity"), Optional.empty(), NewEntry.of(RegistryKind.ENTITY, "Lindsey Graham")).orElseThrow();
	}

	private boolean isThere(Entry entry) {
		return study.store.registry().getEntities().contains(entry);
	}

	private CodingSession otherArticle() throws IOException {
		return study.editing.open(CodingKey.of(Fixture.ME, study.article(0).equals(session.articleId()) ? study.article(1) : study.article(0)));
	}

	private void refer(CodingSession from, Entry entry) {
		EObject coding = from.gestures().code(study.layer("Mention"), List.of(new TextRange(0, 5))).orElseThrow();
		assertTrue(from.gestures().set(coding, study.feature("Mention.entity"), entry.getId()));
	}

	@Test
	void itGoes() throws IOException {
		Entity graham = graham();
		study.editing.release(session);
		assertFalse(isThere(graham));
		assertFalse(study.editing.registry().isDirty());
		study.editing.registry().save();
		assertFalse(Files.readString(study.store.registryFile()).contains("Graham"));
	}

	@Test
	void itStaysWhenItIsSaved() throws IOException {
		Entity graham = graham();
		session.save();
		study.code(session.gestures(), "Frame", "plan");
		study.editing.release(session);
		assertTrue(isThere(graham));
	}

	@Test
	void whatIsSavedComesBackWhenUndoingItIsGivenUp() throws IOException {
		Entity graham = graham();
		session.save();
		session.edits().undo();
		assertFalse(isThere(graham));
		study.code(session.gestures(), "Frame", "plan");
		study.editing.release(session);
		assertTrue(isThere(graham));
		assertFalse(study.editing.registry().isDirty());
	}

	@Test
	void itStaysWhileAnotherArticleRefersToItOrCould() throws IOException {
		Entity graham = graham();
		CodingSession other = otherArticle();
		refer(other, graham);
		other.edits().undo(); // to be done again
		study.editing.release(session);
		assertTrue(isThere(graham));
		other.edits().redo();
		other.save();
		assertTrue(Files.readString(study.store.registryFile()).contains("Graham"));
	}

	@Test
	void itStaysWhenSomethingWasSaidOfIt() {
		Entity graham = graham();
		study.editing.registryCommands().set("Set Country", graham, Literals.ENTITY__COUNTRY, "US");
		study.editing.release(session);
		assertTrue(isThere(graham));
	}

	@Test
	void itStaysAsAMemberOfAGroup() {
		Entity graham = graham();
		study.store.registry().getEntities().getFirst().getMembers().add(graham);
		study.editing.release(session);
		assertTrue(isThere(graham));
	}

	@Test
	void itStaysWhenAnotherWasMergedIntoIt() {
		Entry unit = session.gestures().newEntry(study.code(session.gestures(), "Stance", "plan"), study.feature("Stance.target"), Optional.empty(),
				NewEntry.of(RegistryKind.PROPOSITION, "They should form a unit")).orElseThrow();
		RegistryCommands commands = study.editing.registryCommands();
		assertTrue(commands.merge(unit, List.of(commands.add(RegistryKind.PROPOSITION, "A unit should be formed"))));
		study.editing.release(session);
		assertTrue(study.store.registry().getPropositions().contains(unit));
	}

	@Test
	void itStaysForTheOthersWhoUseTheSession() {
		Entity graham = graham();
		assertEquals(session, study.mine());
		study.editing.release(session);
		assertTrue(isThere(graham));
		study.editing.release(session);
		assertFalse(isThere(graham));
	}
}
