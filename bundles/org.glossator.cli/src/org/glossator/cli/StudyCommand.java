// SPDX-License-Identifier: EPL-2.0
package org.glossator.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.eclipse.osgi.util.NLS;
import org.glossator.study.Coders;
import org.glossator.study.StudyStore;
import org.glossator.study.names.Naming;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A command on a study. */
abstract class StudyCommand implements Callable<Integer> {

	private final Session session;

	@Spec
	private CommandSpec spec;

	@Parameters(index = "0", paramLabel = "STUDY", descriptionKey = "study")
	private Path study;

	@Option(names = "--as", paramLabel = "NAME", descriptionKey = "as")
	private Optional<String> as = Optional.empty();

	@Option(names = { "-h", "--help" }, usageHelp = true)
	private boolean help;

	StudyCommand(Session session) {
		this.session = session;
	}

	Session session() {
		return session;
	}

	/** The study's folder. */
	Path folder() {
		return session.path(study);
	}

	/** The study's folder, which must be that of a study. */
	Path existing() {
		if (!StudyStore.isStudy(folder())) {
			throw wrong(NLS.bind(Messages.noStudy, study));
		}
		return folder();
	}

	/**
	 * {@return what the one is called who works here; empty when nobody said}
	 * Refused when nobody can be called that.
	 */
	Optional<String> as() {
		if (as.isPresent() && !Naming.isUsable(as.get())) {
			throw wrong(Messages.coderUnusable);
		}
		return as.map(Naming::of);
	}

	/**
	 * Opens the study to look at it, as the one who works here when that is said with {@code --as}: a round can be blind.
	 *
	 * @return the study; to be closed
	 * @throws IOException when it cannot be opened
	 */
	StudyStore openToRead() throws IOException {
		return entered(StudyStore.openReadOnly(existing()), as());
	}

	/** Says in a study who works here, when that is known. */
	StudyStore entered(StudyStore store, Optional<String> name) throws IOException {
		try {
			if (name.isPresent()) {
				store.enter(id(store.people(), name.get()));
			}
			return store;
		} catch (IOException | RuntimeException e) {
			store.close();
			throw e;
		}
	}

	private String id(Coders people, String name) {
		List<String> all = people.allNamed(name);
		if (all.size() > 1) {
			throw wrong(NLS.bind(Messages.severalCoders, name, Phrases.alternatives(all)));
		}
		return people.withId(name).isPresent() && all.isEmpty() ? name : people.idOf(name);
	}

	/** Whether standard output is to be one JSON document, whatever happens. */
	boolean isJson() {
		return false;
	}

	/** The arguments make no sense. */
	ParameterException wrong(String message) {
		return new ParameterException(commandLine(), message);
	}

	CommandLine commandLine() {
		return spec.commandLine();
	}

	/** Says what was found wrong when the study was opened. */
	boolean report(StudyStore store) {
		store.notes().forEach(session::problem);
		return !store.notes().isEmpty();
	}

	/** A text in a line of a table. */
	static String cell(String text) {
		return text == null ? "" : text.replaceAll("\\s+", " ");
	}

	static Integer code(boolean problems) {
		return Integer.valueOf(problems ? Main.PROBLEMS : Main.DONE);
	}
}
