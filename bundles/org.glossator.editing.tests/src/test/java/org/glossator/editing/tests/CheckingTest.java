// SPDX-License-Identifier: EPL-2.0
package org.glossator.editing.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;

import org.glossator.editing.coding.CodingSession;
import org.glossator.rules.CodebookRules;
import org.glossator.rules.Problem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rules are checked when the coder rests, and whoever listens is told of every check. */
class CheckingTest {

	@TempDir
	private Path temp;
	private Fixture study;
	private CodingSession session;
	private final Queue<Runnable> later = new ArrayDeque<>();
	private final List<List<Problem>> told = new ArrayList<>();
	private final Runnable listener = () -> told.add(session.checking().found());

	@BeforeEach
	void open() {
		study = Fixture.create(temp.resolve("study"));
		study.editing.setScheduler((milliseconds, work) -> later.add(work));
		session = study.mine();
		session.checking().addListener(listener);
		rest();
		told.clear();
	}

	@AfterEach
	void close() {
		study.close();
	}

	/** The coder does nothing until all that was put off is done. */
	private void rest() {
		while (!later.isEmpty()) {
			later.remove().run();
		}
	}

	private List<Problem> all() {
		return new CodebookRules(session.codebook(), session.registry()).check(session.resource());
	}

	@Test
	void aStepIsCheckedOnceTheCoderRests() {
		study.code(session.gestures(), "Stance", "plan");
		assertFalse(session.checking().isKnown());
		assertEquals(List.of(), told, "not while the coder works");
		rest();
		assertTrue(session.checking().isKnown());
		assertFalse(all().isEmpty(), "a stance without a holder breaks a rule");
		assertEquals(List.of(all()), told);

		session.edits().undo();
		rest();
		assertEquals(List.of(), session.checking().found());
	}

	@Test
	void ofManyStepsOnlyTheLastIsChecked() {
		study.code(session.gestures(), "Stance", "plan");
		study.code(session.gestures(), "Stance", "Sunday");
		rest();
		assertEquals(List.of(all()), told);
	}

	@Test
	void whoAsksBeforeThatTellsAllWhoListen() {
		study.code(session.gestures(), "Stance", "plan");
		List<Problem> asked = session.problems();
		assertEquals(all(), asked);
		assertEquals(List.of(asked), told);
		assertEquals(asked, session.problems());
		assertEquals(1, told.size(), "what is known is not checked again");
	}

	@Test
	void nobodyListensAndNothingIsChecked() {
		session.checking().removeListener(listener);
		study.code(session.gestures(), "Stance", "plan");
		rest();
		assertFalse(session.checking().isKnown());
		assertEquals(List.of(), told);
	}
}
