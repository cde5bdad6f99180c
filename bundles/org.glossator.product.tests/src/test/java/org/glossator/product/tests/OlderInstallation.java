// SPDX-License-Identifier: EPL-2.0
package org.glossator.product.tests;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * A copy of the built product that passes for an older one: wherever p2 looks for the version of the build, in its profile, its
 * lists, the manifests and the names of files, there is a lower one. The code is the same.
 *
 * @param folder where it is installed
 */
record OlderInstallation(Path folder) {

	/** The version of everything that is ours. */
	static final String VERSION = "0.1.0.200001010000";

	private static final String FEATURE = "org.glossator.core.feature_";
	private static final Set<String> TEXTS = Set.of("artifacts.xml", "bundles.info", "feature.xml", "MANIFEST.MF");

	/** Installs it in a folder that is not there yet. */
	static OlderInstallation in(Path folder) throws IOException {
		Path product = Product.folder();
		String built = built(product);
		try (Stream<Path> files = Files.walk(product)) {
			for (Path file : (Iterable<Path>) files::iterator) {
				Path target = folder.resolve(product.relativize(file).toString().replace(built, VERSION));
				if (Files.isDirectory(file)) {
					Files.createDirectories(target);
				} else {
					Files.copy(file, target);
					age(target, built);
				}
			}
		}
		return new OlderInstallation(folder);
	}

	/** The jar that starts it. */
	Path launcher() throws IOException {
		return one(folder.resolve("plugins"), "org.eclipse.equinox.launcher_");
	}

	private static String built(Path product) throws IOException {
		return one(product.resolve("features"), FEATURE).getFileName().toString().substring(FEATURE.length());
	}

	private static Path one(Path folder, String beginning) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter(file -> file.getFileName().toString().startsWith(beginning)).findFirst().orElseThrow();
		}
	}

	private static void age(Path file, String built) throws IOException {
		String name = file.getFileName().toString();
		if (name.endsWith(".profile.gz")) {
			String profile;
			try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
				profile = new String(in.readAllBytes(), StandardCharsets.UTF_8);
			}
			try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
				out.write(profile.replace(built, VERSION).getBytes(StandardCharsets.UTF_8));
			}
		} else if (name.startsWith("org.glossator.") && name.endsWith(".jar")) {
			try (FileSystem jar = FileSystems.newFileSystem(file)) {
				replace(jar.getPath("META-INF/MANIFEST.MF"), built);
			}
		} else if (TEXTS.contains(name)) {
			replace(file, built);
		}
	}

	private static void replace(Path text, String built) throws IOException {
		Files.writeString(text, Files.readString(text).replace(built, VERSION));
	}
}
