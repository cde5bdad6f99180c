// SPDX-License-Identifier: EPL-2.0
package org.glossator.architecture.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.glossator.architecture.tests.Repository.BundleProject;
import org.junit.jupiter.api.Test;

/** The direction of the arrows between bundles, and the core's ignorance of any user interface. */
class ArrowsTest {

	/** Lower bundles first; equal height where neither may know the other. */
	private static final Map<String, Integer> HEIGHT = Map.ofEntries(Map.entry("slf4j", 0), Map.entry("logging", 0), Map.entry("model", 1),
			Map.entry("cas", 3), Map.entry("reading", 4), Map.entry("tika", 4),
			Map.entry("rules", 5), Map.entry("ingest", 6), Map.entry("study", 6), Map.entry("formats", 7), Map.entry("editing", 7),
			Map.entry("cli", 8), Map.entry("ui", 8), Map.entry("ui.editor", 9), Map.entry("ui.views", 9), Map.entry("ui.study", 9),
			Map.entry("app", 10));
	private static final Pattern UI = Pattern.compile("org\\.eclipse\\.(ui|swt|jface|e4\\.ui)\\b.*");
	private static final Pattern OURS = Pattern.compile("org\\.glossator\\.([a-z.]+?)(\\.internal)?(\\.[a-z]+)?");

	/** Parameter types of the constructors of UIMA's public {@code OotsElementData}, which has no others. */
	private static final Set<String> IN_PUBLIC_SIGNATURES = Set.of("org.apache.uima.internal.util.XmlAttribute",
			"org.apache.uima.internal.util.XmlElementName");

	private static boolean isUi(BundleProject bundle) {
		return bundle.name().equals("app") || bundle.name().equals("ui") || bundle.name().startsWith("ui.");
	}

	@Test
	void everyBundleHasItsHeight() {
		List<String> unknown = Repository.bundles().stream().map(BundleProject::name).filter(name -> !HEIGHT.containsKey(name))
				.toList();
		assertEquals(List.of(), unknown, "give the new bundle a place in the order");
		assertTrue(Repository.bundles().size() > 5, "the bundles were found");
	}

	@Test
	void noArrowRunsUpwards() {
		List<String> upward = new ArrayList<>();
		for (BundleProject bundle : Repository.bundles()) {
			for (String needed : needs(bundle)) {
				String owner = owner(needed);
				if (owner != null && !owner.equals(bundle.name()) && HEIGHT.get(owner) >= HEIGHT.get(bundle.name())) {
					upward.add(bundle.name() + " -> " + needed);
				}
			}
		}
		assertEquals(List.of(), upward);
	}

	/** They meet in {@code ui} alone. */
	@Test
	void editorViewsAndStudyDoNotKnowEachOther() {
		List<String> parts = List.of("ui.editor", "ui.views", "ui.study");
		List<String> seen = new ArrayList<>();
		for (BundleProject bundle : Repository.bundles()) {
			if (parts.contains(bundle.name())) {
				needs(bundle).stream().filter(needed -> parts.stream().anyMatch(part -> !part.equals(bundle.name()) && part.equals(owner(needed))))
						.forEach(needed -> seen.add(bundle.name() + " -> " + needed));
			}
		}
		assertEquals(List.of(), seen);
	}

	@Test
	void theCoreSeesNoUserInterface() {
		List<String> seen = new ArrayList<>();
		for (BundleProject bundle : Repository.bundles()) {
			if (!isUi(bundle)) {
				needs(bundle).stream().filter(needed -> UI.matcher(needed).matches())
						.forEach(needed -> seen.add(bundle.name() + " -> " + needed));
			}
		}
		assertEquals(List.of(), seen);
	}

	@Test
	void nobodySeesAnothersInternals() {
		List<String> seen = new ArrayList<>();
		for (BundleProject bundle : Repository.bundles()) {
			String own = "org.glossator." + bundle.name() + ".";
			needs(bundle).stream().filter(needed -> needed.contains(".internal")).filter(needed -> !needed.startsWith(own))
					.filter(needed -> !IN_PUBLIC_SIGNATURES.contains(needed))
					.forEach(needed -> seen.add(bundle.name() + " -> " + needed));
			bundle.header("Export-Package").stream().filter(exported -> exported.contains(".internal"))
					.forEach(exported -> seen.add(bundle.name() + " exports " + exported));
		}
		assertEquals(List.of(), seen);
	}

	@Test
	void tikaIsSeenByIngestAlone() {
		List<String> seen = new ArrayList<>();
		for (BundleProject bundle : Repository.bundles()) {
			if (!bundle.name().equals("ingest") && !bundle.name().equals("tika")) {
				needs(bundle).stream()
						.filter(needed -> needed.startsWith("org.apache.tika") || needed.startsWith("org.glossator.tika"))
						.forEach(needed -> seen.add(bundle.name() + " -> " + needed));
			}
		}
		assertEquals(List.of(), seen);
	}

	/** What a bundle's manifest and its sources name. */
	private static List<String> needs(BundleProject bundle) {
		List<String> needs = new ArrayList<>(bundle.header("Require-Bundle"));
		needs.addAll(bundle.header("Import-Package"));
		for (var source : bundle.sources()) {
			needs.addAll(Repository.imports(source));
		}
		return needs;
	}

	/** The bundle of ours that a bundle, package or class name belongs to, by the longest match; null when none. */
	private static String owner(String name) {
		if (!OURS.matcher(name).lookingAt()) {
			return null;
		}
		String rest = name.substring("org.glossator.".length()) + ".";
		return HEIGHT.keySet().stream().filter(bundle -> rest.startsWith(bundle + "."))
				.reduce((a, b) -> a.length() > b.length() ? a : b).orElse(null);
	}
}
