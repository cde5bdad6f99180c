// SPDX-License-Identifier: EPL-2.0
package org.glossator.formats;

import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.glossator.cas.Annotations;
import org.glossator.cas.BaseTypes;
import org.glossator.model.codebook.Feature;

/**
 * A feature of a layer as columns. Some kinds need several, which are told apart by a suffix: no feature's name holds a dot.
 *
 * @param feature the feature of the codebook
 * @param eFeature the same for EMF
 * @param column name of the first column
 * @param names of registry entries, by id
 */
record FeatureColumns(Feature feature, EStructuralFeature eFeature, String column, Map<String, String> names) {

	static final String NAME = ".name";
	static final String BEGIN = ".begin";
	static final String END = ".end";
	static final String ROLE = ".role";

	/** What is appended to the name of the first column to name each. */
	List<String> suffixes() {
		return switch (feature.getKind()) {
		case STRING, TAG, BOOLEAN, INTEGER, DOUBLE, REFERENCE -> List.of("");
		case REGISTRY -> List.of("", NAME);
		case SPAN -> List.of("", BEGIN, END);
		case LINK -> List.of("", ROLE, NAME);
		};
	}

	/**
	 * The values that a coding has.
	 *
	 * @param coding an object of the feature's layer
	 * @return a list for each value, with as many strings as there are columns
	 */
	List<List<String>> values(EObject coding) {
		Object value = coding.eGet(eFeature);
		if (!feature.isMany()) {
			return value == null ? List.of() : List.of(cells(value)); // false and 0 are values, though EMF calls them not set
		}
		return ((List<?>) value).stream().map(this::cells).toList();
	}

	private List<String> cells(Object value) {
		return switch (feature.getKind()) {
		case STRING, TAG, BOOLEAN, INTEGER, DOUBLE -> List.of(String.valueOf(value));
		case REFERENCE -> List.of(Annotations.uid((EObject) value));
		case REGISTRY -> List.of((String) value, name((String) value));
		case SPAN -> List.of(Annotations.coveredText((EObject) value), String.valueOf(Annotations.begin((EObject) value)),
				String.valueOf(Annotations.end((EObject) value)));
		case LINK -> link((EObject) value);
		};
	}

	private List<String> link(EObject link) {
		String role = string(link, BaseTypes.ROLE);
		String id = string(link, BaseTypes.REGISTRY_ID);
		Object target = link.eGet(link.eClass().getEStructuralFeature(BaseTypes.TARGET));
		return target instanceof EObject coding ? List.of(Annotations.uid(coding), role, "") : List.of(id, role, name(id));
	}

	private static String string(EObject object, String name) {
		Object value = object.eGet(object.eClass().getEStructuralFeature(name));
		return value == null ? "" : value.toString();
	}

	private String name(String id) {
		return names.getOrDefault(id, "");
	}
}
