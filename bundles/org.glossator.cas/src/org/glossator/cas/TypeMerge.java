// SPDX-License-Identifier: EPL-2.0
package org.glossator.cas;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.apache.uima.cas.CAS;
import org.apache.uima.resource.ResourceInitializationException;
import org.apache.uima.resource.metadata.FeatureDescription;
import org.apache.uima.resource.metadata.TypeDescription;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.CasCreationUtils;

/** Puts the codebook's types and those of another type system into one, or says which feature they disagree about. */
final class TypeMerge {

	private TypeMerge() {
	}

	static TypeSystemDescription merge(TypeSystemDescription ours, TypeSystemDescription foreign) {
		Map<String, TypeDescription> known = new HashMap<>();
		for (TypeDescription type : ours.getTypes()) {
			known.put(type.getName(), type);
		}
		TypeSystemDescription other = (TypeSystemDescription) foreign.clone();
		for (TypeDescription type : other.getTypes()) {
			if (known.containsKey(type.getName())) {
				check(known.get(type.getName()), type);
			}
		}
		try {
			return CasCreationUtils.mergeTypeSystems(List.of(ours, other));
		} catch (ResourceInitializationException e) {
			Throwable cause = e.getCause() == null ? e : e.getCause();
			throw new IllegalArgumentException("The other type system cannot be used: " + cause.getMessage(), e);
		}
	}

	private static void check(TypeDescription ours, TypeDescription foreign) {
		if (!ours.getSupertypeName().equals(foreign.getSupertypeName())) {
			throw new IllegalArgumentException("The type %s derives from %s in the codebook and from %s in the other type system."
					.formatted(ours.getName(), ours.getSupertypeName(), foreign.getSupertypeName()));
		}
		for (FeatureDescription feature : ours.getFeatures()) {
			for (FeatureDescription other : foreign.getFeatures()) {
				if (feature.getName().equals(other.getName())) {
					check(ours.getName(), feature, other);
				}
			}
		}
	}

	private static void check(String type, FeatureDescription ours, FeatureDescription foreign) {
		boolean shared = Boolean.TRUE.equals(foreign.getMultipleReferencesAllowed());
		String element = foreign.getElementType();
		boolean sameElement = element == null || Objects.equals(ours.getElementType(), element)
				|| CAS.TYPE_NAME_TOP.equals(element) && ours.getElementType() == null;
		if (!ours.getRangeTypeName().equals(foreign.getRangeTypeName()) || !sameElement || shared) {
			throw new IllegalArgumentException("The feature %s of the type %s is %s in the codebook and %s in the other type system."
					.formatted(ours.getName(), type, range(ours), range(foreign)));
		}
		foreign.setMultipleReferencesAllowed(ours.getMultipleReferencesAllowed());
		foreign.setElementType(ours.getElementType());
	}

	private static String range(FeatureDescription feature) {
		String elements = feature.getElementType() == null ? "" : " of " + feature.getElementType();
		String shared = Boolean.TRUE.equals(feature.getMultipleReferencesAllowed()) ? " with multiple references" : "";
		return feature.getRangeTypeName() + elements + shared;
	}
}
