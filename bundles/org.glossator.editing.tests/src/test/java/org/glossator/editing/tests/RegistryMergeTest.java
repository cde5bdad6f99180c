// SPDX-License-Identifier: EPL-2.0
package org.glossator.editing.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.glossator.cas.Annotations;
import org.glossator.cas.BasePackage;
import org.glossator.cas.CasCommands;
import org.glossator.cas.CasResource;
import org.glossator.editing.CodingSession;
import org.glossator.editing.Edits;
import org.glossator.editing.RegistryCommands;
import org.glossator.editing.RegistryUsage;
import org.glossator.editing.RegistryUsage.Use;
import org.glossator.model.ModelNames;
import org.glossator.model.codebook.RegistryKind;
import org.glossator.model.registry.Entity;
import org.glossator.model.registry.Entry;
import org.glossator.model.registry.EventInstance;
import org.glossator.model.registry.RegistryFactory;
import org.glossator.model.registry.TimedValue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Entries are merged and deleted, with all that refers to them, in the files of two coders and in what is open. */
class RegistryMergeTest {

	/** Ends the program, as far as the disk can tell. */
	private static final class Killed extends Error {
		private static final long serialVersionUID = 1L;
	}

	@TempDir
	Path temp;
	private Fixture fixture;
	private String first;
	private String second;
	private RegistryUsage usage;
	private RegistryCommands commands;

	@BeforeEach
	void study() throws IOException {
		make(temp.resolve("study"));
	}

	@AfterEach
	void close() {
		fixture.close();
	}

	/** Me: two articles with "donald" as entity, speaker and argument; another coder: one with it. "trump" is in both already. */
	private void make(Path folder) throws IOException {
		try (Fixture made = Fixture.create(folder)) {
			Entity donald = RegistryFactory.eINSTANCE.createEntity();
			donald.setId("donald");
			donald.setCanonicalName("The Donald");
			donald.getAliases().addAll(List.of("Donald", "DJT"));
			donald.setWikidata("Q22686");
			donald.setNote("From the tabloids.");
			TimedValue role = RegistryFactory.eINSTANCE.createTimedValue();
			role.setValue("President");
			role.setValidFrom("2017-01-20");
			donald.getRoles().add(role);
			Entity group = RegistryFactory.eINSTANCE.createEntity();
			group.setId("presidents");
			group.setCanonicalName("Presidents");
			made.store.registry().getEntities().add(1, donald);
			made.store.registry().getEntities().add(group);
			group.getMembers().addAll(List.of(donald, entity(made, "putin"), entity(made, "trump")));
			entity(made, "trump").getAliases().add("Donald");
			made.store.saveRegistry();
			for (String coder : List.of(Fixture.ME, "other")) {
				for (int article = 0; article < (coder.equals(Fixture.ME) ? 2 : 1); article++) {
					CasResource resource = made.store.openCoding(coder, made.article(article));
					code(made, resource, "Mention", "entity", "donald");
					code(made, resource, "Mention", "entity", "trump");
					code(made, resource, "Attribution", "speaker", List.of("putin", "donald", "trump"));
					EObject link = EcoreUtil.create(BasePackage.LINK);
					link.eSet(BasePackage.LINK_REGISTRY_ID, "donald");
					code(made, resource, "Event", "arguments", List.of(link));
					made.store.save(resource);
				}
			}
		}
		open(folder);
	}

	private void open(Path folder) {
		fixture = Fixture.open(folder);
		first = fixture.article(0);
		second = fixture.article(1);
		usage = new RegistryUsage(fixture.editing);
		commands = new RegistryCommands(fixture.editing, usage);
	}

	private static void code(Fixture made, CasResource resource, String layer, String feature, Object value) {
		EObject coding = (EObject) execute(CasCommands.create(new Edits().domain(), resource, made.layer(layer), List.of(Fixture.range("Putin"))));
		coding.eSet(coding.eClass().getEStructuralFeature(feature), value);
	}

	private static Object execute(Command command) {
		assertTrue(command.canExecute());
		command.execute();
		return command.getResult().iterator().next();
	}

	private static Entity entity(Fixture made, String id) {
		return (Entity) ModelNames.entry(made.store.registry(), id).orElseThrow();
	}

	private Entity entity(String id) {
		return entity(fixture, id);
	}

	private List<Use> uses(String id) throws IOException {
		return usage.snapshot().uses(Set.of(id), new NullProgressMonitor());
	}

	private void merge() {
		assertTrue(commands.merge(entity("trump"), List.of(entity("donald"))));
	}

	private Edits edits() {
		return fixture.editing.registry().edits();
	}

	@Test
	void usesAreFoundInFilesAndInWhatIsOpen() throws IOException {
		assertEquals(9, uses("donald").size());
		assertEquals(Set.of("me", "other"), uses("donald").stream().map(use -> use.where().coder()).collect(Collectors.toSet()));
		Use use = uses("donald").stream().filter(any -> any.layer().equals("Attribution")).findFirst().orElseThrow();
		assertEquals(List.of("Speaker"), use.features());
		assertEquals(Fixture.range("Putin").end() - Fixture.range("Putin").begin(), use.text().length());
		Map<String, Integer> counts = usage.snapshot().counts(new NullProgressMonitor());
		assertEquals(Map.of("donald", 9, "trump", 6, "putin", 3), counts);

		CodingSession session = fixture.editing.open(Fixture.ME, first);
		session.gestures().delete(List.copyOf(session.resource().codings()));
		assertEquals(6, uses("donald").size(), "what is open counts as it is open");
		session.edits().undo();
		session.gestures().delete(session.resource().codings().subList(0, 1));
		session.save();
		fixture.editing.release(session);
		assertEquals(17, usage.snapshot().counts(new NullProgressMonitor()).values().stream().mapToInt(Integer::intValue).sum(),
				"a file that changed is read again");
	}

	@Test
	void mergingRewritesFilesAndWhatIsOpenAndUnitesWhatIsKnown() throws IOException {
		CodingSession session = fixture.editing.open(Fixture.ME, first);
		merge();
		assertEquals(List.of("trump", "putin", "presidents"), fixture.store.registry().getEntities().stream().map(Entry::getId).toList());
		Entity trump = entity("trump");
		assertEquals(List.of("Donald", "The Donald", "DJT"), trump.getAliases());
		assertEquals("Q22686", trump.getWikidata());
		assertEquals("President", trump.getRoles().getFirst().getValue());
		assertEquals("From the tabloids.", trump.getNote());
		assertEquals(List.of("trump", "putin"), entity("presidents").getMembers().stream().map(Entry::getId).toList());
		assertFalse(fixture.editing.registry().isDirty());
		assertEquals(List.of(), uses("donald"));
		assertEquals(List.of("putin", "trump"), speakers(session.resource()));
		assertEquals("trump", argument(session.resource()));
		assertFalse(session.edits().isDirty());
		for (Path file : List.of(file("me", first), file("me", second), file("other", first), fixture.store.registryFile())) {
			assertFalse(Files.readString(file).contains("\"donald\""), file::toString);
		}
		assertEquals("Merge The Donald Into Donald Trump", edits().undoLabel().orElseThrow());
	}

	@Test
	void whatIsKnownOfEventsAndPropositionsIsAddedWhereNothingIs() {
		EventInstance summit = (EventInstance) commands.add(RegistryKind.EVENT, "Summit");
		EventInstance meeting = (EventInstance) commands.add(RegistryKind.EVENT, "Meeting in Hamburg");
		EventInstance talk = (EventInstance) commands.add(RegistryKind.EVENT, "Talk");
		summit.setType("consult");
		meeting.setType("agree");
		meeting.setDate("2017-07-07");
		meeting.setNote("Two hours.");
		talk.setDate("2017");
		assertTrue(commands.merge(summit, List.of(meeting, talk)));
		assertEquals(List.of("consult", "2017-07-07", "Two hours.", "Summit"),
				List.of(summit.getType(), summit.getDate(), summit.getNote(), summit.getLabel()));
		assertEquals(List.of(summit), fixture.store.registry().getEvents());
		edits().undo();
		assertEquals(null, summit.getDate());
		assertEquals(null, summit.getNote());
		assertEquals("2017-07-07", meeting.getDate());
		assertEquals(List.of(summit, meeting, talk), fixture.store.registry().getEvents());
		edits().redo();
		assertEquals("2017-07-07", summit.getDate());

		Entry unit = commands.add(RegistryKind.PROPOSITION, "They should form a unit");
		Entry same = commands.add(RegistryKind.PROPOSITION, "A unit should be formed");
		same.setNote("As the Twitter post has it.");
		assertTrue(commands.merge(unit, List.of(same)));
		assertEquals("As the Twitter post has it.", unit.getNote());
		assertEquals("They should form a unit", ModelNames.of(unit));
		edits().undo();
		assertEquals(null, unit.getNote());
	}

	@Test
	void undoAndRedoReachEverything() throws IOException {
		CodingSession session = fixture.editing.open(Fixture.ME, first);
		Map<String, String> before = files();
		String open = Fixture.saved(session);
		merge();
		Map<String, String> after = files();
		edits().undo();
		assertEquals(before, files());
		assertEquals(open, Fixture.saved(session));
		edits().redo();
		assertEquals(after, files());
		assertEquals("trump", argument(session.resource()));
		edits().undo();
		assertEquals(before, files());
		assertFalse(session.edits().isDirty());
		assertFalse(fixture.editing.registry().isDirty());
	}

	@Test
	void undoLeavesWhatWasCodedSince() throws IOException {
		merge();
		CodingSession session = fixture.editing.open(Fixture.ME, first);
		EObject mine = fixture.code(session.gestures(), "Mention", "Russia");
		session.gestures().set(mine, fixture.feature("Mention.entity"), "trump");
		EObject attribution = coding(session.resource(), "Attribution");
		session.gestures().add(attribution, fixture.feature("Attribution.speaker"), "presidents");
		EObject mention = coding(session.resource(), "Mention");
		session.gestures().set(mention, fixture.feature("Mention.entity"), "putin");
		CodingSession theirs = fixture.editing.open("other", first);
		session.save();
		session.gestures().set(mine, fixture.feature("Mention.form"), "NAM");

		edits().undo();
		assertEquals("trump", Fixture.get(mine, "entity"));
		assertEquals("NAM", Fixture.get(mine, "form"));
		assertTrue(session.edits().isDirty(), "what was not saved still is not");
		assertEquals("putin", Fixture.get(mention, "entity"));
		assertEquals(List.of("putin", "donald", "trump", "presidents"), speakers(session.resource()));
		assertEquals("donald", argument(session.resource()));
		assertEquals("donald", argument(theirs.resource()));
		try (Fixture again = reopen()) {
			CasResource saved = again.store.openCoding(Fixture.ME, first);
			assertEquals(List.of("putin", "donald", "trump", "presidents"), speakers(saved));
			assertEquals("trump", Fixture.get(saved.byUid(Annotations.uid(mine)).orElseThrow(), "entity"));
		}
	}

	@Test
	void deletingCanClearAndComesBack() throws IOException {
		Map<String, String> before = files();
		assertTrue(commands.deleteAndClear(List.of(entity("donald"))));
		assertEquals(List.of(), uses("donald"));
		CasResource resource = fixture.store.openCoding(Fixture.ME, second);
		assertEquals(List.of("putin", "trump"), speakers(resource));
		assertEquals(4, resource.codings().size(), "codings lose the reference, nothing else");
		edits().undo();
		assertEquals(before, files());
	}

	@Test
	void deletingAloneIsUndoneWhereItStood() {
		assertTrue(commands.delete(List.of(entity("donald"), entity("putin"))));
		assertEquals(List.of("trump"), entity("presidents").getMembers().stream().map(Entry::getId).toList());
		fixture.store.registry().getEntities().addFirst(RegistryFactory.eINSTANCE.createEntity()); // by other means
		edits().undo();
		fixture.store.registry().getEntities().removeFirst();
		assertEquals(Set.of("trump", "donald", "putin", "presidents"),
				fixture.store.registry().getEntities().stream().map(Entry::getId).collect(Collectors.toSet()));
		assertEquals(List.of("donald", "putin", "trump"), entity("presidents").getMembers().stream().map(Entry::getId).toList());
	}

	@Test
	void aCodingThatCannotBeReadStopsTheMerge() throws IOException {
		Map<String, String> before = files();
		Files.writeString(file("other", first), "<broken");
		assertThrows(UncheckedIOException.class, this::merge);
		Map<String, String> after = files();
		after.put("codings/other/" + first + ".xmi", before.get("codings/other/" + first + ".xmi"));
		assertEquals(before, after);
		assertEquals(4, fixture.store.registry().getEntities().size());
		assertFalse(edits().canUndo());
	}

	@Test
	void whereverAMergeOrItsUndoIsKilledAllOfItHoldsOrNone() throws IOException {
		for (boolean undoing : new boolean[] { false, true }) {
			boolean killed = true;
			int whole = 0;
			for (int at = 0; killed; at++) {
				Path folder = temp.resolve("killed-" + undoing + at);
				make(folder);
				int[] left = { undoing ? Integer.MAX_VALUE : at };
				commands = new RegistryCommands(fixture.editing, usage, () -> {
					if (left[0]-- == 0) {
						throw new Killed();
					}
				});
				try {
					merge();
					if (undoing) {
						left[0] = at;
						edits().undo();
					}
					killed = false;
				} catch (Killed e) {
					whole++;
				}
				fixture.close();
				open(folder);
				boolean merged = ModelNames.entry(fixture.store.registry(), "donald").isEmpty();
				assertEquals(merged ? 0 : 9, uses("donald").size(), "killed at " + at);
				assertTrue(killed || merged != undoing);
				fixture.close();
			}
			assertTrue(whole > 10, whole + " places");
		}
	}

	private Fixture reopen() {
		fixture.close();
		return Fixture.open(fixture.store.folder());
	}

	private Path file(String coder, String article) {
		return fixture.store.codingFile(coder, article);
	}

	/** The codings and the registry as they are on the disk. */
	private Map<String, String> files() throws IOException {
		Map<String, String> files = FilesAtRest.of(fixture).saved();
		files.keySet().removeIf(name -> !name.startsWith("codings/") && !name.equals("registry.xmi"));
		return files;
	}

	private static EObject coding(CasResource resource, String layer) {
		return resource.codings().stream().filter(coding -> coding.eClass().getName().equals(layer)).findFirst().orElseThrow();
	}

	private static List<?> speakers(CasResource resource) {
		return List.copyOf((EList<?>) Fixture.get(coding(resource, "Attribution"), "speaker"));
	}

	private static Object argument(CasResource resource) {
		return ((EObject) ((EList<?>) Fixture.get(coding(resource, "Event"), "arguments")).getFirst()).eGet(BasePackage.LINK_REGISTRY_ID);
	}
}
