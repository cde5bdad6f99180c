// SPDX-License-Identifier: EPL-2.0
package org.glossator.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.glossator.model.Codebooks;
import org.glossator.model.codebook.Layer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The workbench of the built product on a virtual screen, from the first start to the second. */
class WindowTest {

	private static final int PATIENCE_SECONDS = 120;
	/** An underline of the first line of text is at least this many pixels of its layer's colour. */
	private static final int PIXELS_OF_AN_UNDERLINE = 40;

	/** Kept after the test: pictures and logs of a failure. */
	private final Path folder = Path.of(System.getProperty("glossator.root"),
			"bundles/org.glossator.product.tests/target/window");
	private Path home;
	private VirtualScreen screen;
	private Process workbench;

	@BeforeEach
	void open() throws IOException {
		Files.createDirectories(folder);
		home = Files.createTempDirectory("home");
		screen = new VirtualScreen(folder);
	}

	@AfterEach
	void close() throws InterruptedException {
		if (workbench != null) {
			Product.kill(workbench);
		}
		screen.close();
	}

	@Test
	void theFirstStartShowsTheSampleStudyAndTheSecondRestoresIt() throws IOException, InterruptedException {
		start("first");
		assertTrue(screen.awaitWindow("Sample study.*Glossator", PATIENCE_SECONDS), "the window opened: " + log("first"));
		awaitUnderlines("first", List.of("Mention", "Attribution", "Event"));
		quit();
		assertTrue(Files.exists(home.resolve("Glossator/Sample study/study.glossator")));

		start("second");
		assertTrue(screen.awaitWindow("Sample study.*Glossator", PATIENCE_SECONDS), "the window opened: " + log("second"));
		awaitUnderlines("second", List.of("Mention", "Attribution", "Event"));
		quit();
		for (String run : List.of("first", "second")) {
			assertFalse(log(run).contains("Exception"), log(run));
		}
	}

	private void start(String run) throws IOException {
		workbench = Product.start(folder.resolve(run), Map.of("DISPLAY", screen.display(), "WAYLAND_DISPLAY", "", "HOME",
				home.toString(), "JAVA_TOOL_OPTIONS", "-Duser.home=" + home, "GLOSSATOR_WORKSPACE",
				home.resolve("workspace").toString(), "GDK_BACKEND", "x11"));
	}

	private void quit() throws IOException, InterruptedException {
		screen.xdotool("key", "alt+F4");
		assertTrue(workbench.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS), "the workbench ended when its window was closed");
		assertEquals(0, workbench.exitValue());
	}

	/** Waits until the screen shows underlines in the colours that the codebook gives these layers. */
	private void awaitUnderlines(String run, List<String> layers) throws IOException, InterruptedException {
		List<String> missing = layers;
		for (int i = 0; i < PATIENCE_SECONDS && !missing.isEmpty(); i++) {
			TimeUnit.SECONDS.sleep(1);
			BufferedImage picture = screen.picture(run);
			missing = new ArrayList<>();
			for (Layer layer : Codebooks.newsFraming().getLayers()) {
				int color = Integer.parseInt(layer.getColor().substring(1), 16);
				if (layers.contains(layer.getName()) && count(picture, color) < PIXELS_OF_AN_UNDERLINE) {
					missing.add(layer.getName());
				}
			}
		}
		assertEquals(List.of(), missing, "layers without an underline in " + folder + "/" + run + ".png");
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

	private String log(String run) throws IOException {
		Path log = home.resolve("workspace/.metadata/.log");
		return Files.readString(folder.resolve(run).resolve("err.txt")) + (Files.exists(log) ? Files.readString(log) : "");
	}
}
