// SPDX-License-Identifier: EPL-2.0
package org.glossator.reading;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.glossator.cas.BasePackage;
import org.glossator.cas.ForeignAnnotations;

/** Turns annotations of types that the codebook does not know into what is shown of them: the names are those of the types. */
public final class ForeignReader {

	private ForeignReader() {
	}

	/**
	 * {@return what an annotation says, with the short name of its type as the layer, without a uid and a colour}
	 *
	 * @param annotation one of {@code CasResource.foreign()}
	 */
	public static Description describe(EObject annotation) {
		return describe(annotation, annotation.eClass().getName());
	}

	/**
	 * {@return the same, with the full name of the type}
	 *
	 * @param annotation one of {@code CasResource.foreign()}
	 */
	public static Description describeInFull(EObject annotation) {
		return describe(annotation, ForeignAnnotations.typeName(annotation));
	}

	private static Description describe(EObject annotation, String type) {
		List<Description.Value> values = new ArrayList<>();
		for (EStructuralFeature feature : annotation.eClass().getEAllStructuralFeatures()) {
			if (feature != BasePackage.BEGIN && feature != BasePackage.END && annotation.eIsSet(feature)) {
				values.add(new Description.Value(feature.getName(), text(annotation.eGet(feature))));
			}
		}
		return new Description("", "", type, values, List.of());
	}

	private static String text(Object value) {
		return value instanceof List<?> list ? ValueWords.list(list.stream().map(String::valueOf).toList()) : value.toString();
	}
}
