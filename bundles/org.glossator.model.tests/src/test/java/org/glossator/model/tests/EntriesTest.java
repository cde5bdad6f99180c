// SPDX-License-Identifier: EPL-2.0
package org.glossator.model.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.glossator.model.Entries;
import org.glossator.model.ModelFiles;
import org.glossator.model.codebook.RegistryKind;
import org.glossator.model.registry.Entity;
import org.glossator.model.registry.Entry;
import org.glossator.model.registry.Proposition;
import org.glossator.model.registry.Registry;
import org.glossator.model.registry.RegistryFactory;
import org.junit.jupiter.api.Test;

/** An id leads to the entry that is read for it, whatever was merged, and however a registry came to be so. */
class EntriesTest {

	private final Registry registry = RegistryFactory.eINSTANCE.createRegistry();

	private Entity entity(String id, String mergedInto) {
		Entity entity = RegistryFactory.eINSTANCE.createEntity();
		entity.setId(id);
		entity.setCanonicalName("The " + id);
		entity.setMergedInto(mergedInto);
		registry.getEntities().add(entity);
		return entity;
	}

	private String read(String id) {
		Optional<Entry> found = Entries.find(registry, id);
		assertEquals(found, new Entries(registry).find(id, List.of()));
		return found.map(Entry::getId).orElse("none");
	}

	@Test
	void anIdLeadsAlongAllMerges() {
		Entity c = entity("c", null);
		Entity a = entity("a", "b");
		Entity b = entity("b", "c");
		a.getAliases().add("A.");
		assertEquals(List.of("c", "c", "c", "none"), List.of(read("a"), read("b"), read("c"), read("d")));
		Entries entries = new Entries(registry);
		assertEquals(List.of(c), entries.offered(List.of()));
		assertEquals(List.of(a, b), entries.mergedInto(c));
		assertEquals(List.of(), entries.mergedInto(b), "it is not what is read");
		assertEquals(List.of(a, b, c), entries.way("a"));
		assertEquals(List.of("The c", "The a", "A.", "The b"), entries.names(c));
		assertTrue(entries.isMerged(a));
		assertFalse(entries.isMerged(c));
		assertEquals("c", entries.id("a", List.of(RegistryKind.ENTITY)));
		assertEquals("a", entries.id("a", List.of(RegistryKind.EVENT)), "no event has this id");
		assertEquals("d", entries.id("d", List.of()));
	}

	@Test
	void anIdThatNobodyHasEndsTheWayBefore() {
		entity("a", "b");
		entity("b", "gone");
		entity("self", "self");
		entity("blank", " ");
		assertEquals(List.of("b", "b", "self", "blank"), List.of(read("a"), read("b"), read("self"), read("blank")));
		assertEquals(3, new Entries(registry).offered(List.of()).size());
	}

	@Test
	void aCircleEndsAtItsLeastId() {
		entity("d", "c");
		entity("c", "b");
		entity("b", "a");
		entity("a", "c");
		assertEquals(List.of("a", "a", "a", "a"), List.of(read("a"), read("b"), read("c"), read("d")));
		Entries entries = new Entries(registry);
		assertEquals(List.of("a"), entries.offered(List.of()).stream().map(Entry::getId).toList());
		assertEquals(List.of("d", "c", "b", "a"), entries.way("d").stream().map(Entry::getId).toList());
		assertEquals(List.of("a"), entries.way("a").stream().map(Entry::getId).toList());
	}

	@Test
	void kindsDoNotMix() {
		entity("same", null);
		Entity lost = entity("lost", "statement");
		Proposition same = RegistryFactory.eINSTANCE.createProposition();
		same.setId("same");
		same.setMergedInto("statement");
		Proposition statement = RegistryFactory.eINSTANCE.createProposition();
		statement.setId("statement");
		registry.getPropositions().addAll(List.of(same, statement));
		Entries entries = new Entries(registry);
		assertEquals(Optional.of(statement), entries.find("same", List.of(RegistryKind.PROPOSITION)));
		assertEquals("same", read("same"), "an entity comes first");
		assertEquals(lost, entries.kept(lost), "an entity is no proposition");
	}

	@Test
	void aGroupHasEachMemberOnceAndNotItself() {
		Entity group = entity("group", null);
		Entity a = entity("a", "b");
		Entity b = entity("b", null);
		Entity part = entity("part", "group");
		group.getMembers().addAll(List.of(a, part, b));
		assertEquals(List.of(b), new Entries(registry).members(group));
	}

	@Test
	void theFileKeepsWhatWasMerged() throws IOException {
		entity("a", "b");
		entity("b", null);
		Registry read = ModelFiles.read("registry.xmi", Registry.class, new ByteArrayInputStream(ModelFiles.write(registry)));
		assertEquals("b", Entries.find(read, "a").orElseThrow().getId());
	}
}
