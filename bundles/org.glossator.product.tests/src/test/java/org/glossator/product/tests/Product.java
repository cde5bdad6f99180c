// SPDX-License-Identifier: EPL-2.0
package org.glossator.product.tests;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The built product, run as a person runs it: by its script. */
final class Product {

	/** How long anything is waited for here that does not come: this only ends what hangs. */
	static final long PATIENCE_SECONDS = 300;

	/**
	 * What a finished run left.
	 *
	 * @param code exit code
	 * @param out  standard output
	 * @param err  standard error
	 */
	record Run(int code, String out, String err) {
	}

	private Product() {
	}

	/** The folder of the seed articles. */
	static Path seeds() {
		return Path.of(System.getProperty("glossator.root"), "seeds");
	}

	/** The product for this system, as it is installed. */
	static Path folder() {
		String arch = System.getProperty("os.arch").equals("aarch64") ? "aarch64" : "x86_64";
		return Path.of(System.getProperty("glossator.root"), "releng/product/target/products/org.glossator.product/linux/gtk", arch,
				"glossator");
	}

	/** Its script. */
	static Path script() {
		Path script = folder().resolve("glossator");
		if (!Files.isExecutable(script)) {
			throw new IllegalStateException(script + " has not been built");
		}
		return script;
	}

	/** The Java that runs these tests, for the product as well. */
	static Path java() {
		return Path.of(System.getProperty("java.home"), "bin/java");
	}

	/** Starts the product; standard output and error go to files beside each other in {@code logs}. */
	static Process start(Path logs, Map<String, String> environment, String... arguments) throws IOException {
		return start(logs, environment, script(), arguments);
	}

	private static Process start(Path logs, Map<String, String> environment, Path program, String... arguments) throws IOException {
		List<String> command = new ArrayList<>(List.of(program.toString()));
		command.addAll(List.of(arguments));
		Files.createDirectories(logs);
		ProcessBuilder builder = new ProcessBuilder(command).directory(logs.toFile())
				.redirectOutput(logs.resolve("out.txt").toFile()).redirectError(logs.resolve("err.txt").toFile())
				.redirectInput(new File("/dev/null"));
		builder.environment().put("GLOSSATOR_JAVA", java().toString());
		environment.forEach((name, value) -> {
			if (value.isEmpty()) {
				builder.environment().remove(name);
			} else {
				builder.environment().put(name, value);
			}
		});
		return builder.start();
	}

	/** Runs the product to its end. */
	static Run run(Path logs, Map<String, String> environment, String... arguments) throws IOException, InterruptedException {
		return execute(logs, environment, script(), arguments);
	}

	/** Runs any program to its end, as {@link #run} does the product. */
	static Run execute(Path logs, Map<String, String> environment, Path program, String... arguments)
			throws IOException, InterruptedException {
		Process process = start(logs, environment, program, arguments);
		if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
			kill(process);
			throw new IllegalStateException(String.join(" ", arguments) + " did not end:\n"
					+ Files.readString(logs.resolve("err.txt")));
		}
		return new Run(process.exitValue(), Files.readString(logs.resolve("out.txt")),
				Files.readString(logs.resolve("err.txt")));
	}

	/** Ends a process and all it has started, at once, and waits until they are gone. */
	static void kill(Process process) throws InterruptedException {
		List<ProcessHandle> all = new ArrayList<>(process.descendants().toList());
		process.destroyForcibly();
		all.forEach(ProcessHandle::destroyForcibly);
		process.waitFor();
		all.forEach(handle -> handle.onExit().join());
	}
}
