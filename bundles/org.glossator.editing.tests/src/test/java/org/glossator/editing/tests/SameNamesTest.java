// SPDX-License-Identifier: EPL-2.0
package org.glossator.editing.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.glossator.editing.names.SameNames;
import org.glossator.model.registry.Entity;
import org.glossator.model.registry.RegistryFactory;
import org.junit.jupiter.api.Test;

/** By a name that several have, nobody is taken for another. */
class SameNamesTest {

	private static Entity entity(String id, String name) {
		Entity entity = RegistryFactory.eINSTANCE.createEntity();
		entity.setId(id);
		entity.setCanonicalName(name);
		return entity;
	}

	@Test
	void aNameIsOfOneOnlyWhereNobodyElseHasIt() {
		assertEquals(Optional.of("Jo"), SameNames.meant("jo", List.of("Jo"), Function.identity()));
		assertEquals(Optional.empty(), SameNames.meant("Jo", List.of(), Function.identity()));
		assertEquals(Optional.empty(), SameNames.meant("Jo", List.of("Jo", "Jo"), Function.identity()));
		assertEquals(Optional.of("J\u00f6rg"), SameNames.meant(" Jo\u0308rg", List.of("Jorg", "J\u00f6rg", "J\u00d6RG"), Function.identity()), "to the letter");
		assertEquals(Optional.empty(), SameNames.meant("jorg", List.of("Jorg", "J\u00f6rg"), Function.identity()), "one's letters are not better than the other's");
	}

	@Test
	void aListTellsApartThoseOfOneName() {
		List<Entity> listed = List.of(entity("john-smith", "John Smith"), entity("john-smith-2", "John Smith "), entity("jo", "john smith"));
		SameNames same = new SameNames(listed);
		assertEquals(List.of("John Smith (john-smith)", "John Smith  (john-smith-2)", "john smith"), listed.stream().map(same::label).toList());
		assertEquals("Ann", same.label(entity("ann", "Ann")), "who is not in the list");
	}
}
