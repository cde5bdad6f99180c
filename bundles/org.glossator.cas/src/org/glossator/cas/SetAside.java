// SPDX-License-Identifier: EPL-2.0
package org.glossator.cas;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.uima.cas.CAS;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.impl.XmiSerializationSharedData;
import org.apache.uima.cas.impl.XmiSerializationSharedData.OotsElementData;
import org.apache.uima.cas.impl.XmiSerializationSharedData.XmiArrayElement;
import org.apache.uima.jcas.cas.FSArray;
import org.apache.uima.jcas.cas.TOP;

/**
 * What UIMA set aside when it read a CAS, kept in step with edits: references to feature structures of unknown types, which UIMA
 * records by feature or array and would lose or write twice when the feature changes; and what was removed, which UIMA would
 * write for ever because it was once read.
 */
final class SetAside {

	/**
	 * Element of an array that refers to something of an unknown type.
	 *
	 * @param xmiId its id in the file
	 */
	record Unknown(int xmiId) {
	}

	/** Attributes that never refer to what a coder removes. */
	private static final Set<String> NUMBERS = Set.of("xmi:id", "begin", "end", "sofa");

	private final XmiSerializationSharedData shared;
	private final Map<FeatureStructure, Map<String, String>> overwritten = new IdentityHashMap<>();
	private final Set<FeatureStructure> removed = new LinkedHashSet<>();

	SetAside(XmiSerializationSharedData shared) {
		this.shared = shared;
	}

	XmiSerializationSharedData shared() {
		return shared;
	}

	// A single-valued feature is about to change: when it refers to something of an unknown type, that reference goes, and
	// comes back when the feature becomes absent again.
	void overwrite(FeatureStructure fs, String feature, boolean absent) {
		if (absent) {
			Map<String, String> values = overwritten.get(fs);
			String value = values == null ? null : values.remove(feature);
			if (value != null) {
				shared.addOutOfTypeSystemAttribute((TOP) fs, feature, value);
			}
			return;
		}
		OotsElementData unknown = shared.getOutOfTypeSystemFeatures((TOP) fs);
		if (unknown != null) {
			for (int i = unknown.attributes.size() - 1; i >= 0; i--) {
				if (feature.equals(unknown.getAttributes().getQName(i))) {
					overwritten.computeIfAbsent(fs, any -> new HashMap<>()).put(feature, unknown.getAttributes().getValue(i));
					unknown.attributes.remove(i);
				}
			}
		}
	}

	// Whether a value of a single-valued feature is kept aside, since the feature does not take it.
	boolean holds(FeatureStructure fs, String feature) {
		OotsElementData unknown = shared.getOutOfTypeSystemFeatures((TOP) fs);
		return unknown != null && unknown.attributes.stream().anyMatch(each -> each.name.equals(feature));
	}

	// The elements of an array with what UIMA set aside of it in its place.
	List<Object> withUnknown(FeatureStructure array, List<Object> values) {
		List<XmiArrayElement> unknown = array instanceof FSArray<?> structures && shared.hasOutOfTypeSystemArrayElements()
				? shared.getOutOfTypeSystemArrayElements(structures)
				: null;
		if (unknown == null) {
			return values;
		}
		List<Object> all = new ArrayList<>(values);
		for (XmiArrayElement element : unknown) {
			all.set(element.index, new Unknown(Integer.parseInt(element.xmiId)));
		}
		return all;
	}

	// One array took the place of another.
	void replaced(FeatureStructure old, FeatureStructure array, List<Object> values) {
		if (old != null) {
			removed.add(old);
		}
		for (int i = 0; i < values.size(); i++) {
			if (values.get(i) instanceof Unknown unknown && array instanceof FSArray<?> structures) {
				shared.addOutOfTypeSystemArrayElement(structures, i, unknown.xmiId());
			}
		}
	}

	// A feature structure left the indexes or the feature that contained it.
	void removed(FeatureStructure fs) {
		removed.add(fs);
	}

	// Of what was removed and not put back, the xmi:ids of all that can no longer be reached. What something of an unknown
	// type may refer to stays, since nobody can tell its references from its numbers.
	Set<String> dead(CAS cas) {
		if (removed.isEmpty()) {
			return Set.of();
		}
		Set<FeatureStructure> suspects = Reachable.from(removed);
		List<FeatureStructure> roots = new ArrayList<>(Reachable.indexed(cas));
		Map<String, FeatureStructure> byId = new HashMap<>();
		for (TOP fs : shared.getAndSortByIdAllFSsInIdMap()) {
			if (suspects.contains(fs)) {
				byId.put(shared.getXmiId(fs), fs);
			} else {
				roots.add(fs);
			}
		}
		shared.getOutOfTypeSystemElements().forEach(unknown -> mentioned(unknown, byId, roots));
		for (FeatureStructure fs : List.copyOf(roots)) {
			mentioned(shared.getOutOfTypeSystemFeatures((TOP) fs), byId, roots);
		}
		Set<FeatureStructure> live = Reachable.from(roots);
		byId.values().removeIf(live::contains);
		return Set.copyOf(byId.keySet());
	}

	private static void mentioned(OotsElementData unknown, Map<String, FeatureStructure> byId, List<FeatureStructure> roots) {
		for (int i = 0; unknown != null && i < unknown.attributes.size(); i++) {
			if (!NUMBERS.contains(unknown.getAttributes().getQName(i))) {
				for (String token : unknown.getAttributes().getValue(i).split(" ")) {
					if (byId.containsKey(token)) {
						roots.add(byId.get(token));
					}
				}
			}
		}
	}
}
