// SPDX-License-Identifier: EPL-2.0
package org.glossator.architecture.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.glossator.architecture.tests.Repository.BundleProject;
import org.junit.jupiter.api.Test;

/** Rules of the house that a machine can read. */
class HouseRulesTest {

	private static final int LONGEST_FILE = 400;
	private static final Pattern SLEEP = Pattern.compile("\\bsleep\\((?!\\))|\\bparkNanos\\(|\\bassertTimeout|CpuTime\\(");
	/** A desk looks at the screen of a program that it cannot ask; what is to hang, hangs. */
	private static final Set<String> LOOKS_NOW_AND_THEN = Set.of("Desk.java", "TroubleParser.java");
	private static final Pattern DEPENDENCY = Pattern.compile(
			"<dependency>\\s*<groupId>([^<]+)</groupId>\\s*<artifactId>([^<]+)</artifactId>\\s*<version>([^<]+)</version>");

	@Test
	void aClassFitsOnAFewScreens() {
		Map<String, Long> tooLong = new LinkedHashMap<>();
		for (Path file : Repository.files(Repository.root().resolve("bundles"), ".java")) {
			long lines = Repository.text(file).lines().count();
			if (lines > LONGEST_FILE) {
				tooLong.put(Repository.name(file), lines);
			}
		}
		assertEquals(Map.of(), tooLong);
	}

	@Test
	void everyPackageSaysWhatLivesThere() {
		TreeSet<String> silent = new TreeSet<>();
		for (BundleProject bundle : Repository.bundles()) {
			for (Path source : bundle.sources()) {
				if (!Files.exists(source.resolveSibling("package-info.java"))) {
					silent.add(Repository.name(source.getParent()));
				}
			}
		}
		assertEquals(new TreeSet<String>(), silent);
	}

	@Test
	void errorsAreToldNotPrinted() {
		List<String> found = new ArrayList<>();
		for (BundleProject bundle : Repository.bundles()) {
			for (Path source : bundle.sources()) {
				if (Repository.text(source).contains("printStackTrace(")) {
					found.add(Repository.name(source));
				}
			}
		}
		assertEquals(List.of(), found);
	}

	/** Whoever cuts at a number of code units cuts emoji, flags and accents in half. */
	@Test
	void aTextIsShortenedInOnePlace() {
		Pattern ownWay = Pattern.compile("(substring|subSequence|setLength)\\([^;]*(\u2026|\\\\u2026)|(\u2026|\\\\u2026)[^;]*(substring|subSequence)\\(");
		List<String> found = new ArrayList<>();
		for (BundleProject bundle : Repository.bundles()) {
			for (Path source : bundle.sources()) {
				ownWay.matcher(Repository.text(source)).results().forEach(cut -> found.add(Repository.name(source) + ": " + cut.group()));
			}
		}
		assertEquals(List.of(), found, "Excerpt shortens texts");
	}

	@Test
	void testsWaitForWhatTheyAskForAndMeasureNoTime() {
		List<String> found = new ArrayList<>();
		for (Path file : Repository.files(Repository.root().resolve("bundles"), ".java")) {
			String name = Repository.name(file);
			if (name.contains(".tests/") && !LOOKS_NOW_AND_THEN.contains(file.getFileName().toString()) && SLEEP.matcher(Repository.text(file)).find()) {
				found.add(name);
			}
		}
		assertEquals(List.of(), found);
	}

	@Test
	void everyBundleIsInAFeature() {
		StringBuilder features = new StringBuilder();
		List<Path> files = Repository.files(Repository.root().resolve("features"), "feature.xml");
		assertFalse(files.isEmpty());
		files.forEach(file -> features.append(Repository.text(file)));
		List<String> missing = Repository.bundles().stream().map(bundle -> "org.glossator." + bundle.name())
				.filter(name -> features.indexOf("id=\"" + name + "\"") < 0).toList();
		assertEquals(List.of(), missing);
	}

	@Test
	void plainTestsUseTheVersionsOfTheTargetDefinition() {
		Map<String, String> target = versions(Repository.root().resolve("releng/platform/glossator.target"));
		List<String> different = new ArrayList<>();
		versions(Repository.root().resolve("releng/plain-tests/pom.xml")).forEach((library, version) -> {
			if (target.containsKey(library) && !target.get(library).equals(version)) {
				different.add(library + ": " + version + " in the tests, " + target.get(library) + " in the target");
			}
		});
		assertFalse(target.isEmpty());
		assertEquals(List.of(), different);
	}

	private static Map<String, String> versions(Path file) {
		Map<String, String> versions = new LinkedHashMap<>();
		Matcher matcher = DEPENDENCY.matcher(Repository.text(file));
		while (matcher.find()) {
			versions.put(matcher.group(1) + ":" + matcher.group(2), matcher.group(3));
		}
		return versions;
	}
}
