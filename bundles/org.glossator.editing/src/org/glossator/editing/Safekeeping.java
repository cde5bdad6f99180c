// SPDX-License-Identifier: EPL-2.0
package org.glossator.editing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/**
 * Keeps one thing that is edited in the journal for as long as it is not saved. What is to be kept is asked for at the next pulse,
 * so that several quick steps cost no more than one, and a step is done when it is seen.
 */
final class Safekeeping {

	/** What is edited. */
	interface Work {
		boolean isUnsaved();

		/** What it would be saved as. */
		Kept now() throws IOException;
	}

	private final StudyEditing editing;
	private final Path file;
	private final Work work;
	private final Set<Path> superseded = new HashSet<>();
	private boolean awaited;
	private boolean ended;

	Safekeeping(StudyEditing editing, Path file, Work work) {
		this.editing = editing;
		this.file = file;
		this.work = work;
	}

	/** Says that something was changed or saved. */
	void changed() {
		if (!awaited && !ended) {
			awaited = true;
			editing.atPulse(this::settle);
		}
	}

	/** What is kept from here on takes the place of what an earlier run of the program kept. */
	void supersede(Path former) {
		superseded.add(former);
	}

	/** Keeps what there is now, unless that is done. */
	void settle() {
		if (awaited) {
			write();
		}
	}

	/** Keeps what there is now. */
	void write() {
		awaited = false;
		if (ended) {
			return;
		}
		if (!work.isUnsaved()) {
			editing.journal().drop(file, Set.copyOf(superseded));
			return;
		}
		try {
			editing.journal().keep(file, work.now(), Set.copyOf(superseded));
		} catch (IOException e) {
			editing.journal().failed(e);
		}
	}

	/** Gives up what is not saved. */
	void end() {
		ended = true;
		editing.journal().drop(file, Set.copyOf(superseded));
	}
}
