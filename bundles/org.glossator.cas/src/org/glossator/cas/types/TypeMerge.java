// SPDX-License-Identifier: EPL-2.0
package org.glossator.cas.types;

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
import org.eclipse.osgi.util.NLS;

/** Puts the codebook's types and those of another type system into one, or says which feature they disagree about. */
public final class TypeMerge {

	private TypeMerge() {
	}

	/**
	 * {@return the types of both}
	 *
	 * @param ours    the codebook's
	 * @param foreign another type system; not changed
	 * @throws IllegalArgumentException when they disagree, or the other cannot be used; the message is a sentence
	 */
	public static TypeSystemDescription merge(TypeSystemDescription ours, TypeSystemDescription foreign) {
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
			throw new IllegalArgumentException(NLS.bind(Messages.otherTypesUnusable, TypeRefusal.clause(e)), e);
		}
	}

	private static void check(TypeDescription ours, TypeDescription foreign) {
		if (!ours.getSupertypeName().equals(foreign.getSupertypeName())) {
			throw new IllegalArgumentException(NLS.bind(Messages.supertypesDiffer,
					new Object[] { ours.getName(), ours.getSupertypeName(), foreign.getSupertypeName() }));
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
			throw new IllegalArgumentException(NLS.bind(Messages.rangesDiffer,
					new Object[] { ours.getName(), type, range(ours), range(foreign) }));
		}
		foreign.setMultipleReferencesAllowed(ours.getMultipleReferencesAllowed());
		foreign.setElementType(ours.getElementType());
	}

	private static String range(FeatureDescription feature) {
		String range = feature.getElementType() == null ? feature.getRangeTypeName()
				: NLS.bind(Messages.rangeOf, feature.getRangeTypeName(), feature.getElementType());
		return Boolean.TRUE.equals(feature.getMultipleReferencesAllowed()) ? NLS.bind(Messages.rangeShared, range) : range;
	}
}
