// SPDX-License-Identifier: EPL-2.0
package org.glossator.cli;

import java.io.IOException;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.glossator.study.StudyStore;

/** A command that writes a study, or a part of it. */
abstract class WritingCommand extends StudyCommand {

	WritingCommand(Session session) {
		super(session);
	}

	/**
	 * Opens the study for the one who works here: who that is, is said with {@code --as}; a study that names no lead is led by whoever
	 * opens it.
	 *
	 * @return the study; to be closed
	 * @throws IOException when it cannot be opened
	 */
	StudyStore open() throws IOException {
		Optional<String> name = as();
		return name.isEmpty() ? alone() : entered(StudyStore.join(existing(), name.get()), name);
	}

	private StudyStore alone() throws IOException {
		StudyStore store = StudyStore.open(existing());
		Optional<String> lead = store.access().lead().map(store.people()::name);
		if (lead.isPresent()) {
			store.close();
			throw wrong(NLS.bind(Messages.sayWho, folder(), lead.get()));
		}
		return store;
	}
}
