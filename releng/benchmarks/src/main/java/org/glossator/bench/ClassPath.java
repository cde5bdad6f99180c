// SPDX-License-Identifier: EPL-2.0
package org.glossator.bench;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.regex.Pattern;

/**
 * The running class path without signatures. Eclipse's jars are signed, and Java checks that of whatever it loads from a class
 * path, which takes half a second; in the product OSGi loads the classes and does not.
 */
final class ClassPath {

	private static final Pattern SIGNATURE = Pattern.compile("META-INF/[^/]+\\.(SF|RSA|DSA|EC)");

	private ClassPath() {
	}

	/** The class path, with copies in a folder in place of the jars that are signed. */
	static String unsigned(Path folder) throws IOException {
		Files.createDirectories(folder);
		List<String> entries = new ArrayList<>();
		for (String entry : System.getProperty("java.class.path").split(Pattern.quote(File.pathSeparator))) {
			entries.add(entry.endsWith(".jar") ? unsigned(Path.of(entry), folder).toString() : entry);
		}
		return String.join(File.pathSeparator, entries);
	}

	private static Path unsigned(Path jar, Path folder) throws IOException {
		try (JarFile signed = new JarFile(jar.toFile(), false)) {
			if (signed.stream().noneMatch(entry -> SIGNATURE.matcher(entry.getName()).matches())) {
				return jar;
			}
			Path copy = folder.resolve(jar.getFileName());
			if (!Files.exists(copy)) {
				Path unfinished = folder.resolve(jar.getFileName() + ".unfinished");
				try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(unfinished))) {
					copy(signed, out);
				}
				Files.move(unfinished, copy);
			}
			return copy;
		}
	}

	private static void copy(JarFile from, JarOutputStream to) throws IOException {
		for (Enumeration<JarEntry> entries = from.entries(); entries.hasMoreElements();) {
			JarEntry entry = entries.nextElement();
			if (!SIGNATURE.matcher(entry.getName()).matches()) {
				to.putNextEntry(new JarEntry(entry.getName()));
				try (InputStream in = from.getInputStream(entry)) {
					in.transferTo(to);
				}
				to.closeEntry();
			}
		}
	}
}
