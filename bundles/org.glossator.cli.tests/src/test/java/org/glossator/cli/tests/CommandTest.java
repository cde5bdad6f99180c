// SPDX-License-Identifier: EPL-2.0
package org.glossator.cli.tests;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.glossator.cli.Main;
import org.glossator.cli.Surroundings;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Runs commands in a folder of their own, as somebody would who stands in it, and keeps what the last one said. */
abstract class CommandTest {

	@TempDir
	Path temp;
	private final ByteArrayOutputStream out = new ByteArrayOutputStream();
	private final ByteArrayOutputStream err = new ByteArrayOutputStream();

	/** Runs a command. */
	int run(String... args) {
		return run(false, args);
	}

	/** Runs a command with a terminal or without. */
	int run(boolean terminal, String... args) {
		Surroundings plain = Surroundings.plain();
		return run(new Surroundings(temp, terminal, plain.forks(), plain.exporters(), plain.importers(), temp.resolve("home/log")), args);
	}

	/** Runs a command where there is what the caller says. */
	int run(Surroundings here, String... args) {
		out.reset();
		err.reset();
		return new Main(here).run(new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8), args);
	}

	/** What the last command wrote to standard output. */
	String out() {
		return out.toString(StandardCharsets.UTF_8);
	}

	/** What the last command wrote to standard error. */
	String err() {
		return err.toString(StandardCharsets.UTF_8);
	}

	/** The one document that the last command wrote to standard output. */
	JsonNode json() throws IOException {
		return new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).readTree(out());
	}
}
