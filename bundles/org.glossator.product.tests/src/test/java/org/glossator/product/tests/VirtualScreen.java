// SPDX-License-Identifier: EPL-2.0
package org.glossator.product.tests;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A virtual screen with a window manager; keys and clicks are sent from outside, as a person's are. */
final class VirtualScreen implements AutoCloseable {

	private static final int WIDTH = 1440;
	private static final int HEIGHT = 900;

	private final Path folder;
	private final Process server;
	private final Process windows;
	private final String display;

	/** Starts the screen; pictures go to {@code folder}. */
	VirtualScreen(Path folder) throws IOException {
		this.folder = folder;
		server = new ProcessBuilder("Xvfb", "-displayfd", "1", "-screen", "0", WIDTH + "x" + HEIGHT + "x24")
				.redirectError(ProcessBuilder.Redirect.DISCARD).start();
		BufferedReader number = new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.US_ASCII));
		display = ":" + number.readLine();
		windows = command("openbox").start();
	}

	/** The value of DISPLAY. */
	String display() {
		return display;
	}

	/**
	 * The windows that are seen and whose titles match, lists and such included, by number; nothing when there is none, or when one went
	 * while xdotool asked it, which ends xdotool.
	 */
	Optional<Set<String>> windows(String title) throws IOException, InterruptedException {
		Process search = command("xdotool", "search", "--onlyvisible", "--name", title).redirectOutput(ProcessBuilder.Redirect.PIPE).start();
		Set<String> all = search.inputReader(StandardCharsets.US_ASCII).lines().collect(Collectors.toSet());
		return search.waitFor() == 0 ? Optional.of(all) : Optional.empty();
	}

	/** Runs xdotool, as in {@code xdotool("key", "ctrl+f")}; fails with what it said when it could not do it. */
	void xdotool(String... arguments) throws IOException, InterruptedException {
		List<String> all = new ArrayList<>(List.of("xdotool"));
		all.addAll(List.of(arguments));
		run(all.toArray(String[]::new));
	}

	/** Whether all that was sent has been handed on, and nothing is being drawn. */
	boolean isIdle() throws IOException {
		return Leisure.of(server, windows);
	}

	/** What the whole screen shows now. */
	Picture picture() throws IOException, InterruptedException {
		return Picture.ofRows(run("import", "-window", "root", "-depth", "8", "rgb:-"), WIDTH, HEIGHT);
	}

	/** Keeps a picture of the whole screen, and gives its file. */
	Path keep(String name) throws IOException, InterruptedException {
		Path file = folder.resolve(name + ".png");
		run("import", "-window", "root", file.toString());
		return file;
	}

	private byte[] run(String... command) throws IOException, InterruptedException {
		Path said = folder.resolve("said.txt");
		Process process = command(command).redirectOutput(ProcessBuilder.Redirect.PIPE).redirectError(said.toFile()).start();
		byte[] out = process.getInputStream().readAllBytes();
		if (process.waitFor() != 0) {
			throw new IOException(String.join(" ", command) + " ended with " + process.exitValue() + ": " + Files.readString(said));
		}
		return out;
	}

	private ProcessBuilder command(String... command) {
		ProcessBuilder builder = new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD)
				.redirectError(ProcessBuilder.Redirect.DISCARD);
		builder.environment().put("DISPLAY", display);
		return builder;
	}

	@Override
	public void close() {
		windows.destroyForcibly();
		server.destroyForcibly();
	}
}
