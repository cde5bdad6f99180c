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

	private static final long PATIENCE_SECONDS = 180;

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

	/** The product's script for this system. */
	static Path script() {
		String arch = System.getProperty("os.arch").equals("aarch64") ? "aarch64" : "x86_64";
		Path script = Path.of(System.getProperty("glossator.root"),
				"releng/product/target/products/org.glossator.product/linux/gtk", arch, "glossator/glossator");
		if (!Files.isExecutable(script)) {
			throw new IllegalStateException(script + " has not been built");
		}
		return script;
	}

	/** Starts the product; standard output and error go to files beside each other in {@code logs}. */
	static Process start(Path logs, Map<String, String> environment, String... arguments) throws IOException {
		List<String> command = new ArrayList<>(List.of(script().toString()));
		command.addAll(List.of(arguments));
		Files.createDirectories(logs);
		ProcessBuilder builder = new ProcessBuilder(command).directory(logs.toFile())
				.redirectOutput(logs.resolve("out.txt").toFile()).redirectError(logs.resolve("err.txt").toFile())
				.redirectInput(new File("/dev/null"));
		builder.environment().put("GLOSSATOR_JAVA", Path.of(System.getProperty("java.home"), "bin/java").toString());
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
		Process process = start(logs, environment, arguments);
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
