// SPDX-License-Identifier: EPL-2.0
package org.glossator.architecture.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/** Packages lie above and below each other, as bundles do: no way leads from one back to it. */
class CirclesTest {

	private static final Pattern PACKAGE = Pattern.compile("^package ([\\w.]+);", Pattern.MULTILINE);

	private final Map<String, Set<String>> known = new TreeMap<>();

	@Test
	void noPackageKnowsOneThatKnowsIt() {
		List<Path> sources = Repository.bundles().stream().flatMap(bundle -> bundle.sources().stream()).toList();
		sources.forEach(source -> known.computeIfAbsent(home(source), any -> new TreeSet<>()));
		assertTrue(known.size() > 40, "the packages were found");
		for (Path source : sources) {
			String home = home(source);
			for (String name : Repository.imports(source)) {
				of(name).filter(other -> !other.equals(home) && !isDoorTo(home, other)).ifPresent(known.get(home)::add);
			}
		}
		Set<String> circles = new TreeSet<>();
		known.forEach((from, others) -> others.stream().filter(to -> leads(to, from)).forEach(to -> circles.add(from + " -> " + to)));
		assertEquals(Set.of(), circles);
	}

	private static String home(Path source) {
		Matcher declared = PACKAGE.matcher(Repository.text(source));
		assertTrue(declared.find(), source.toString());
		return declared.group(1);
	}

	/** The package that what is imported is of; empty when it is generated or somebody else's. */
	private Optional<String> of(String name) {
		return Optional.of(name.replaceFirst("\\.[A-Z].*", "")).filter(known::containsKey);
	}

	/** What a bundle exports is the door to its internals, which know what they do it for. */
	private static boolean isDoorTo(String exported, String other) {
		return other.startsWith(exported + ".internal");
	}

	private boolean leads(String from, String to) {
		Set<String> seen = new HashSet<>();
		Deque<String> waiting = new ArrayDeque<>(List.of(from));
		while (!waiting.isEmpty()) {
			String next = waiting.poll();
			if (next.equals(to)) {
				return true;
			}
			if (seen.add(next)) {
				waiting.addAll(known.get(next));
			}
		}
		return false;
	}
}
