// SPDX-License-Identifier: EPL-2.0
package org.glossator.architecture.tests;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The source tree as the architecture tests read it. */
final class Repository {

	private static final Pattern IMPORT = Pattern.compile("^import (?:static )?([\\w.]+);", Pattern.MULTILINE);
	private static final Path ROOT = Path.of(System.getProperty("glossator.root"));

	/**
	 * A bundle of the product.
	 *
	 * @param name     symbolic name without the prefix {@code org.glossator.}
	 * @param folder   its project folder
	 * @param manifest its manifest; null for one whose manifest is made by the build
	 */
	record BundleProject(String name, Path folder, Manifest manifest) {

		/** The names that a header lists, without their attributes and directives. */
		List<String> header(String header) {
			if (manifest == null || manifest.getMainAttributes().getValue(header) == null) {
				return List.of();
			}
			List<String> names = new ArrayList<>();
			for (String clause : manifest.getMainAttributes().getValue(header).replaceAll("\"[^\"]*\"", "").split(",")) {
				names.add(clause.split(";")[0].strip());
			}
			return names;
		}

		/** Every Java source of the bundle that a person wrote. */
		List<Path> sources() {
			return files(folder.resolve("src"), ".java");
		}
	}

	private Repository() {
	}

	static Path root() {
		return ROOT;
	}

	/** The bundles of the product: every folder below {@code bundles/} but the tests. */
	static List<BundleProject> bundles() {
		try (Stream<Path> folders = Files.list(ROOT.resolve("bundles"))) {
			return folders.filter(folder -> Files.exists(folder.resolve("pom.xml")))
					.filter(folder -> !folder.getFileName().toString().endsWith(".tests")).sorted()
					.map(Repository::bundle).toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static BundleProject bundle(Path folder) {
		String name = folder.getFileName().toString().substring("org.glossator.".length());
		Path file = folder.resolve("META-INF/MANIFEST.MF");
		if (!Files.exists(file)) {
			return new BundleProject(name, folder, null);
		}
		try (InputStream in = Files.newInputStream(file)) {
			return new BundleProject(name, folder, new Manifest(in));
		} catch (IOException e) {
			throw new UncheckedIOException(file.toString(), e);
		}
	}

	/** Files below a folder by the end of their names; empty when there is no such folder. */
	static List<Path> files(Path folder, String end) {
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter(file -> file.getFileName().toString().endsWith(end))
					.filter(file -> !ROOT.relativize(file).toString().matches(".*/(target|bin|src-gen)/.*")).sorted().toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	static String text(Path file) {
		try {
			return Files.readString(file);
		} catch (IOException e) {
			throw new UncheckedIOException(file.toString(), e);
		}
	}

	static String name(Path file) {
		return ROOT.relativize(file).toString();
	}

	/** What a source imports, statically or not, by its whole name. */
	static List<String> imports(Path source) {
		return IMPORT.matcher(text(source)).results().map(found -> found.group(1)).toList();
	}
}
