// SPDX-License-Identifier: EPL-2.0
package org.glossator.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Takes down what nobody foresaw, for those who mend the program; whoever runs it is told where.
 *
 * @param file grows at its end; made when it is needed
 */
record DefectLog(Path file) {

	/** Beyond this many bytes it begins anew. */
	private static final long FULL = 1 << 20;
	private static final int DEEPEST = 20;

	/**
	 * Adds what was thrown.
	 *
	 * @param args the command with its arguments
	 * @param failure what was thrown
	 */
	void add(List<String> args, Throwable failure) throws IOException {
		Files.createDirectories(file.getParent());
		if (Files.exists(file) && Files.size(file) > FULL) {
			Files.delete(file);
		}
		Files.writeString(file, "%s %s%n%s%n".formatted(Instant.now().truncatedTo(ChronoUnit.SECONDS), String.join(" ", args), trace(failure)), StandardOpenOption.CREATE,
				StandardOpenOption.APPEND);
	}

	/** What was thrown and what caused it, with their places, a line each. */
	static String trace(Throwable failure) {
		return Stream.iterate(failure, cause -> cause != null, Throwable::getCause).limit(DEEPEST)
				.flatMap(cause -> Stream.concat(Stream.of(cause.toString()), Arrays.stream(cause.getStackTrace()).map(place -> "\tat " + place)))
				.collect(Collectors.joining(System.lineSeparator()));
	}
}
