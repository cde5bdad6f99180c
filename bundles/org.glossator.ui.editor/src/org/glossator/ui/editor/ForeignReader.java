// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.graphics.RGB;
import org.glossator.cas.BasePackage;
import org.glossator.cas.ForeignAnnotations;

/** Turns annotations of types that the codebook does not know into what is shown of them: the names are those of the types. */
public final class ForeignReader {

	/** Nothing in a codebook says which colour they have. */
	private static final RGB GREY = new RGB(128, 128, 128);

	private ForeignReader() {
	}

	/**
	 * {@return what an annotation says, with the short name of its type as the layer, and without a uid}
	 *
	 * @param annotation one of {@code CasResource.foreign()}
	 */
	public static CodingDescription describe(EObject annotation) {
		List<CodingDescription.Value> values = new ArrayList<>();
		for (EStructuralFeature feature : annotation.eClass().getEAllStructuralFeatures()) {
			if (feature != BasePackage.BEGIN && feature != BasePackage.END && annotation.eIsSet(feature)) {
				values.add(new CodingDescription.Value(feature.getName(), text(annotation.eGet(feature))));
			}
		}
		return new CodingDescription("", GREY, annotation.eClass().getName(), values, List.of()); //$NON-NLS-1$
	}

	/** The same, with the full name of the type. */
	static CodingDescription describeInFull(EObject annotation) {
		CodingDescription said = describe(annotation);
		return new CodingDescription(said.uid(), said.colour(), ForeignAnnotations.typeName(annotation), said.values(), said.problems());
	}

	private static String text(Object value) {
		return value instanceof List<?> list ? list.stream().map(String::valueOf).collect(Collectors.joining(Messages.ListSeparator)) : value.toString();
	}
}
