// SPDX-License-Identifier: EPL-2.0
package org.glossator.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import org.glossator.model.Codebooks;
import org.glossator.model.codebook.Layer;

/**
 * A person's desk: a screen, a home, and the workbench of the built product on it, driven by keys and clicks alone. What the
 * program did is learnt from the screen and from the files it wrote.
 */
final class Desk implements AutoCloseable {

	private static final int PATIENCE_SECONDS = 120;
	/** An underline is a row of at least this many pixels of its layer's colour; the discs that show codes in lists are narrower. */
	private static final int LENGTH_OF_AN_UNDERLINE = 24;
	private static final int PIXELS_OF_WRITING = 40;

	/** Kept after the test: pictures and logs of a failure. */
	private final Path folder;
	private final Path home;
	private final VirtualScreen screen;
	private Process workbench;
	private String run = "";

	/** A desk whose pictures and logs are kept under a name. */
	Desk(String name) throws IOException {
		folder = Path.of(System.getProperty("glossator.root"), "bundles/org.glossator.product.tests/target", name);
		Files.createDirectories(folder);
		home = Files.createTempDirectory("home").toRealPath();
		screen = new VirtualScreen(folder);
	}

	/** The home of the person, who is called Ana. */
	Path home() {
		return home;
	}

	/** Runs the product without a window, to its end. */
	Product.Run headless(String... arguments) throws IOException, InterruptedException {
		return Product.run(folder.resolve("headless"), environment(), arguments);
	}

	/** Starts the workbench and waits for its window. */
	void start(String name, String title, String... arguments) throws IOException, InterruptedException {
		run = name;
		workbench = Product.start(folder.resolve(run), environment(), arguments);
		assertTrue(screen.awaitWindow(title, PATIENCE_SECONDS), "the window opened: " + log());
	}

	private Map<String, String> environment() {
		return Map.of("DISPLAY", screen.display(), "WAYLAND_DISPLAY", "", "HOME", home.toString(), "JAVA_TOOL_OPTIONS",
				"-Duser.home=" + home + " -Duser.name=Ana", "GLOSSATOR_WORKSPACE", home.resolve("workspace").toString(),
				"GDK_BACKEND", "x11");
	}

	/** Presses keys one after another, as xdotool names them. */
	void keys(String... keys) throws IOException, InterruptedException {
		for (String key : keys) {
			screen.xdotool("key", key);
			TimeUnit.MILLISECONDS.sleep(300);
		}
	}

	/** Types a text. */
	void type(String text) throws IOException, InterruptedException {
		screen.xdotool("type", "--delay", "40", text);
		TimeUnit.MILLISECONDS.sleep(800);
	}

	/** Clicks twice at a place on the screen. */
	void doubleClick(int x, int y) throws IOException, InterruptedException {
		screen.xdotool("mousemove", Integer.toString(x), Integer.toString(y), "click", "--repeat", "2", "--delay", "60", "1");
	}

	/** Waits for a window. */
	void awaitWindow(String title) throws IOException, InterruptedException {
		assertTrue(screen.awaitWindow(title, PATIENCE_SECONDS), "a window is called " + title + ": " + log());
	}

	/** Waits until something is so; fails with a picture of the screen when it does not come to be. */
	void await(String what, BooleanSupplier condition) throws IOException, InterruptedException {
		for (int i = 0; i < PATIENCE_SECONDS * 4 && !condition.getAsBoolean(); i++) {
			TimeUnit.MILLISECONDS.sleep(250);
		}
		if (!condition.getAsBoolean()) {
			screen.picture("failed");
			throw new AssertionError("It never came to be: " + what + "; see " + folder + "/failed.png\n" + log());
		}
	}

	/** Waits until the screen shows underlines in the colours that the codebook gives these layers. */
	void awaitUnderlines(String... names) throws IOException, InterruptedException {
		List<String> missing = List.of(names);
		for (int i = 0; i < PATIENCE_SECONDS && !missing.isEmpty(); i++) {
			TimeUnit.SECONDS.sleep(1);
			missing = missing(names);
		}
		assertEquals(List.of(), missing, "layers without an underline in " + folder + "/" + run + ".png");
	}

	/** Whether there is writing on a part of the screen. */
	boolean hasWriting(int x, int y, int width, int height) throws IOException, InterruptedException {
		BufferedImage part = screen.picture(run).getSubimage(x, y, width, height);
		return count(part, 0) > PIXELS_OF_WRITING;
	}

	private List<String> missing(String... names) throws IOException, InterruptedException {
		BufferedImage picture = screen.picture(run);
		List<String> missing = new ArrayList<>();
		for (Layer layer : Codebooks.newsFraming().getLayers()) {
			int color = Integer.parseInt(layer.getColor().substring(1), 16);
			if (List.of(names).contains(layer.getName()) && longestRow(picture, color) < LENGTH_OF_AN_UNDERLINE) {
				missing.add(layer.getName());
			}
		}
		return missing;
	}

	private static int longestRow(BufferedImage picture, int color) {
		int longest = 0;
		for (int y = 0; y < picture.getHeight(); y++) {
			int row = 0;
			for (int x = 0; x < picture.getWidth(); x++) {
				row = (picture.getRGB(x, y) & 0xFFFFFF) == color ? row + 1 : 0;
				longest = Math.max(longest, row);
			}
		}
		return longest;
	}

	private static int count(BufferedImage picture, int color) {
		int found = 0;
		for (int y = 0; y < picture.getHeight(); y++) {
			for (int x = 0; x < picture.getWidth(); x++) {
				if ((picture.getRGB(x, y) & 0xFFFFFF) == color) {
					found++;
				}
			}
		}
		return found;
	}

	/** Closes the window as a person does, and expects the program to end well, with nothing in its log. */
	void quit() throws IOException, InterruptedException {
		keys("alt+F4");
		if (!workbench.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
			screen.picture("failed");
		}
		assertFalse(workbench.isAlive(), "the workbench ended when its window was closed");
		assertEquals(0, workbench.exitValue());
		assertFalse(log().contains("Exception"), log());
	}

	/** Ends the program at once, as a crash does. */
	void kill() throws InterruptedException {
		Product.kill(workbench);
	}

	/** What a file holds, or nothing while it is not there. */
	static String text(Path file) {
		try {
			return Files.exists(file) ? Files.readString(file) : "";
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private String log() {
		return text(folder.resolve(run).resolve("err.txt")) + text(home.resolve("workspace/.metadata/.log"));
	}

	@Override
	public void close() {
		try {
			if (workbench != null) {
				Product.kill(workbench);
			}
		} catch (InterruptedException e) {
			throw new AssertionError("the workbench was not seen to end", e);
		} finally {
			screen.close();
		}
	}
}
