// SPDX-License-Identifier: EPL-2.0
package org.glossator.editing.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.glossator.cas.BasePackage;
import org.glossator.cas.CasResource;
import org.glossator.cas.commands.CasCommands;
import org.glossator.editing.coding.CodingSession;
import org.glossator.editing.registry.RegistryCommands;
import org.glossator.editing.registry.RegistryUsage;
import org.glossator.editing.registry.RegistryUsage.Use;
import org.glossator.editing.session.Edits;
import org.glossator.model.Entries;
import org.glossator.model.ModelFiles;
import org.glossator.model.ModelNames;
import org.glossator.model.codebook.Feature;
import org.glossator.model.codebook.RegistryKind;
import org.glossator.model.registry.Entity;
import org.glossator.model.registry.Entry;
import org.glossator.model.registry.EventInstance;
import org.glossator.model.registry.RegistryFactory;
import org.glossator.model.registry.TimedValue;
import org.glossator.study.parts.CodingKey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Entries are merged, separated and deleted while the files of two coders and what is open refer to them, and stay as they are. */
class RegistryMergeTest {

	@TempDir
	Path temp;
	private Fixture fixture;
	private String first;
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
					CasResource resource = made.store.codings().open(CodingKey.of(coder, made.article(article)));
					code(made, resource, "Mention", "entity", "donald");
					code(made, resource, "Mention", "entity", "trump");
					code(made, resource, "Attribution", "speaker", List.of("putin", "donald", "trump"));
					EObject link = EcoreUtil.create(BasePackage.LINK);
					link.eSet(BasePackage.LINK_REGISTRY_ID, "donald");
					code(made, resource, "Event", "arguments", List.of(link));
					made.store.codings().save(resource);
				}
			}
		}
		open(folder);
	}

	private void open(Path folder) {
		fixture = Fixture.open(folder);
		first = fixture.article(0);
		usage = fixture.editing.registryUsage();
		commands = fixture.editing.registryCommands();
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
		return (Entity) Entries.find(made.store.registry(), id).orElseThrow();
	}

	/** The entry that has the id, whether or not it was merged. */
	private Entity own(String id) {
		return fixture.store.registry().getEntities().stream().filter(entity -> entity.getId().equals(id)).findFirst().orElseThrow();
	}

	/** The entry that is read for an id. */
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
		assertEquals(Set.of("me", "other"), uses("donald").stream().map(use -> use.where().whose().id()).collect(Collectors.toSet()));
		Use use = uses("donald").stream().filter(any -> any.layer().equals("Attribution")).findFirst().orElseThrow();
		assertEquals(List.of("Speaker"), use.features());
		assertEquals(Fixture.range("Putin").end() - Fixture.range("Putin").begin(), use.text().length());
		Map<String, Integer> counts = usage.snapshot().counts(new NullProgressMonitor());
		assertEquals(Map.of("donald", 9, "trump", 6, "putin", 3), counts);

		CodingSession session = fixture.editing.open(CodingKey.of(Fixture.ME, first));
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
	void mergingIsReadEverywhereAndWrittenInTheRegistryAlone() throws IOException {
		CodingSession session = fixture.editing.open(CodingKey.of(Fixture.ME, first));
		session.gestures().code(fixture.layer("Frame"), List.of(Fixture.range("plan")));
		Map<String, String> before = files();
		merge();
		assertEquals(List.of("trump", "donald", "putin", "presidents"), fixture.store.registry().getEntities().stream().map(Entry::getId).toList());
		Entity trump = entity("trump");
		assertEquals("trump", own("donald").getMergedInto());
		assertEquals(trump, entity("donald"), "one is read as the other");
		assertEquals(List.of("Donald", "The Donald", "DJT"), trump.getAliases());
		assertEquals("Q22686", trump.getWikidata());
		assertEquals("President", trump.getRoles().getFirst().getValue());
		assertEquals("From the tabloids.", trump.getNote());
		assertEquals(List.of(trump, entity("putin")), new Entries(fixture.store.registry()).members(entity("presidents")));
		assertEquals("Merge The Donald Into Donald Trump", edits().undoLabel().orElseThrow());
		assertTrue(fixture.editing.registry().isDirty());
		fixture.editing.registry().save();
		Map<String, String> after = files();
		assertNotEquals(before.remove("registry.xmi"), after.remove("registry.xmi"));
		assertEquals(before, after, "no coding is written");
		assertEquals(List.of("putin", "donald", "trump"), speakers(session.resource()));
		assertTrue(session.edits().canUndo());
	}

	@Test
	void aUseOfTheMergedOneIsAUseOfBothAndACodingWithBothIsOne() throws IOException {
		CodingSession session = fixture.editing.open(CodingKey.of(Fixture.ME, first));
		merge();
		Map<String, Integer> counts = usage.snapshot().counts(new NullProgressMonitor());
		assertEquals(Map.of("donald", 9, "trump", 12, "putin", 3), counts);
		assertEquals(12, uses("trump").size());
		assertEquals(9, uses("donald").size());
		assertEquals(3, uses("trump").stream().filter(use -> use.layer().equals("Attribution")).count());
		edits().undo();
		assertEquals(Map.of("donald", 9, "trump", 6, "putin", 3), usage.snapshot().counts(new NullProgressMonitor()));
		fixture.editing.release(session);
	}

	@Test
	void aMergeOutlivesTheProgramAndCanBeTakenBackThen() throws IOException {
		merge();
		assertTrue(commands.merge(entity("putin"), List.of(entity("trump"))));
		fixture.editing.registry().save();
		Path folder = fixture.store.folder();
		fixture.close();
		open(folder);
		assertEquals("putin", entity("donald").getId());
		assertEquals(15 - 3, uses("putin").size(), "an attribution has all three");
		assertTrue(commands.separate(own("donald")));
		assertEquals("Separate The Donald from Vladimir Putin", edits().undoLabel().orElseThrow());
		assertEquals("donald", entity("donald").getId());
		assertEquals(List.of("The Donald", "Donald", "DJT"), new Entries(fixture.store.registry()).names(entity("donald")));
		assertFalse(own("trump").getAliases().contains("The Donald"), "a name that is another's now");
		assertFalse(own("putin").getAliases().contains("The Donald"));
		assertTrue(own("trump").getAliases().contains("DJT"), "what else it got stays");
		assertFalse(commands.separate(own("donald")));
		edits().undo();
		assertEquals("putin", entity("donald").getId());
		assertTrue(own("putin").getAliases().contains("The Donald"));
		edits().redo();
		fixture.editing.registry().save();
		fixture.close();
		open(folder);
		assertEquals("donald", entity("donald").getId());
		assertEquals("putin", entity("trump").getId());
	}

	@Test
	void whatIsReadAsTheSameIsNotAddedTwiceAndGoesTogether() throws IOException {
		CodingSession session = fixture.editing.open(CodingKey.of(Fixture.ME, first));
		EObject attribution = coding(session.resource(), "Attribution");
		merge();
		Feature speaker = fixture.feature("Attribution.speaker");
		assertFalse(session.gestures().add(attribution, speaker, "trump"));
		assertTrue(session.gestures().remove(attribution, speaker, "trump"));
		assertEquals(List.of("putin"), speakers(session.resource()));
		session.edits().undo();
		assertEquals(List.of("putin", "donald", "trump"), speakers(session.resource()));
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
		assertEquals(List.of(summit), new Entries(fixture.store.registry()).offered(List.of(RegistryKind.EVENT)));
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
		assertTrue(new Entries(fixture.store.registry()).names(unit).contains("A unit should be formed"), "it is offered by either statement");
		edits().undo();
		assertEquals(null, unit.getNote());
	}

	@Test
	void undoAndRedoTakeAMergeBackAndForth() throws IOException {
		String before = files().get("registry.xmi");
		merge();
		fixture.editing.registry().save();
		String after = files().get("registry.xmi");
		edits().undo();
		fixture.editing.registry().save();
		assertEquals(before, files().get("registry.xmi"));
		edits().redo();
		fixture.editing.registry().save();
		assertEquals(after, files().get("registry.xmi"));
	}

	@Test
	void nothingIsMergedIntoItselfOrIntoWhatIsReadAsIt() {
		merge();
		assertFalse(commands.merge(entity("trump"), List.of(entity("trump"))));
		assertFalse(commands.merge(own("donald"), List.of(own("trump"))), "that would be a circle");
		assertEquals("trump", entity("donald").getId());
		assertTrue(commands.merge(own("donald"), List.of(own("putin"))), "into the one that it is read as");
		assertEquals("trump", own("putin").getMergedInto());
		assertEquals(List.of("trump"), new Entries(fixture.store.registry()).members(own("presidents")).stream().map(Entry::getId).toList());
	}

	@Test
	void aDeletedEntryStaysInCodingsAndTakesAlongWhatWasMergedIntoIt() throws IOException {
		merge();
		Map<String, String> before = files();
		assertTrue(commands.delete(List.of(entity("trump"))));
		assertEquals(List.of("putin", "presidents"), fixture.store.registry().getEntities().stream().map(Entry::getId).toList());
		fixture.editing.registry().save();
		CodingSession session = fixture.editing.open(CodingKey.of(Fixture.ME, first));
		assertTrue(session.problems().stream().anyMatch(problem -> problem.message().contains("donald")), () -> session.problems().toString());
		assertEquals(9, uses("donald").size());
		edits().undo();
		assertEquals(List.of("trump", "donald", "putin", "presidents"), fixture.store.registry().getEntities().stream().map(Entry::getId).toList());
		Map<String, String> after = files();
		assertNotEquals(before.remove("registry.xmi"), after.remove("registry.xmi"));
		assertEquals(before, after, "no coding is written");
	}

	/** Random merges, separations, deletions, undo and redo: nothing is lost but by deleting, and whatever is there leads to one that stands for itself. */
	@Test
	void whateverIsMergedEveryIdLeadsToAnEntryThatStandsForItself() throws IOException {
		for (int seed = 0; seed < 60; seed++) {
			Random random = new Random(seed);
			String begin = registry();
			for (int step = 0; step < 40; step++) {
				List<Entity> all = List.copyOf(fixture.store.registry().getEntities());
				Set<String> ids = all.stream().map(Entry::getId).collect(Collectors.toSet());
				Entity one = all.get(random.nextInt(all.size()));
				Entity other = all.get(random.nextInt(all.size()));
				int action = random.nextInt(8);
				switch (action) {
					case 0, 1, 2 -> commands.merge(one, List.of(other));
					case 3 -> commands.separate(one);
					case 4 -> edits().undo();
					case 5 -> edits().redo();
					case 6 -> commands.add(RegistryKind.ENTITY, "Person " + step);
					default -> {
						if (all.size() > 3 + new Entries(fixture.store.registry()).mergedInto(one).size()) {
							commands.delete(List.of(one));
						}
					}
				}
				Entries entries = new Entries(fixture.store.registry());
				List<Entity> now = List.copyOf(fixture.store.registry().getEntities());
				if (action <= 3) {
					assertEquals(ids, now.stream().map(Entry::getId).collect(Collectors.toSet()), "seed " + seed + ", step " + step);
				}
				for (Entity entity : now) {
					Entry kept = entries.find(entity.getId(), List.of()).orElseThrow();
					assertTrue(now.contains(kept) && !entries.isMerged(kept), "seed " + seed + ", step " + step);
					assertEquals(kept, Entries.find(fixture.store.registry(), entity.getId()).orElseThrow());
					assertEquals(entity != kept, entries.mergedInto(kept).contains(entity));
					assertEquals(kept, entries.way(entity.getId()).getLast());
				}
				assertEquals(now.size(), entries.offered(List.of(RegistryKind.ENTITY)).stream().mapToInt(kept -> 1 + entries.mergedInto(kept).size()).sum());
			}
			while (edits().canUndo()) {
				edits().undo();
			}
			assertEquals(begin, registry(), "seed " + seed);
			edits().forget();
		}
	}

	private String registry() throws IOException {
		return new String(ModelFiles.write(fixture.store.registry()), StandardCharsets.UTF_8);
	}

	@Test
	void deletingAloneIsUndoneWhereItStood() {
		assertTrue(commands.delete(List.of(entity("donald"), entity("putin"))));
		assertEquals(List.of("trump"), entity("presidents").getMembers().stream().map(Entry::getId).toList());
		fixture.store.registry().getEntities().addFirst(RegistryFactory.eINSTANCE.createEntity()); // by other means
		edits().undo();
		fixture.store.registry().getEntities().removeFirst();
		assertEquals(Set.of("trump", "donald", "putin", "presidents"), fixture.store.registry().getEntities().stream().map(Entry::getId).collect(Collectors.toSet()));
		assertEquals(List.of("donald", "putin", "trump"), entity("presidents").getMembers().stream().map(Entry::getId).toList());
	}

	/** The codings and the registry as they are on the disk. */
	private Map<String, String> files() throws IOException {
		Map<String, String> files = FilesAtRest.of(fixture).saved();
		files.keySet().removeIf(name -> !name.startsWith("coders/") && !name.equals("registry.xmi"));
		return files;
	}

	private static EObject coding(CasResource resource, String layer) {
		return resource.codings().stream().filter(coding -> coding.eClass().getName().equals(layer)).findFirst().orElseThrow();
	}

	private static List<?> speakers(CasResource resource) {
		return List.copyOf((EList<?>) Fixture.get(coding(resource, "Attribution"), "speaker"));
	}
}
