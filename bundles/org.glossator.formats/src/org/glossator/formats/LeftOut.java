// SPDX-License-Identifier: EPL-2.0
package org.glossator.formats;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.glossator.cas.ForeignAnnotations;

/** Counts the annotations that the tables have no column for, since the codebook does not know their types. */
final class LeftOut {

	private final Map<String, Integer> byType = new TreeMap<>();

	void add(List<EObject> foreign) {
		foreign.forEach(annotation -> byType.merge(ForeignAnnotations.typeName(annotation), Integer.valueOf(1), Integer::sum));
	}

	/** A sentence that names each type, or nothing. */
	List<String> notes() {
		int all = byType.values().stream().mapToInt(Integer::intValue).sum();
		String types = byType.entrySet().stream().map(type -> type.getKey() + " (" + type.getValue() + ")").collect(Collectors.joining(", "));
		return all == 0 ? List.of() : List.of(NLS.bind(all == 1 ? Messages.leftOutOne : Messages.leftOut, types, Integer.valueOf(all)));
	}
}
