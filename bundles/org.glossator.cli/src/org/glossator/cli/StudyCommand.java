// SPDX-License-Identifier: EPL-2.0
package org.glossator.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.eclipse.osgi.util.NLS;
import org.glossator.study.StudyStore;

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

	static Integer code(boolean problems) {
		return Integer.valueOf(problems ? Main.PROBLEMS : Main.DONE);
	}
}
