// SPDX-License-Identifier: EPL-2.0
package org.glossator.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import org.glossator.model.Codebooks;
import org.glossator.model.codebook.Layer;
import org.glossator.study.files.AtomicFiles;

/**
 * A person's desk: a screen, a home, and the workbench of the built product on it, driven by keys and clicks alone. What the
 * program did is learnt from the screen and from the files it wrote.
 */
final class Desk implements AutoCloseable {

	/** An underline is a row of at least this many pixels of its layer's colour; the discs that show codes in lists are narrower. */
	private static final int LENGTH_OF_AN_UNDERLINE = 24;
	private static final int PIXELS_ABOVE_AN_UNDERLINE = 8;
	/** The screen stands still when no more than this changes: a caret may blink. */
	private static final int PIXELS_OF_A_CARET = 100;
	private static final int PIXELS_OF_A_LIST = 2_000;
	private static final int PIXELS_OF_AN_EDITOR = 20_000;
	private static final int LOOK_EVERY_MILLISECONDS = 150;
	private static final int LOOKS = (int) Product.PATIENCE_SECONDS * 1000 / LOOK_EVERY_MILLISECONDS;
	private static final int LOOKS_AT_AN_IDLE_PROGRAM = 40;
	private static final int TRIES = 5;

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
		awaitWindow(title);
	}

	private Map<String, String> environment() {
		return Map.of("DISPLAY", screen.display(), "WAYLAND_DISPLAY", "", "HOME", home.toString(), "JAVA_TOOL_OPTIONS",
				"-Duser.home=" + home + " -Duser.name=Ana", "GLOSSATOR_WORKSPACE", home.resolve("workspace").toString(),
				"GDK_BACKEND", "x11");
	}

	/** Presses keys one after another, as xdotool names them, each when the screen has come to rest after the one before. */
	void keys(String... keys) throws IOException, InterruptedException {
		for (String key : keys) {
			screen.xdotool("key", key);
			rest();
		}
	}

	/** Presses a key, and lets the other go once something came up, as the lists of editors and views do. */
	void held(String modifier, String key) throws IOException, InterruptedException {
		Picture before = rest();
		screen.xdotool("keydown", modifier, "key", key);
		awaitChange(before, PIXELS_OF_A_LIST);
		rest();
		screen.xdotool("keyup", modifier);
		rest();
	}

	/** Types a text. */
	void type(String text) throws IOException, InterruptedException {
		screen.xdotool("type", "--delay", "40", text);
		rest();
	}

	/** Types a text into a field that completes, and waits until the list of what can be taken has opened: some time after a key. */
	void typeAndAwaitList(String text) throws IOException, InterruptedException {
		rest();
		Set<String> before = new HashSet<>();
		comes(() -> screen.windows("").map(before::addAll).isPresent());
		type(text);
		assertTrue(comes(() -> screen.windows("").filter(now -> !before.containsAll(now)).isPresent()), () -> "a list opened: " + failed());
		rest();
	}

	/**
	 * Opens what the Study Explorer shows, which has the focus: types the beginning of its name, which selects it, and presses
	 * Return. Does so again when nothing opened, since a window that has just come may not listen yet.
	 */
	void open(String name) throws IOException, InterruptedException {
		rest();
		for (int i = 0; i < TRIES; i++) {
			type(name);
			keys("Escape"); // takes the box away that shows what was typed
			Picture before = rest();
			screen.xdotool("key", "Return");
			if (awaitChange(before, PIXELS_OF_AN_EDITOR)) {
				rest();
				return;
			}
		}
		throw new AssertionError(name + " was not opened: " + failed());
	}

	/** Goes to the view where the focus was before. */
	void formerView() throws IOException, InterruptedException {
		held("ctrl", "F7");
	}

	private boolean awaitChange(Picture before, int pixels) throws IOException, InterruptedException {
		int[] idle = new int[1];
		boolean[] changed = new boolean[1];
		comes(() -> {
			idle[0] += isIdle() ? 1 : 0;
			changed[0] = screen.picture().changed(before) > pixels;
			return changed[0] || idle[0] >= LOOKS_AT_AN_IDLE_PROGRAM;
		});
		return changed[0];
	}

	/** What can be seen or asked from outside. */
	private interface Look {
		boolean isSo() throws IOException, InterruptedException;
	}

	/** Looks now and then until something is so; whether it came to be. */
	private static boolean comes(Look look) throws IOException, InterruptedException {
		for (int i = 0; i < LOOKS; i++) {
			if (look.isSo()) { // once a time: it may press a key
				return true;
			}
			TimeUnit.MILLISECONDS.sleep(LOOK_EVERY_MILLISECONDS);
		}
		return false;
	}

	private boolean isIdle() throws IOException {
		return Leisure.of(workbench) && screen.isIdle();
	}

	/** Waits until the program has nothing to do and the screen stands still, and gives what it shows then. */
	private Picture rest() throws IOException, InterruptedException {
		Picture[] last = { screen.picture() };
		boolean[] wasIdle = new boolean[1];
		boolean came = comes(() -> {
			TimeUnit.MILLISECONDS.sleep(LOOK_EVERY_MILLISECONDS);
			boolean idle = isIdle();
			Picture now = screen.picture();
			boolean still = idle && wasIdle[0] && now.changed(last[0]) <= PIXELS_OF_A_CARET;
			wasIdle[0] = idle;
			last[0] = now;
			return still;
		});
		assertTrue(came, () -> "the program came to rest: " + failed());
		return last[0];
	}

	/** Waits for a window. */
	void awaitWindow(String title) throws IOException, InterruptedException {
		boolean[] there = new boolean[1];
		comes(() -> {
			there[0] = screen.windows(title).isPresent();
			return there[0] || !workbench.isAlive();
		});
		assertTrue(there[0], () -> "a window is called " + title + ": " + failed());
	}

	/** Waits until something is so; fails with a picture of the screen when it does not come to be. */
	void await(String what, BooleanSupplier condition) throws IOException, InterruptedException {
		assertTrue(comes(condition::getAsBoolean), () -> what + ": " + failed());
	}

	/** Waits until the screen shows underlines in the colours that the codebook gives these layers. */
	void awaitUnderlines(String... names) throws IOException, InterruptedException {
		comes(() -> missing(names).isEmpty());
		assertEquals(List.of(), missing(names), "layers without an underline in " + screen.keep(run));
	}

	/** Clicks on words that a layer underlines. */
	void clickUnderlined(String layer) throws IOException, InterruptedException {
		awaitUnderlines(layer);
		Picture.Row row = underline(rest(), layer);
		screen.xdotool("mousemove", Integer.toString(row.x() + row.length() / 2), Integer.toString(row.y() - PIXELS_ABOVE_AN_UNDERLINE),
				"click", "1");
		rest();
	}

	private List<String> missing(String... names) throws IOException, InterruptedException {
		Picture picture = screen.picture();
		List<String> missing = new ArrayList<>();
		for (String name : names) {
			if (underline(picture, name).length() < LENGTH_OF_AN_UNDERLINE) {
				missing.add(name);
			}
		}
		return missing;
	}

	private static Picture.Row underline(Picture picture, String name) {
		Layer layer = Codebooks.newsFraming().getLayers().stream().filter(each -> name.equals(each.getName())).findFirst().orElseThrow();
		return picture.longestRow(Integer.parseInt(layer.getColor().substring(1), 16));
	}

	/** Closes the window as a person does, and expects the program to end well, with nothing in its log. */
	void quit() throws IOException, InterruptedException {
		rest(); // the platform itself fails when it is closed before it has begun to its end
		screen.keep(run);
		keys("alt+F4");
		assertTrue(workbench.waitFor(Product.PATIENCE_SECONDS, TimeUnit.SECONDS), () -> "the workbench ended when its window was closed: " + failed());
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
			return Files.readString(file);
		} catch (NoSuchFileException e) {
			return "";
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Keeps a picture of the screen, and says where it is, and what the program said. */
	private String failed() {
		try {
			return "see " + screen.keep("failed") + "\n" + log();
		} catch (IOException | InterruptedException e) {
			throw new AssertionError(log(), e);
		}
	}

	private String log() {
		return text(folder.resolve(run).resolve("err.txt")) + text(home.resolve("workspace/.metadata/.log"));
	}

	@Override
	public void close() throws IOException {
		try {
			if (workbench != null) {
				Product.kill(workbench);
			}
		} catch (InterruptedException e) {
			throw new AssertionError("the workbench was not seen to end", e);
		} finally {
			screen.close();
			AtomicFiles.deleteTree(home);
		}
	}
}
