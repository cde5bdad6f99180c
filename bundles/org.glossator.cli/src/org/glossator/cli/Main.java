// SPDX-License-Identifier: EPL-2.0
package org.glossator.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;

import org.eclipse.osgi.util.NLS;
import org.glossator.ingest.IngestException;
import org.glossator.study.Reasons;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The program without a window. Exit codes: {@value #DONE}, {@value #PROBLEMS}, {@value #WRONG_USE}. */
@Command(name = "glossator", mixinStandardHelpOptions = false)
public final class Main implements Runnable {

	/** All was done. */
	public static final int DONE = 0;
	/** It was done, but some inputs failed or problems were found, each named on standard error. */
	public static final int PROBLEMS = 1;
	/** The arguments make no sense. */
	public static final int WRONG_USE = 2;

	/** Stands for letters of an argument that the locale has no character set for. */
	private static final char LOST = '\uFFFD';

	private final Surroundings surroundings;

	@Spec
	private CommandSpec spec;

	@CommandLine.Option(names = { "-h", "--help" }, usageHelp = true)
	private boolean help;

	/**
	 * @param surroundings what it finds where it runs
	 */
	public Main(Surroundings surroundings) {
		this.surroundings = surroundings;
	}

	/**
	 * Runs in plain Java.
	 *
	 * @param args a command with its arguments
	 */
	public static void main(String[] args) {
		PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
		PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
		int code = new Main(Surroundings.plain()).run(out, err, args);
		Runtime.getRuntime().exit(code);
	}

	/**
	 * Runs a command to its end.
	 *
	 * @param out takes results
	 * @param err takes what went wrong, and progress
	 * @param args a command with its arguments
	 * @return the exit code
	 */
	public int run(PrintStream out, PrintStream err, String... args) {
		Optional<String> lost = lost(args);
		if (lost.isPresent()) {
			err.println(NLS.bind(Messages.lettersLost, lost.get()));
			return WRONG_USE;
		}
		try (Session session = new Session(surroundings, out, err)) {
			CommandLine line = new CommandLine(this);
			line.addSubcommand(new NewCommand(session));
			line.addSubcommand(new ImportCommand(session));
			line.addSubcommand(new ListCommand(session));
			line.addSubcommand(new PeopleCommand(session));
			line.addSubcommand(new CodebookCommand(session));
			line.addSubcommand(new CheckCommand(session));
			line.addSubcommand(new ExportCommand(session));
			line.addSubcommand(new FormatsCommand(session));
			line.setResourceBundle(ResourceBundle.getBundle("org.glossator.cli.usage"));
			line.setOut(new PrintWriter(out, true));
			line.setErr(new PrintWriter(err, true));
			line.setColorScheme(Help.defaultColorScheme(Help.Ansi.OFF));
			line.setParameterExceptionHandler((failure, arguments) -> usage(failure, err));
			line.setExecutionExceptionHandler((failure, command, result) -> failed(failure, command, session, args));
			line.setCaseInsensitiveEnumValuesAllowed(true);
			line.setUnmatchedOptionsArePositionalParams(false);
			line.registerConverter(Path.class, Main::path);
			try {
				return line.execute(args);
			} catch (RuntimeException | Error e) { // picocli hands on what is an Exception of a command only
				return failed(e, called(line), session, args);
			}
		}
	}

	/** An argument in letters that the locale has no character set for; where it has one for all letters, that sign is as good as any. */
	private static Optional<String> lost(String... args) {
		try {
			Path.of(String.valueOf(LOST));
			return Optional.empty();
		} catch (@SuppressWarnings("unused") InvalidPathException e) {
			return Arrays.stream(args).filter(argument -> argument.indexOf(LOST) >= 0).findFirst();
		}
	}

	private static Path path(String name) {
		if (name.isBlank()) {
			throw new TypeConversionException(Messages.nameEmpty); // as of a variable that is not set, which would be the folder that one is in
		}
		try {
			return Path.of(name);
		} catch (InvalidPathException e) {
			throw new TypeConversionException(NLS.bind(Messages.noFileName, name, e.getReason()));
		}
	}

	private static int usage(ParameterException failure, PrintStream err) {
		boolean noCommand = failure instanceof UnmatchedArgumentException && failure.getCommandLine().getCommand() instanceof Main;
		err.println(noCommand ? NLS.bind(Messages.noCommand, ((UnmatchedArgumentException) failure).getUnmatched().getFirst(), commands(failure.getCommandLine())) : failure.getMessage());
		Help help = failure.getCommandLine().getHelp();
		err.print(help.synopsisHeading() + help.synopsis(help.synopsisHeadingLength()));
		err.flush();
		return WRONG_USE;
	}

	private static String commands(CommandLine line) {
		return String.join(", ", line.getSubcommands().keySet());
	}

	/** The command that was called, or the program itself when none was understood. */
	private static CommandLine called(CommandLine line) {
		return line.getParseResult() == null ? line : line.getParseResult().asCommandLineList().getLast();
	}

	/** What went wrong is a sentence already when it was foreseen; the rest is a defect of ours. */
	private static int failed(Throwable failure, CommandLine command, Session session, String... args) {
		boolean foreseen = failure instanceof IOException || failure instanceof UncheckedIOException || failure instanceof IngestException
				|| failure instanceof OutOfMemoryError;
		String sentence = foreseen ? Reasons.sentence(failure) : session.defect(command.getCommandName(), List.of(args), failure);
		session.problem(sentence);
		if (command.getCommand() instanceof StudyCommand study && study.isJson()) {
			session.print(JsonNodeFactory.instance.objectNode().put("error", sentence));
		}
		return PROBLEMS;
	}

	@Override
	public void run() {
		throw new ParameterException(spec.commandLine(), NLS.bind(Messages.commandMissing, commands(spec.commandLine())));
	}
}
