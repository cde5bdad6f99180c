// SPDX-License-Identifier: EPL-2.0
package org.glossator.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An installed product takes what is newer from our p2 repository, without a window. */
class UpdateTest {

	private static final Map<String, String> NO_DISPLAY = Map.of("DISPLAY", "", "WAYLAND_DISPLAY", "");
	private static final String PRODUCT = "org.glossator.product";

	@TempDir
	private Path folder;

	@Test
	void anOlderInstallationBecomesWhatTheRepositoryHas() throws IOException, InterruptedException {
		OlderInstallation older = OlderInstallation.in(folder.resolve("glossator"));
		Path installed = older.folder();
		String script = Files.readString(installed.resolve("glossator"));
		Files.writeString(installed.resolve("glossator"), "#!/bin/sh\nexit 1\n");
		assertTrue(bundles(installed).stream().anyMatch(line -> line.startsWith("org.glossator.tika," + OlderInstallation.VERSION)), "it is older");

		Product.Run update = Product.execute(folder.resolve("update"), NO_DISPLAY, Product.java(), "-jar", older.launcher().toString(),
				"-nosplash", "-data", "@none", "-application", "org.eclipse.equinox.p2.director", "-repository", repository().toUri().toString(),
				"-uninstallIU", PRODUCT, "-installIU", PRODUCT);

		assertEquals(0, update.code(), update.out() + update.err());
		assertEquals(bundles(Product.folder()), bundles(installed));
		assertTrue(names(installed.resolve("plugins")).containsAll(names(Product.folder().resolve("plugins"))), update.out());
		assertEquals(names(Product.folder().resolve("features")), names(installed.resolve("features")));
		assertEquals(script, Files.readString(installed.resolve("glossator")));
		Product.Run formats = Product.execute(folder.resolve("formats"), NO_DISPLAY, installed.resolve("glossator"), "formats");
		assertEquals(0, formats.code(), formats.err());
		assertTrue(formats.out().contains("xmi"), formats.out());
	}

	private static Path repository() {
		return Path.of(System.getProperty("glossator.root"), "releng/product/target/repository");
	}

	/** The bundles that an installation starts with: name, version, place and start level of each. */
	private static Set<String> bundles(Path installed) throws IOException {
		try (Stream<String> lines = Files.lines(installed.resolve("configuration/org.eclipse.equinox.simpleconfigurator/bundles.info"))) {
			return lines.collect(Collectors.toCollection(TreeSet::new));
		}
	}

	private static Set<String> names(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.map(file -> file.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
		}
	}
}
