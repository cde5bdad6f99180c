// SPDX-License-Identifier: EPL-2.0
package org.glossator.cas.xmi;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.uima.cas.CAS;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.impl.XmiSerializationSharedData;
import org.apache.uima.jcas.cas.TOP;

/** What UIMA remembers of an XMI file, and beyond it what UIMA would add to the file or put into another place. */
final class ReadXmi extends XmiSerializationSharedData {

	private static final String UNSPECIFIED = "x-unspecified";

	/** Document annotations that the file does not have: UIMA makes one in each view, and would write it. */
	private final Map<FeatureStructure, String> made = new LinkedHashMap<>();
	private final Set<String> lostEmpties = new HashSet<>();
	private final Set<String> patched = new HashSet<>();
	private Map<String, String> given = Map.of();
	private List<Remark> remarks = List.of();

	void noteRemarks(List<Remark> found) {
		remarks = found;
	}

	// What the file holds that the type system cannot place.
	List<Remark> remarks() {
		return remarks;
	}

	// Values that UIMA did not get to see are kept as those of features that it does not know.
	void noteRepair(XmiRepair repair) {
		given = repair.given();
		for (XmiRepair.Withheld held : repair.withheld()) {
			TOP fs = getFsForXmiId(held.id());
			if (fs != null && held.child()) {
				addOutOfTypeSystemChildElements(fs, held.feature(), new ArrayList<>(held.values()));
			} else if (fs != null) {
				addOutOfTypeSystemAttribute(fs, held.feature(), held.values().getFirst());
				patched.add(Integer.toString(held.id()));
			}
		}
	}

	// What is to be done to some ids when this is written, beside leaving out those that are dead.
	XmiLines.Ids ids(Set<String> dead) {
		Set<String> dropped = untouched();
		dropped.addAll(dead);
		return new XmiLines.Ids(dropped, lostEmpties, given, patched);
	}

	/**
	 * Takes note of document annotations that UIMA made, and of those that it lost: a view keeps the last that it is given.
	 *
	 * @param written how many the file has
	 */
	void noteDocumentAnnotations(CAS cas, int written) {
		int lost = written;
		for (Iterator<CAS> views = cas.getViewIterator(); views.hasNext();) {
			CAS view = views.next();
			for (FeatureStructure fs : view.getAnnotationIndex(view.getTypeSystem().getType(CAS.TYPE_NAME_DOCUMENT_ANNOTATION))) {
				int last = getMaxXmiId();
				String id = getXmiId((TOP) fs);
				if (Integer.parseInt(id) > last) { // it had none
					made.put(fs, id);
				} else if (fs.getType().getName().equals(CAS.TYPE_NAME_DOCUMENT_ANNOTATION)) {
					lost--;
				}
			}
		}
		if (lost > 0) {
			List<Remark> all = new ArrayList<>(remarks);
			all.add(new Remark(RemarkKind.ONE_TOO_MANY, CAS.TYPE_NAME_DOCUMENT_ANNOTATION, "", lost, ""));
			remarks = Remark.sum(all);
		}
	}

	void noteLostEmpty(String id) {
		lostEmpties.add(id);
	}

	// Ids of what UIMA made and nobody has put anything into since.
	private Set<String> untouched() {
		Set<String> ids = new HashSet<>();
		made.forEach((fs, id) -> {
			String language = fs.getStringValue(fs.getType().getFeatureByBaseName(CAS.FEATURE_BASE_NAME_LANGUAGE));
			boolean plain = fs.getType().getName().equals(CAS.TYPE_NAME_DOCUMENT_ANNOTATION);
			if (plain && (language == null || language.equals(UNSPECIFIED))) {
				ids.add(id);
			}
		});
		return ids;
	}
}
