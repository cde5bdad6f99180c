// SPDX-License-Identifier: EPL-2.0
package org.glossator.editing.coding;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.glossator.rules.CodebookRules;
import org.glossator.rules.Problem;

/**
 * Checks a session by the rules of the codebook whenever its coder rests, for as long as somebody listens. The codings of a long
 * article take longer to check than a key may wait, so a check is made in slices, and begun anew after a step that came between.
 */
public final class Checking {

	private static final int QUIET_MILLISECONDS = 300;
	/** A slice ends with the rule that goes beyond this. */
	private static final long SLICE_NANOSECONDS = 3_000_000;
	private static final int PAUSE_MILLISECONDS = 10;

	private final CodingSession session;
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private List<Problem> found = List.of();
	private int changes;
	private int registryRevision;
	private int checked = -1;
	private int checkedRegistry;

	Checking(CodingSession session) {
		this.session = session;
	}

	/** What was found when it was checked last; nothing before the first time. */
	public List<Problem> found() {
		return found;
	}

	/** Whether {@link #found} is of what is there now. */
	public boolean isKnown() {
		return checked == changes && checkedRegistry == session.registrySession().revision();
	}

	/** Calls the listener after every check, the first one soon, until it is removed. */
	public void addListener(Runnable listener) {
		listeners.add(listener);
		soon();
	}

	/** Calls the listener no more. */
	public void removeListener(Runnable listener) {
		listeners.remove(listener);
	}

	/** Says that codings changed, or the registry. */
	void changed() {
		changes++;
		soon();
	}

	/** Checks at once, unless that is done. */
	List<Problem> now() {
		if (!isKnown()) {
			CodebookRules.Run run = begin();
			while (run.next()) {
				// until all rules are checked
			}
			take(run);
		}
		return found;
	}

	private void soon() {
		int mine = changes;
		if (!listeners.isEmpty()) {
			session.context().later(QUIET_MILLISECONDS, () -> {
				if (mine == changes && !listeners.isEmpty()) {
					slice(mine, begin());
				}
			});
		}
	}

	private CodebookRules.Run begin() {
		registryRevision = session.registrySession().revision();
		return new CodebookRules(session.codebook(), session.registry()).begin(session.resource());
	}

	private void slice(int mine, CodebookRules.Run run) {
		if (mine != changes || listeners.isEmpty()) {
			return; // what came between has asked for another check
		}
		long end = System.nanoTime() + SLICE_NANOSECONDS;
		while (run.next()) {
			if (System.nanoTime() > end) {
				session.context().later(PAUSE_MILLISECONDS, () -> slice(mine, run));
				return;
			}
		}
		take(run);
	}

	private void take(CodebookRules.Run run) {
		found = run.problems();
		checked = changes;
		checkedRegistry = registryRevision;
		listeners.forEach(Runnable::run);
	}
}
