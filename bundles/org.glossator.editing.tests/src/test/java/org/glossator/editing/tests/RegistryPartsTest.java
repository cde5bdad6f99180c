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
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.glossator.cas.text.TextRange;
import org.glossator.editing.StudyEditing;
import org.glossator.editing.coding.CodingSession;
import org.glossator.editing.journal.UnsavedWork;
import org.glossator.editing.registry.RegistryCommands;
import org.glossator.model.codebook.Layer;
import org.glossator.model.codebook.RegistryKind;
import org.glossator.model.registry.Entity;
import org.glossator.model.registry.Entry;
import org.glossator.model.registry.RegistryPackage;
import org.glossator.study.StudyException;
import org.glossator.study.StudyStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who is not the lead makes entries in a part of their own; all are read as one registry, and the lead takes them over. */
class RegistryPartsTest {

	/** Somebody at work in the study. */
	private final class Person implements AutoCloseable {

		private final StudyStore store;
		private final StudyEditing editing;
		private final RegistryCommands commands;

		Person(String name) throws IOException {
			store = StudyStore.join(folder, name);
			editing = StudyEditing.by(store, name);
			commands = editing.registryCommands();
		}

		Entity entity(String id) {
			return store.registry().getEntities().stream().filter(entity -> entity.getId().equals(id)).findFirst().orElseThrow();
		}

		Entity make(String name) {
			return (Entity) commands.add(RegistryKind.ENTITY, name);
		}

		List<String> names() {
			return store.registry().getEntities().stream().map(Entity::getCanonicalName).toList();
		}

		@Override
		public void close() throws IOException {
			editing.close();
			store.close();
		}
	}

	@TempDir
	Path temp;
	private Path folder;
	private Path bens;

	@BeforeEach
	void study() throws IOException {
		folder = temp.resolve("study");
		Fixture.create(folder).close();
		bens = folder.resolve("coders/ben/registry.xmi");
		try (StudyStore store = StudyStore.open(folder)) {
			store.appointLead("Ana");
		}
	}

	private String shared() throws IOException {
		return Files.readString(folder.resolve("registry.xmi"));
	}

	@Test
	void aCodersEntryLiesInTheCodersPartAndIsReadByAll() throws IOException {
		String before = shared();
		String id;
		try (Person ana = new Person("Ana"); Person ben = new Person("Ben")) {
			Entity made = ben.make("John Smith");
			id = made.getId();
			made.getMembers().add(ben.entity("trump"));
			ben.editing.registry().save();
			assertFalse(ben.editing.registry().isDirty());
			assertEquals("ben", made.getHome());
			assertTrue(Files.readString(bens).contains("John Smith"));
			assertFalse(ana.editing.registry().isDirty(), "nor has the lead anything to save");
		}
		assertEquals(before, shared());
		try (Person ana = new Person("Ana")) {
			Entity theirs = ana.entity(id);
			assertEquals("ben", theirs.getHome());
			assertEquals(List.of(ana.entity("trump")), theirs.getMembers(), "the shared one, not the copy that Ben's part holds");
			assertEquals(1, ana.names().stream().filter("Donald Trump"::equals).count() + ana.names().stream().filter("Trump"::equals).count());
			assertFalse(ana.editing.registry().isDirty());
			ana.make("Jane Roe");
			ana.editing.registry().save();
			assertFalse(shared().contains("John Smith"), "what is Ben's stays his");
			assertTrue(shared().contains("Jane Roe"));
		}
	}

	@Test
	void twoWhoMakeTheSameNameMakeTwoPeople() throws IOException {
		try (Person ben = new Person("Ben"); Person cem = new Person("Cem")) {
			ben.make("John Smith");
			cem.make("John Smith");
			ben.editing.registry().save();
			cem.editing.registry().save();
		}
		try (Person ana = new Person("Ana")) {
			assertEquals(2, ana.names().stream().filter("John Smith"::equals).count());
			assertEquals(2, Stream.of("ben", "cem").map(coder -> folder.resolve("coders").resolve(coder).resolve("registry.xmi")).filter(Files::exists).count());
		}
	}

	@Test
	void theLeadTakesOverAndTheCopyGoesAtTheNextSave() throws IOException {
		String id;
		try (Person ben = new Person("Ben")) {
			id = ben.make("John Smith").getId();
			ben.editing.registry().save();
			assertFalse(ben.commands.takeOver(List.of(ben.entity(id))), "that is the lead's");
		}
		try (Person ana = new Person("Ana")) {
			assertTrue(ana.commands.takeOver(List.of(ana.entity(id), ana.entity("trump"))));
			assertTrue(ana.editing.registry().isDirty());
			ana.editing.registry().edits().undo();
			assertEquals("ben", ana.entity(id).getHome());
			assertFalse(ana.editing.registry().isDirty());
			ana.editing.registry().edits().redo();
			ana.editing.registry().save();
			assertFalse(ana.editing.registry().isDirty());
			assertTrue(shared().contains("John Smith"));
			ana.entity(id).setCanonicalName("John Q. Smith");
			ana.editing.registry().save();
		}
		assertTrue(Files.exists(bens), "nobody but Ben writes it");
		try (Person ben = new Person("Ben")) {
			assertEquals("John Q. Smith", ben.entity(id).getCanonicalName(), "the shared one wins");
			assertEquals(null, ben.entity(id).getHome());
			ben.make("Jane Roe");
			ben.editing.registry().save();
			assertFalse(Files.readString(bens).contains("Smith"), Files.readString(bens));
		}
	}

	@Test
	void aCodingWithANewEntryWritesNothingThatIsShared() throws IOException {
		String before = shared();
		String study = Files.readString(folder.resolve("study.glossator"));
		try (Person ben = new Person("Ben")) {
			String article = ben.store.articles().stream().filter(each -> each.getTitle().startsWith("Trump")).findFirst().orElseThrow().getId();
			CodingSession session = ben.editing.open(ben.editing.mine(article));
			int at = session.resource().text().indexOf("Russia");
			EObject mention = session.gestures().code(layer(session), List.of(new TextRange(at, at + 6))).orElseThrow();
			Entity made = ben.make("Russia");
			mention.eSet(mention.eClass().getEStructuralFeature("entity"), made.getId());
			ben.entity("trump").setNote("not mine to write");
			session.save();
			assertFalse(session.edits().isDirty());
			assertTrue(Files.readString(bens).contains("Russia"));
			String why = assertThrows(StudyException.class, () -> ben.editing.registry().save()).getMessage();
			assertTrue(why.contains("Ana") || why.contains("ana"), why);
			ben.editing.release(session);
		}
		assertEquals(before, shared());
		assertEquals(study, Files.readString(folder.resolve("study.glossator")));
	}

	private static Layer layer(CodingSession session) {
		return session.codebook().getLayers().stream().filter(layer -> layer.getName().equals("Mention")).findFirst().orElseThrow();
	}

	@Test
	void whatWasNotSavedComesBackIntoTheOwnPartAlone() throws IOException {
		String id;
		try (Person stopped = new Person("Ben")) {
			CodingSession open = stopped.editing.open(stopped.editing.mine(stopped.store.articles().getFirst().getId())); // so closing keeps all
			id = stopped.make("John Smith").getId();
			stopped.entity(id).getMembers().add(stopped.entity("trump"));
			assertFalse(open.edits().isDirty());
		}
		try (Person ben = new Person("Ben")) {
			List<UnsavedWork> unsaved = ben.editing.unsaved();
			assertEquals(1, unsaved.size());
			ben.editing.recover(unsaved.getFirst());
			assertEquals(List.of(ben.entity("trump")), ben.entity(id).getMembers());
			ben.editing.registry().save();
			assertTrue(Files.readString(bens).contains("John Smith"));
		}
		try (Person ana = new Person("Ana")) {
			assertEquals(1, ana.store.registry().getEntities().stream().map(Entry::getId).filter("trump"::equals).count());
		}
	}

	@Test
	void anEntryStaysAtHomeWhoeverHoldsACopyOfIt() throws IOException {
		String id;
		try (Person ben = new Person("Ben")) {
			id = ben.make("John Smith").getId();
			ben.editing.registry().save();
		}
		try (Person alf = new Person("Alf")) { // whose part is read before Ben's
			alf.make("The Smiths").getMembers().addAll(List.of(alf.entity(id), alf.entity("trump")));
			alf.editing.registry().save();
			assertFalse(alf.editing.registry().isDirty());
			assertEquals("ben", alf.entity(id).getHome());
		}
		try (Person ben = new Person("Ben")) {
			assertEquals("ben", ben.entity(id).getHome());
			ben.entity(id).setCanonicalName("John Q. Smith");
			ben.editing.registry().save();
			assertTrue(Files.readString(bens).contains("John Q. Smith"));
		}
		try (Person ana = new Person("Ana")) {
			Entity group = ana.store.registry().getEntities().stream().filter(entity -> entity.getCanonicalName().equals("The Smiths")).findFirst().orElseThrow();
			assertEquals("alf", group.getHome());
			assertEquals(List.of(ana.entity(id), ana.entity("trump")), group.getMembers());
			assertEquals("John Q. Smith", ana.entity(id).getCanonicalName(), "Ben's own, not the copy");
			assertTrue(ana.commands.takeOver(List.of(group)));
			ana.editing.registry().save();
			assertFalse(shared().contains("home="), shared());
			assertTrue(shared().contains("John Q. Smith"), "what is shared refers to nothing that is not");
		}
		Files.delete(bens);
		try (Person alf = new Person("Alf")) {
			assertEquals(null, alf.entity(id).getHome());
		}
	}

	@Test
	void anIdOfAnothersEntryIsToldAndNotRead() throws IOException {
		try (Person ben = new Person("Ben")) {
			ben.make("John Smith");
			ben.make("Jane Roe");
			ben.editing.registry().save();
		}
		Path cems = folder.resolve("coders/cem/registry.xmi");
		Files.createDirectories(cems.getParent());
		Files.copy(bens, cems);
		try (Person ana = new Person("Ana")) {
			assertEquals(1, ana.names().stream().filter("John Smith"::equals).count());
			List<String> said = ana.store.notes();
			assertEquals(1, said.size());
			assertTrue(said.getFirst().startsWith(cems + " has 2 entries of no id, or of ids that other coders' entries have, such as "), said.toString());
		}
	}

	@Test
	void whatCannotBeReadIsNotWrittenOver() throws IOException {
		try (Person ben = new Person("Ben")) {
			ben.make("Richard Roe");
			ben.editing.registry().save();
		}
		Files.writeString(bens, "<torn");
		try (Person ben = new Person("Ben")) {
			ben.make("John Smith");
			String why = assertThrows(StudyException.class, () -> ben.editing.registry().save()).getMessage();
			assertTrue(why.contains(bens.toString()), why);
			assertTrue(ben.editing.registry().isDirty());
		}
		try (StudyStore store = StudyStore.join(folder, "Ana")) {
			store.enter("ana");
			store.appointLead("Ben");
		}
		try (Person ben = new Person("Ben")) {
			ben.make("Jane Roe");
			ben.editing.registry().save();
			assertTrue(shared().contains("Jane Roe"));
		}
		assertEquals("<torn", Files.readString(bens));
	}

	@Test
	void aDamagedPartIsToldAndTheRestIsThere() throws IOException {
		Files.createDirectories(bens.getParent());
		Files.writeString(bens, "<torn");
		try (Person ana = new Person("Ana")) {
			assertTrue(ana.store.notes().stream().anyMatch(note -> note.contains(bens.toString())), ana.store.notes().toString());
			assertTrue(ana.names().size() > 1);
		}
	}

	@Test
	void whatWasTakenOverAndNotSavedComesBack() throws IOException {
		String id;
		try (Person ben = new Person("Ben")) {
			id = ben.make("John Smith").getId();
			ben.editing.registry().save();
		}
		try (Person stopped = new Person("Ana")) {
			stopped.editing.open(stopped.editing.mine(stopped.store.articles().getFirst().getId())); // so closing keeps all
			assertTrue(stopped.commands.takeOver(List.of(stopped.entity(id))));
			stopped.commands.set("Rename", stopped.entity(id), RegistryPackage.Literals.ENTITY__CANONICAL_NAME, "Jack Smith");
		}
		try (Person ana = new Person("Ana")) {
			assertEquals("ben", ana.entity(id).getHome());
			ana.editing.recover(ana.editing.unsaved().getFirst());
			assertEquals("Jack Smith", ana.entity(id).getCanonicalName());
			assertEquals(null, ana.entity(id).getHome());
			assertEquals(1, ana.names().stream().filter(name -> name.endsWith("Smith")).count());
			ana.editing.registry().save();
			assertTrue(shared().contains("Jack Smith"));
		}
	}

	@Test
	void undoingWhatWasTakenOverAndSavedLosesNothing() throws IOException {
		String id;
		try (Person ben = new Person("Ben")) {
			id = ben.make("John Smith").getId();
			ben.editing.registry().save();
		}
		try (Person ana = new Person("Ana")) {
			assertTrue(ana.commands.takeOver(List.of(ana.entity(id))));
			ana.editing.registry().save();
			try (Person ben = new Person("Ben")) {
				ben.make("Jane Roe");
				ben.editing.registry().save();
				assertFalse(Files.readString(bens).contains("John Smith"), "the copy goes");
			}
			ana.editing.registry().edits().undo();
			ana.make("Ann Poe");
			ana.editing.registry().save();
			assertTrue(shared().contains("John Smith"), "it is nowhere else");
		}
	}

	@Test
	void whatWasNotReadIsNotLeftOutByTheNextSave() throws IOException {
		try (Person ben = new Person("Ben")) {
			ben.make("John Smith");
			ben.editing.registry().save();
		}
		Files.writeString(bens, Files.readString(bens).replaceFirst(" id=\"[^\"]*\"", ""));
		try (Person ben = new Person("Ben")) {
			ben.make("Jane Roe");
			String why = assertThrows(StudyException.class, () -> ben.editing.registry().save()).getMessage();
			assertTrue(why.contains("John Smith") && why.contains("give it an id of its own"), why);
			assertTrue(Files.readString(bens).contains("John Smith"));
		}
	}

	@Test
	void aCopyOfWhatCannotBeReadStaysACopy() throws IOException {
		String id;
		try (Person ben = new Person("Ben")) {
			id = ben.make("John Smith").getId();
			ben.editing.registry().save();
		}
		try (Person alf = new Person("Alf")) {
			alf.make("The Smiths").getMembers().add(alf.entity(id));
			alf.editing.registry().save();
		}
		String whole = Files.readString(bens);
		Files.writeString(bens, "<torn");
		try (Person alf = new Person("Alf")) {
			assertEquals("ben", alf.entity(id).getHome());
			alf.make("Jane Roe");
			alf.editing.registry().save();
		}
		Files.writeString(bens, whole);
		try (Person ben = new Person("Ben")) {
			assertEquals("ben", ben.entity(id).getHome());
			assertEquals(List.of(), ben.store.notes());
		}
	}
}
