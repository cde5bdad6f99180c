// SPDX-License-Identifier: EPL-2.0
package org.glossator.cas.types;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.apache.uima.resource.metadata.TypeDescription;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Whether two descriptions of types mean the same to what holds values of them, whatever they say to people, and in whatever order. */
public final class SameTypes {

	private SameTypes() {
	}

	/** Whether two type systems have the same types with the same features. */
	public static boolean same(TypeSystemDescription one, TypeSystemDescription other) {
		return said(one).equals(said(other));
	}

	/** Whether two packages have the same classes with the same features. */
	public static boolean same(EPackage one, EPackage other) {
		return Objects.equals(one.getNsURI(), other.getNsURI()) && said(one).equals(said(other));
	}

	private static List<List<Object>> said(TypeSystemDescription types) {
		return sorted(Arrays.stream(types.getTypes()).map(type -> List.of(type.getName(), type.getSupertypeName(), features(type))));
	}

	private static List<List<Object>> features(TypeDescription type) {
		return sorted(Arrays.stream(type.getFeatures()).map(feature -> List.of(feature.getName(), feature.getRangeTypeName(),
				String.valueOf(feature.getElementType()), String.valueOf(feature.getMultipleReferencesAllowed()))));
	}

	private static List<List<Object>> said(EPackage ePackage) {
		return sorted(ePackage.getEClassifiers().stream().map(EClass.class::cast).map(eClass -> List.of(eClass.getName(),
				eClass.getESuperTypes().stream().map(EClass::getName).toList(), features(eClass))));
	}

	private static List<List<Object>> features(EClass eClass) {
		return sorted(eClass.getEStructuralFeatures().stream().map(feature -> List.of(feature.getName(), feature.getEType().getName(),
				Integer.valueOf(feature.getLowerBound()), Integer.valueOf(feature.getUpperBound()), isContainment(feature))));
	}

	private static Boolean isContainment(EStructuralFeature feature) {
		return Boolean.valueOf(feature instanceof EReference reference && reference.isContainment());
	}

	private static List<List<Object>> sorted(Stream<List<Object>> all) {
		return all.sorted((one, other) -> ((String) one.getFirst()).compareTo((String) other.getFirst())).toList();
	}
}
