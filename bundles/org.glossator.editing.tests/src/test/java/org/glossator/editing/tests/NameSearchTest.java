// SPDX-License-Identifier: EPL-2.0
package org.glossator.editing.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.glossator.editing.names.NameSearch;
import org.junit.jupiter.api.Test;

/** What is typed finds what is meant, whatever its case and accents, and what it is like when it is mistyped. */
class NameSearchTest {

	private static final List<String> NAMES = List.of("Lindsey Graham", "John McCain", "J\u00f6rg M\u00fcller", "Angela Merkel", "Otto Steinmaier",
			"Frank Steinmeier", "United Nations", "Ann");

	private static List<String> like(String typed) {
		return new NameSearch(typed).like(NAMES, 3, List::of);
	}

	@Test
	void aNameIsFoundByItsBeginningByAnyWordAndByFirstLetters() {
		assertEquals(0, new NameSearch("lindsey graham ").rank("Lindsey Graham"));
		assertEquals(1, new NameSearch("lind").rank("Lindsey Graham"));
		assertEquals(2, new NameSearch("gra").rank("Lindsey Graham"));
		assertEquals(3, new NameSearch("lin gra").rank("Lindsey Graham"));
		assertEquals(3, new NameSearch("sinf").rank("Stance: In favour"));
		assertEquals(4, new NameSearch("raha").rank("Lindsey Graham"));
		assertFalse(new NameSearch("ra").finds("Lindsey Graham"));
		assertFalse(new NameSearch("graham lindsey").finds("Lindsey Graham"));
		assertTrue(new NameSearch("").finds("Lindsey Graham"));
		assertFalse(new NameSearch("\u2026").finds("Lindsey Graham"));
	}

	@Test
	void accentsAndCaseDoNotMatter() {
		assertTrue(new NameSearch("JORG MULLER").is("J\u00f6rg M\u00fcller"));
		assertEquals(2, new NameSearch("mull").rank("J\u00f6rg M\u00fcller"));
		assertEquals(1, new NameSearch("j\u00f6").rank("Jorg Muller"));
	}

	@Test
	void aMistypedNameIsLikeTheRightOne() {
		assertEquals(List.of("Lindsey Graham"), like("grahm"));
		assertEquals(List.of("Lindsey Graham"), like("Lindsay Grahma"));
		assertEquals(List.of("John McCain"), like("Jhon Mcain"));
		assertEquals(List.of("Angela Merkel"), like("merkl"));
		assertEquals(List.of("Angela Merkel"), like("agnela mer"), "while it is being typed");
		assertEquals(List.of("J\u00f6rg M\u00fcller"), like("muler"));
		assertEquals(List.of("Frank Steinmeier", "Otto Steinmaier"), like("stienmeier"), "the most alike first");
	}

	@Test
	void whatIsFoundIsNotLikeAndAnotherNameIsNeither() {
		assertEquals(List.of(), like("graham"));
		assertEquals(List.of(), like("Putin"));
		assertEquals(List.of(), like("Amn"), "short words differ by a letter and are others");
		assertEquals(List.of(), like("Lindsey Putin"));
		assertEquals(List.of(), like(""));
	}
}
