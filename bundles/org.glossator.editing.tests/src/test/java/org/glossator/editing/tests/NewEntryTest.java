// SPDX-License-Identifier: EPL-2.0
package org.glossator.editing.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.glossator.editing.names.NewEntry;
import org.glossator.model.codebook.RegistryKind;
import org.glossator.model.registry.EntityType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a new name is offered to be made: everything it can be, what it most likely is first. */
class NewEntryTest {

	@ParameterizedTest
	@CsvSource({ "Lindsey Graham,PER", "Merkel,PER", "von der Leyen,PER", "Thomas,PER", "James Mattis,PER", "the United Nations Security Council,ORG",
			"White House,ORG", "NATO,ORG", "Washington Post,ORG", "Siemens AG,ORG", "Russia,GPE", "the United States,GPE", "Deutschland,GPE", "UK,GPE",
			"New York City,GPE", "Democrats,GROUP", "the protesters,GROUP", "Russians,GROUP", "voters,GROUP", "young people,GROUP" })
	void theTypeOfAnEntityIsGuessedByItsName(String name, EntityType type) {
		assertEquals(Optional.of(type), NewEntry.of(RegistryKind.ENTITY, name).type());
	}

	@Test
	void allTypesAreOfferedAndTheGuessedOneFirst() {
		List<NewEntry> all = NewEntry.all(List.of(RegistryKind.ENTITY), " NATO ");
		assertEquals(new NewEntry(RegistryKind.ENTITY, Optional.of(EntityType.ORG), "NATO"), all.getFirst());
		assertEquals(Set.of(EntityType.values()), Set.copyOf(all.stream().map(entry -> entry.type().orElseThrow()).toList()));
		assertEquals(4, all.size());
	}

	@Test
	void aSentenceIsAPropositionFirst() {
		List<RegistryKind> kinds = List.of(RegistryKind.ENTITY, RegistryKind.EVENT, RegistryKind.PROPOSITION);
		assertEquals(RegistryKind.PROPOSITION, NewEntry.all(kinds, "The two countries should form a joint unit").getFirst().kind());
		assertEquals(RegistryKind.ENTITY, NewEntry.all(kinds, "Haley").getFirst().kind());
		assertTrue(NewEntry.all(kinds, "Haley").stream().filter(entry -> entry.kind() != RegistryKind.ENTITY).allMatch(entry -> entry.type().isEmpty()));
	}
}
