// SPDX-License-Identifier: EPL-2.0
package org.glossator.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.glossator.cas.Annotations;
import org.glossator.model.codebook.Feature;
import org.glossator.model.codebook.FeatureKind;
import org.glossator.model.codebook.Layer;
import org.glossator.model.codebook.Tag;
import org.glossator.model.kinds.Kind;
import org.glossator.model.kinds.Kind.Setting;

/** What one asks of the features of a coding. An empty text is no value; false and 0 are, where a feature has a single one. */
public final class FeatureValues {

	private FeatureValues() {
	}

	/**
	 * {@return the values that a feature of a coding has, in their order: none, one or several; none also when the file has one of another kind}
	 *
	 * @param coding  an object of a resource, or a draft of one
	 * @param feature a feature of the codebook; found by its name, and none when the coding's class has no such feature
	 */
	public static List<Object> of(EObject coding, Feature feature) {
		EStructuralFeature structural = coding.eClass().getEStructuralFeature(feature.getName());
		return structural == null || Annotations.isUnread(coding, structural) ? Collections.emptyList() : all(coding.eGet(structural));
	}

	/**
	 * {@return what {@code eGet} gave as a list of values}
	 *
	 * @param value a value, a list of values, or null for none
	 */
	public static List<Object> all(Object value) {
		if (value instanceof Collection<?> many) {
			List<Object> present = new ArrayList<>();
			many.stream().filter(FeatureValues::isPresent).forEach(present::add);
			return Collections.unmodifiableList(present);
		}
		return isPresent(value) ? Collections.singletonList(value) : Collections.emptyList();
	}

	private static boolean isPresent(Object value) {
		return value != null && !"".equals(value);
	}

	/** {@return those of some features that have no value in a coding} */
	public static List<Feature> missing(EObject coding, Collection<Feature> asked) {
		return asked.stream().filter(feature -> of(coding, feature).isEmpty()).toList();
	}

	/** {@return the features that a coding of a layer must have and has not} */
	public static List<Feature> missing(EObject coding, Layer layer) {
		return missing(coding, layer.getFeatures().stream().filter(Feature::isRequired).toList());
	}

	/** {@return the tags that a feature can be set to; none when it is of another kind} */
	public static List<Tag> tags(Feature feature) {
		return tags(feature, FeatureKind.TAG);
	}

	/** {@return the tags that a link of a feature can have for its role; none when it is of another kind} */
	public static List<Tag> roles(Feature feature) {
		return tags(feature, FeatureKind.LINK);
	}

	private static List<Tag> tags(Feature feature, FeatureKind kind) {
		return feature.getKind() == kind && feature.getTagSet() != null ? feature.getTagSet().getTags() : List.of();
	}

	/** {@return whether a feature holds what can be picked in the text or the registry} */
	public static boolean isLinkable(Feature feature) {
		return Kind.of(feature).takes(Setting.LAYERS) || Kind.of(feature).takes(Setting.ENTRIES);
	}
}
