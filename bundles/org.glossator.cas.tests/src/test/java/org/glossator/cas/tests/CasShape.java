// SPDX-License-Identifier: EPL-2.0
package org.glossator.cas.tests;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.apache.uima.cas.ArrayFS;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.CommonArrayFS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.FeatureStructure;

/**
 * What a CAS holds, apart from ids: every feature structure that can be reached from the indexes of any view, with each feature's
 * value, what refers to it, and which views index it. Two CASes have equal shapes when there is a one-to-one match of their
 * structures that keeps all of this; found by refining classes of structures along references, forth and back, until no class
 * splits any more. Empty arrays
 * and lists count as values.
 */
final class CasShape {

	private final Map<FeatureStructure, List<Object>> edges = new IdentityHashMap<>();
	private final Map<FeatureStructure, String> labels = new IdentityHashMap<>();
	private final Map<FeatureStructure, List<String>> views = new IdentityHashMap<>();
	private final Map<String, Integer> sofas = new TreeMap<>();

	private record Edge(String name, FeatureStructure target) {
	}

	/** {@return a text that is equal for CASes of equal shape, a line for each feature structure} */
	static String of(CAS cas) {
		return new CasShape(cas).describe();
	}

	private CasShape(CAS cas) {
		Deque<FeatureStructure> open = new ArrayDeque<>();
		for (Iterator<CAS> all = cas.getViewIterator(); all.hasNext();) {
			CAS view = all.next();
			if (view.getSofa() != null) {
				sofas.put(view.getViewName() + "|" + view.getSofa().getSofaMime() + "|" + view.getSofa().getSofaURI() + "|"
						+ view.getSofa().getLocalStringData(), 1);
			}
			for (FeatureStructure fs : view.getIndexRepository().getIndexedFSs()) {
				views.computeIfAbsent(fs, any -> new ArrayList<>()).add(view.getViewName());
				open.add(fs);
			}
		}
		while (!open.isEmpty()) {
			FeatureStructure fs = open.pop();
			if (!edges.containsKey(fs)) {
				visit(fs).forEach(edge -> open.push(edge.target));
			}
		}
	}

	private List<Edge> visit(FeatureStructure fs) {
		List<Edge> targets = new ArrayList<>();
		StringBuilder label = new StringBuilder(fs instanceof ArrayFS ? "FSArray" : fs.getType().getName());
		if (fs instanceof ArrayFS<?> array) {
			label.append('#').append(array.size());
			for (int i = 0; i < array.size(); i++) {
				add(targets, label, Integer.toString(i), array.get(i));
			}
		} else if (fs instanceof CommonArrayFS<?> array) {
			label.append('#').append(array.size()).append(List.of(array.toStringArray()));
		}
		for (Feature feature : fs.getType().getFeatures()) {
			if (feature.getShortName().equals("sofaNum")) {
				continue; // UIMA numbers views anew when it reads them
			}
			if (feature.getRange().isPrimitive()) {
				label.append(' ').append(feature.getShortName()).append('=').append(quote(fs.getFeatureValueAsString(feature)));
			} else {
				add(targets, label, feature.getShortName(), fs.getFeatureValue(feature));
			}
		}
		labels.put(fs, label + " in " + views.getOrDefault(fs, List.of()).stream().sorted().toList());
		edges.put(fs, new ArrayList<>(targets));
		return targets;
	}

	private void add(List<Edge> targets, StringBuilder label, String name, FeatureStructure target) {
		if (target == null) {
			label.append(' ').append(name).append("=null");
		} else if (isEmpty(target) && !views.containsKey(target)) {
			label.append(' ').append(name).append('=').append(target instanceof ArrayFS ? "FSArray" : target.getType().getName());
		} else {
			targets.add(new Edge(name, target));
		}
	}

	/** UIMA keeps one of each of these, or makes many, as it sees fit. */
	private static boolean isEmpty(FeatureStructure fs) {
		return fs instanceof CommonArrayFS<?> array ? array.size() == 0 : fs.getType().getName().startsWith("uima.cas.Empty");
	}

	private static String quote(String value) {
		return value == null ? "null" : '"' + value.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
	}

	private String describe() {
		Map<FeatureStructure, String> classes = new IdentityHashMap<>(labels);
		int count = -1;
		for (int round = 0; round <= labels.size(); round++) {
			Map<FeatureStructure, List<String>> context = new IdentityHashMap<>();
			edges.forEach((fs, targets) -> targets.forEach(any -> {
				Edge edge = (Edge) any;
				context.computeIfAbsent(fs, none -> new ArrayList<>()).add(edge.name + "→" + classes.get(edge.target));
				context.computeIfAbsent(edge.target, none -> new ArrayList<>()).add(edge.name + "←" + classes.get(fs));
			}));
			Map<FeatureStructure, String> next = new IdentityHashMap<>();
			labels.forEach((fs, label) -> {
				List<String> around = context.getOrDefault(fs, new ArrayList<>());
				Collections.sort(around);
				next.put(fs, label + " ~" + org.glossator.cas.text.TextHash.of(around.toString()).substring(0, 16));
			});
			classes.putAll(next);
			int now = (int) classes.values().stream().distinct().count();
			if (now == count && round > 2) {
				break;
			}
			count = now;
		}
		Map<String, Integer> lines = new TreeMap<>();
		classes.values().forEach(line -> lines.merge(line, 1, Integer::sum));
		Map<String, Integer> all = new HashMap<>();
		all.putAll(lines);
		StringBuilder text = new StringBuilder();
		sofas.keySet().forEach(sofa -> text.append(sofa).append('\n'));
		new TreeMap<>(all).forEach((line, times) -> text.append(times).append("× ").append(line).append('\n'));
		return text.toString();
	}
}
