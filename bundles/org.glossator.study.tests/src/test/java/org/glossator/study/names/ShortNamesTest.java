// SPDX-License-Identifier: EPL-2.0
package org.glossator.study.names;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** Names in a few letters: no two people have the same. */
class ShortNamesTest {

	private static List<String> of(String... names) {
		Map<String, String> byId = new LinkedHashMap<>();
		Stream.of(names).forEach(name -> byId.put("id" + byId.size(), name));
		Map<String, String> found = ShortNames.of(byId);
		return byId.keySet().stream().map(found::get).toList();
	}

	@Test
	void initialsAreThoseOfAllWordsAndOfOneWordItsBegin() {
		assertEquals(List.of("BK", "AML", "Jo", "\u674e\u660e"), of("Ben Kahn", "Ana Maria Lo", "Jorg", "\u674e\u660e"));
	}

	@Test
	void whoComesLaterGetsMoreLetters() {
		assertEquals(List.of("BK", "Be", "An", "Ana", "Ann"), of("Ben Kahn", "Bea K\u00f6nig", "Anton", "Ana", "Anna"));
	}

	@Test
	void whoseWholeNameIsTakenGetsANumber() {
		assertEquals(List.of("An", "An2", "Ana", "Ana2"), of("Anna", "An", "Ana", "Ana"));
	}
}
