// SPDX-License-Identifier: EPL-2.0
package org.glossator.cas;

import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
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

	void noteDocumentAnnotations(CAS cas) {
		for (Iterator<CAS> views = cas.getViewIterator(); views.hasNext();) {
			CAS view = views.next();
			for (FeatureStructure fs : view.getAnnotationIndex(view.getTypeSystem().getType(CAS.TYPE_NAME_DOCUMENT_ANNOTATION))) {
				int last = getMaxXmiId();
				String id = getXmiId((TOP) fs);
				if (Integer.parseInt(id) > last) { // it had none
					made.put(fs, id);
				}
			}
		}
	}

	void noteLostEmpty(String id) {
		lostEmpties.add(id);
	}

	// Ids of empty arrays and lists that must come before the others of their type.
	Set<String> lostEmpties() {
		return lostEmpties;
	}

	// Ids of what UIMA made and nobody has put anything into since.
	Set<String> untouched() {
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
