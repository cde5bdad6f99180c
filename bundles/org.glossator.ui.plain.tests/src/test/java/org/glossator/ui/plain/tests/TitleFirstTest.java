// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.plain.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.glossator.ui.TitleFirst;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands at the end of a row gives way to its title. */
class TitleFirstTest {

	private static final List<String> COUNTS = List.of("AL 23  BK 17", "AL 23  +1", "+2");

	@ParameterizedTest
	@CsvSource(delimiter = '#', value = { "40 # 60 # AL 23  BK 17", "24 # 60 # AL 23  BK 17", "23 # 60 # AL 23  +1", "20 # 60 # +2", "14 # 60 # +2", "13 # 60 # ''",
			"18 # 4 # AL 23  BK 17", "5 # 60 # ''" })
	void theTitleHasItsRoomFirst(int room, int title, String said) {
		assertEquals(said, TitleFirst.aside(COUNTS, room, 2, title, 10, String::length));
	}
}
