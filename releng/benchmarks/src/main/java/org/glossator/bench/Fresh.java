// SPDX-License-Identifier: EPL-2.0
package org.glossator.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A program run in a Java of its own and timed from outside, from its start to its end. What it prints as {@code name=number}
 * are quantities that it measured itself.
 */
final class Fresh {

	/** As the product's script gives them to the command line, but for one that suits our programs alone. */
	private static final List<String> OPTIONS = List.of("-Xshare:auto", "-XX:+UseSerialGC", "-Xmx2g", "-Dfile.encoding=UTF-8",
			"--enable-native-access=ALL-UNNAMED");
	private static final double NANOSECONDS = 1e6;

	/**
	 * @param milliseconds from start to end
	 * @param printed what it measured itself
	 */
	record Run(double milliseconds, Map<String, Double> printed) {
	}

	private Fresh() {
	}

	/** Runs the main method of a class of this module. */
	static Run java(Place place, Class<?> program, Object... arguments) throws IOException, InterruptedException {
		return java(place, List.of(), program, arguments);
	}

	/** Runs the main method of a class of this module as the product's script runs the command line: it is done soon. */
	static Run commandLine(Place place, Class<?> program, Object... arguments) throws IOException, InterruptedException {
		return java(place, List.of("-XX:TieredStopAtLevel=1"), program, arguments);
	}

	private static Run java(Place place, List<String> options, Class<?> program, Object... arguments) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(List.of(java()));
		command.addAll(OPTIONS);
		command.addAll(options);
		command.addAll(List.of("-cp", ClassPath.unsigned(place.folder().resolve("unsigned")), program.getName()));
		for (Object argument : arguments) {
			command.add(argument.toString());
		}
		return run(place, command);
	}

	/** The command that runs an application of an installation, with the options that the product's script gives to Java. */
	static List<String> application(Path product, String application, Path workspace, Object... arguments) throws IOException {
		Path launcher;
		try (Stream<Path> plugins = Files.list(product.resolve("plugins"))) {
			launcher = plugins.filter(plugin -> plugin.getFileName().toString().matches("org\\.eclipse\\.equinox\\.launcher_.*\\.jar")).findFirst()
					.orElseThrow();
		}
		List<String> command = new ArrayList<>(List.of(java(), "-Xmx2g", "-Dfile.encoding=UTF-8", "--enable-native-access=ALL-UNNAMED", "-jar",
				launcher.toString(), "-application", application, "-data", workspace.toString()));
		Stream.of(arguments).map(Object::toString).forEach(command::add);
		return command;
	}

	private static String java() {
		return Path.of(System.getProperty("java.home"), "bin", "java").toString();
	}

	/** Runs a command to its end. */
	static Run run(Place place, List<String> command) throws IOException, InterruptedException {
		Path log = place.log();
		Path out = Files.createTempFile(log.getParent(), "out", ".txt");
		try {
			long start = System.nanoTime();
			Process process = new ProcessBuilder(command).redirectOutput(out.toFile())
					.redirectError(ProcessBuilder.Redirect.appendTo(log.toFile())).start();
			int code = process.waitFor();
			double milliseconds = (System.nanoTime() - start) / NANOSECONDS;
			if (code != 0) {
				throw new IOException(String.join(" ", command) + " ended with code " + code + "; see " + log);
			}
			return new Run(milliseconds, printed(Files.readAllLines(out)));
		} finally {
			Files.delete(out);
		}
	}

	private static Map<String, Double> printed(List<String> lines) {
		Map<String, Double> printed = new HashMap<>();
		for (String line : lines) {
			int at = line.indexOf('=');
			if (at > 0 && line.substring(at + 1).matches("-?[0-9.E-]+")) {
				printed.put(line.substring(0, at), Double.valueOf(line.substring(at + 1)));
			}
		}
		return printed;
	}

	/** Prints the processor time of this process so far, and of others. */
	static void tellCpu(double others) {
		tell("cpu", others + cpu());
	}

	/** The processor time of this process so far, in milliseconds: other programs blur it less than the time of day. */
	static double cpu() {
		return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO).toMillis();
	}

	/** Prints a quantity for the program that waits outside. */
	static void tell(String name, double value) {
		System.out.println(name + "=" + value);
	}
}
