// SPDX-License-Identifier: EPL-2.0
package org.glossator.editing.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.glossator.editing.CodingSession;
import org.glossator.model.ModelFiles;
import org.glossator.model.codebook.CodebookPackage.Literals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whenever somebody does not want to wait any longer, nothing is changed, on disk or in memory. */
class CancelTest {

	@TempDir
	private Path temp;

	private interface Work {
		void run() throws IOException;
	}

	/** All that there is of a study: its files, its registry, what is open, and which steps can be undone. */
	private record State(Map<String, String> files, String registry, String coding, List<Object> steps) {

		static State of(CodedStudy study, CodingSession open) throws IOException {
			return new State(study.files().saved(),
					new String(ModelFiles.write(study.fixture.store.registry()), StandardCharsets.UTF_8), Fixture.saved(open),
					List.of(study.fixture.editing.registry().edits().undoLabel(), study.fixture.editing.registry().edits().redoLabel(),
							Boolean.valueOf(study.fixture.editing.registry().isDirty()), study.session.edits().undoLabel(),
							Boolean.valueOf(study.session.edits().isDirty()), study.fixture.store.codebook(), open.edits().undoLabel()));
		}
	}

	/** Cancels ever later, until it is too late to. */
	private static void cancel(CodedStudy study, CodingSession open, Work work) throws IOException {
		State before = State.of(study, open);
		int cancelled = 0;
		for (int at = 0;; at++) {
			Impatience impatience = new Impatience(at);
			study.fixture.editing.setPatience(impatience);
			try {
				work.run();
			} catch (OperationCanceledException e) {
				cancelled++;
				assertEquals(before, State.of(study, open), "cancelled at " + at);
				continue;
			}
			assertFalse(impatience.isOver(), "what was cancelled was done");
			assertTrue(cancelled > 2, cancelled + " times");
			study.fixture.editing.setPatience(slow -> slow.run(new NullProgressMonitor()));
			return;
		}
	}

	@Test
	void aChangeOfTheCodebook() throws IOException {
		try (CodedStudy study = CodedStudy.create(temp.resolve("study"))) {
			CodingSession open = study.fixture.mine();
			study.session.steps().set(study.layer("Stance"), Literals.DESCRIBED__NAME, "Position");
			study.session.steps().delete(List.of(study.layer("Frame")));
			cancel(study, open, study.session::save);
			assertEquals(2, study.codings("other").keySet().stream().filter(name -> name.startsWith("Position")).count());
			assertTrue(open.resource().codings().stream().noneMatch(coding -> coding.eClass().getName().equals("Frame")));
		}
	}
}
