// SPDX-License-Identifier: EPL-2.0
package org.glossator.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.glossator.formats.sources.ImportReport.Rejected;
import org.glossator.study.Reasons;

import com.fasterxml.jackson.databind.JsonNode;

/** One run of the program: where its output goes, and how it is told to stop. */
final class Session implements AutoCloseable {

	/** How long a program that is told to stop may take to leave its files in order. */
	private static final long STOP_SECONDS = 20;

	private final Surroundings surroundings;
	private final PrintStream out;
	private final PrintStream err;
	private final ConsoleProgress progress;
	private final CountDownLatch ended = new CountDownLatch(1);
	private final Thread hook = new Thread(this::stop, "stop");

	Session(Surroundings surroundings, PrintStream out, PrintStream err) {
		this.surroundings = surroundings;
		this.out = out;
		this.err = err;
		this.progress = new ConsoleProgress(err, surroundings.terminal());
		Runtime.getRuntime().addShutdownHook(hook);
	}

	/** On Ctrl+C: lets the running command come to a good end. */
	private void stop() {
		progress.setCanceled(true);
		try {
			ended.await(STOP_SECONDS, TimeUnit.SECONDS);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	Surroundings surroundings() {
		return surroundings;
	}

	/** A path as the caller means it. */
	Path path(Path given) {
		return surroundings.directory().resolve(given).normalize();
	}

	List<Path> paths(List<Path> given) {
		return given.stream().map(this::path).toList();
	}

	IProgressMonitor progress() {
		return progress;
	}

	void print(String line) {
		progress.clear();
		out.println(line);
	}

	void print(JsonNode document) {
		progress.clear();
		out.println(document.toPrettyString());
	}

	/** Something to know that is not wrong. */
	void note(String line) {
		progress.clear();
		err.println(oneLine(line));
	}

	void problem(String line) {
		note(line);
	}

	/** An input that failed, as {@code name: reason}. */
	void problem(Rejected rejected) {
		String reason = rejected.reason();
		String name = rejected.sourceName();
		problem(name + ": " + (reason.startsWith(name + " ") ? reason.substring(name.length() + 1) : reason));
	}

	/** What nobody foresaw in a sentence, once its details are in the log; when they cannot be written there, they follow here. */
	String defect(String command, List<String> args, Throwable failure) {
		Path log = surroundings.log();
		String what = Reasons.clause(failure);
		String at = progress.at().map(place -> NLS.bind(Messages.defectAt, place)).orElse("");
		try {
			new DefectLog(log).add(args, failure);
			return NLS.bind(Messages.defect, new Object[] { command, at, what, log });
		} catch (IOException e) {
			err.println(DefectLog.trace(failure));
			return NLS.bind(Messages.defectNotWritten, new Object[] { command, at, what, Reasons.clause(e) });
		}
	}

	private static String oneLine(String text) {
		return text.strip().replaceAll("\\s*\\R\\s*", " ");
	}

	@Override
	public void close() {
		progress.clear();
		out.flush();
		err.flush();
		ended.countDown();
		if (!progress.isCanceled()) {
			try {
				Runtime.getRuntime().removeShutdownHook(hook);
			} catch (IllegalStateException e) {
				progress.setCanceled(true); // the machine is shutting down already: the hook runs and finds the end reached
			}
		}
	}
}
