// SPDX-License-Identifier: EPL-2.0
package org.glossator.model.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;

import org.glossator.model.Causes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** What is thrown is told in words of this program, or by its kind. */
class CausesTest {

	/** In the midst of this program, so that it is there in the trace; the messages are for those who mend it. */
	@Test
	void whatTheJavaMachineThrowsIsNoSentence() {
		List<?> list = List.of("text");
		int[] none = new int[list.size() - 1];
		List<Executable> defects = List.of(() -> ((Integer) list.getFirst()).intValue(), () -> System.getenv("no such variable").length(),
				() -> none[none.length]++, () -> Math.floorDiv(1, none.length), () -> none[1 / none.length]++, () -> new int[none.length - 1].clone());
		for (Executable defect : defects) {
			assertEquals("something in it stands where something else is expected", Causes.clause(assertThrows(RuntimeException.class, defect)));
		}
	}

	@Test
	void whatThisProgramThrowsIsItsSentence() {
		assertEquals("The layer is missing.", Causes.clause(new IllegalArgumentException("The layer is missing.")));
	}

	@Test
	void memoryThatDoesNotSufficeIsSaid() {
		assertEquals("there is not enough memory for it", Causes.clause(new IllegalStateException(new OutOfMemoryError("Java heap space"))));
	}
}
