// SPDX-License-Identifier: EPL-2.0
package org.glossator.cas;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.uima.cas.ArrayFS;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.Type;

/** Follows references between feature structures of one CAS. */
final class Reachable {

	private Reachable() {
	}

	// Some feature structures and all that they refer to, directly or not.
	static Set<FeatureStructure> from(Collection<? extends FeatureStructure> roots) {
		Map<Type, List<Feature>> references = new HashMap<>();
		Set<FeatureStructure> seen = new HashSet<>(roots);
		Deque<FeatureStructure> open = new ArrayDeque<>(seen);
		while (!open.isEmpty()) {
			FeatureStructure fs = open.pop();
			if (fs instanceof ArrayFS<?> array) {
				for (FeatureStructure element : array.toArray()) {
					visit(element, seen, open);
				}
			}
			for (Feature feature : references.computeIfAbsent(fs.getType(), Reachable::references)) {
				visit(fs.getFeatureValue(feature), seen, open);
			}
		}
		return seen;
	}

	// What is in the indexes of any view.
	static List<FeatureStructure> indexed(CAS cas) {
		List<FeatureStructure> all = new ArrayList<>();
		for (Iterator<CAS> views = cas.getViewIterator(); views.hasNext();) {
			all.addAll(views.next().getIndexRepository().getIndexedFSs());
		}
		return all;
	}

	private static void visit(FeatureStructure fs, Set<FeatureStructure> seen, Deque<FeatureStructure> open) {
		if (fs != null && seen.add(fs)) {
			open.push(fs);
		}
	}

	private static List<Feature> references(Type type) {
		return type.getFeatures().stream().filter(feature -> !feature.getRange().isPrimitive()).toList();
	}
}
