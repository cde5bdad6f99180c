// SPDX-License-Identifier: EPL-2.0
package org.glossator.editing.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;

import org.glossator.editing.names.NewEntry;
import org.glossator.model.codebook.RegistryKind;
import org.glossator.model.registry.Entry;
import org.glossator.study.names.ReadableIds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ids of registry entries can be read, and are not those of what people who never met call the same. */
class EntryIdsTest {

	@TempDir
	private Path temp;

	private static Entry make(Fixture study, RegistryKind kind, String name) {
		return study.editing.registry().draft(NewEntry.of(kind, name));
	}

	@Test
	void twoCodersWhoEachMakeJohnSmithInACopyOfTheirOwnMakeTwoEntries() {
		try (Fixture one = Fixture.create(temp.resolve("one")); Fixture other = Fixture.create(temp.resolve("other"))) {
			String id = make(one, RegistryKind.ENTITY, "John Smith").getId();
			assertTrue(id.matches("john-smith-[2-9b-z]{5}"), id);
			assertNotEquals(id, make(other, RegistryKind.ENTITY, "John Smith").getId());
			assertTrue(make(one, RegistryKind.PROPOSITION, "\u7f8e\u56fd").getId().matches("proposition-[2-9b-z]{5}"), "without a letter that a file name can have");
		}
	}

	@Test
	void idsAreNeverTakenTwiceHereAndAreShortEnough() {
		ReadableIds ids = new ReadableIds();
		Set<String> all = new HashSet<>();
		for (int i = 0; i < 50; i++) {
			Random same = new Random(1);
			String id = ids.nextApart("A name that goes on and on until nobody would read it to its end", "entity", same);
			assertTrue(id.length() <= 60, id);
			all.add(id);
		}
		assertEquals(50, all.size());
	}
}
