// SPDX-License-Identifier: EPL-2.0
package org.glossator.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** What is in the built product and in its repository. */
class ContentsTest {

	private static final Pattern BUNDLE = Pattern.compile("(.+)_(\\d+\\.\\d+\\.\\d+).*");
	private static final Pattern JAR = Pattern.compile("(.+?)-\\d[\\d.]*\\.jar");
	private static final Pattern ROW = Pattern.compile("\\| `([^`]+)` \\| ([^|]+) \\|.*");
	/** What may be passed on together with a work under the EPL. */
	private static final Set<String> LICENCES = Set.of("EPL-2.0", "EPL-1.0", "Apache-2.0", "MIT", "BSD-3-Clause", "0BSD", "Unicode-3.0", "MPL-1.1");
	private static final String EMBEDDING = "org.glossator.tika";

	@Test
	void allPartsOfSwtHaveOneVersion() throws IOException {
		Path repository = Path.of(System.getProperty("glossator.root"), "releng/product/target/repository/plugins");
		for (Path folder : new Path[] { Product.folder().resolve("plugins"), repository }) {
			Map<String, String> versions = new TreeMap<>();
			for (String file : names(folder)) {
				Matcher bundle = BUNDLE.matcher(file);
				if (bundle.matches() && (bundle.group(1) + ".").startsWith("org.eclipse.swt.")) {
					versions.put(bundle.group(1), bundle.group(2));
				}
			}
			assertTrue(versions.size() >= 3, "SWT, its SVG and at least one native part: " + versions);
			assertEquals(1, Set.copyOf(versions.values()).size(), versions.toString());
		}
	}

	@Test
	void theNoticeListsEveryLibraryWithAFittingLicence() throws IOException {
		Map<String, String> listed = new TreeMap<>();
		for (String line : Files.readAllLines(Product.folder().resolve("NOTICE.md"))) {
			Matcher row = ROW.matcher(line);
			if (row.matches()) {
				listed.put(row.group(1), row.group(2));
			}
		}
		Set<String> libraries = libraries();
		assertEquals(Set.of(), libraries.stream().filter(library -> listed.keySet().stream().noneMatch(row -> covers(row, library)))
				.collect(Collectors.toSet()), "libraries in the product that the notice does not list");
		assertEquals(Set.of(), listed.keySet().stream().filter(row -> libraries.stream().noneMatch(library -> covers(row, library)))
				.collect(Collectors.toSet()), "libraries in the notice that the product does not have");
		listed.forEach((library, licence) -> assertTrue(LICENCES.contains(licence), library + ": " + licence));
	}

	private static boolean covers(String row, String library) {
		return row.endsWith("*") ? library.startsWith(row.substring(0, row.length() - 1)) : library.equals(row);
	}

	/** The bundles that are not ours, and the jars inside the one that holds Tika. */
	private static Set<String> libraries() throws IOException {
		Set<String> libraries = new TreeSet<>();
		for (String file : names(Product.folder().resolve("plugins"))) {
			Matcher bundle = BUNDLE.matcher(file);
			assertTrue(bundle.matches(), file);
			if (bundle.group(1).equals(EMBEDDING)) {
				names(Product.folder().resolve("plugins").resolve(file)).stream().map(JAR::matcher).filter(Matcher::matches)
						.forEach(jar -> libraries.add(jar.group(1)));
			} else if (!bundle.group(1).startsWith("org.glossator.")) {
				libraries.add(bundle.group(1));
			}
		}
		assertTrue(libraries.contains("tika-core"), "the jars inside " + EMBEDDING + " are seen");
		return libraries;
	}

	private static Set<String> names(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.map(file -> file.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
		}
	}
}
