// SPDX-License-Identifier: EPL-2.0
package org.glossator.study.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When two names are one, and when one is easily taken for another. */
class NamingTest {

	@Test
	void whiteSpaceAroundANameAndTheEncodingOfItsAccentsDoNotCount() {
		assertTrue(Naming.same("J\u00f6rg", " \u00a0Jo\u0308rg\t"));
		assertEquals("J\u00f6rg M.", Naming.of("\u2003Jo\u0308rg M.\n"));
		assertEquals("", Naming.of(" \u00a0 "));
	}

	@ParameterizedTest
	@CsvSource({ "J\u00f6rg,Jorg", "O\u2019Neil,ONeil", "O\u2019Neil,O'Neil", "ann,Ann", "\u0141ukasz,Lukasz", "Strau\u00df,Strauss", "Ann B.,Ann B",
			"Anna  M,Anna M", "\u0130lk,ilk", "\u738b\u82b3,\u738b\u3000\u82b3" })
	void whatLooksLikeANameIsAnotherNameAndIsTold(String one, String other) {
		assertFalse(Naming.same(one, other));
		assertEquals(List.of(other), Naming.near(one, List.of(other, "Somebody", one)));
		assertEquals(List.of(one), Naming.near(other, List.of("Somebody", one, other, one)));
	}

	@Test
	void namesWithoutALatinLetterAreNotNearEachOther() {
		assertEquals(List.of(), Naming.near("\u738b\u82b3", List.of("\u674e\u5a1c", "coder", "\u263a")));
		assertEquals(List.of(), Naming.near("\u263a", List.of("\u2639")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "  ", "\u00a0", "Ann\u0001", "Ann\nBell", "Ann\u2028Bell", "Ann\ud800", "Ann\uffff" })
	void whatIsNoLineOfTextIsNoName(String name) {
		assertFalse(Naming.isUsable(name));
	}

	@ParameterizedTest
	@ValueSource(strings = { "..", "a/b", "\u738b\u82b3", "Ann \ud83d\ude00", "O'Neil <o@example.org>" })
	void anyOtherLineOfTextIsAName(String name) {
		assertTrue(Naming.isUsable(name));
	}
}
