// SPDX-License-Identifier: EPL-2.0
package org.glossator.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.glossator.study.Coders;
import org.glossator.study.StudyStore;
import org.glossator.study.names.Naming;

import picocli.CommandLine.Option;

/** A command that writes a study, or a part of it. */
abstract class WritingCommand extends StudyCommand {

	@Option(names = "--as", paramLabel = "NAME", descriptionKey = "as")
	private Optional<String> as = Optional.empty();

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
		if (as.isEmpty()) {
			return alone();
		}
		if (!Naming.isUsable(as.get())) {
			throw wrong(Messages.coderUnusable);
		}
		StudyStore store = StudyStore.join(existing(), Naming.of(as.get()));
		try {
			store.enter(id(store.people(), Naming.of(as.get())));
			return store;
		} catch (IOException | RuntimeException e) {
			store.close();
			throw e;
		}
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

	private String id(Coders people, String name) {
		List<String> all = people.allNamed(name);
		if (all.size() > 1) {
			throw wrong(NLS.bind(Messages.severalCoders, name, String.join(", ", all)));
		}
		return people.withId(name).isPresent() && all.isEmpty() ? name : people.idOf(name);
	}
}
