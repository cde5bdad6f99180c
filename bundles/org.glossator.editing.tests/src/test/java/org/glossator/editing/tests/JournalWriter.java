// SPDX-License-Identifier: EPL-2.0
package org.glossator.editing.tests;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.glossator.cas.text.TextRange;
import org.glossator.editing.coding.CodingSession;
import org.glossator.editing.coding.Gestures;
import org.glossator.editing.names.NewEntry;
import org.glossator.model.codebook.RegistryKind;

/**
 * A program to be killed: codes for ever without saving, and says on standard output which step is taken and which is kept, a line each. Arguments:
 * the study's folder, the number of the first step.
 */
public final class JournalWriter {

	private JournalWriter() {
	}

	/** Runs until it is killed. */
	public static void main(String[] args) {
		try (Fixture study = Fixture.open(Path.of(args[0]))) {
			CodingSession session = study.mine();
			say("open");
			for (int step = Integer.parseInt(args[1]); step < Integer.MAX_VALUE; step++) {
				step(study, session, step);
				say("took " + step); // while it is being kept
				if (step % 3 == 0) {
					study.editing.keep();
					say("kept " + step);
				}
			}
		}
	}

	/**
	 * Takes the step with a number, or, when several make it up, takes them as one: after it, the article has {@link #codings}
	 * attributions, the last of which has a speaker of its own.
	 */
	static void step(Fixture study, CodingSession session, int step) {
		Gestures gestures = session.gestures();
		session.edits().together(() -> {
			EObject coding = gestures.code(study.layer("Attribution"), List.of(new TextRange(step % 50, step % 50 + 20))).orElseThrow();
			gestures.newEntry(coding, study.feature("Attribution.speaker"), Optional.empty(), NewEntry.of(RegistryKind.ENTITY, "Speaker " + step)).orElseThrow();
			if (step % 4 == 3) {
				gestures.delete(List.of(session.resource().codings().get(0)));
			}
		});
	}

	/** How many codings there are after a step. */
	static int codings(int step) {
		return step - step / 4 - (step % 4 == 3 ? 1 : 0);
	}

	private static void say(String line) {
		System.out.println(line);
		System.out.flush();
	}
}
