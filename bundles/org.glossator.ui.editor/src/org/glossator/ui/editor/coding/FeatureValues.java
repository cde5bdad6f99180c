// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.editor.coding;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.glossator.model.codebook.Codebook;
import org.glossator.model.codebook.Described;
import org.glossator.model.codebook.Feature;
import org.glossator.model.codebook.FeatureKind;
import org.glossator.model.codebook.Layer;
import org.glossator.model.codebook.Tag;

/** What one asks of the features of a coding, and of a codebook by name. */
public final class FeatureValues {

	private FeatureValues() {
	}

	/** The values that a feature of a coding has: none, one, or several. */
	public static Stream<?> of(EObject coding, Feature feature) {
		EStructuralFeature structural = coding.eClass().getEStructuralFeature(feature.getName());
		Object value = structural == null ? null : coding.eGet(structural);
		return switch (value) {
		case null -> Stream.empty();
		case Collection<?> many -> many.stream();
		case String text when text.isEmpty() -> Stream.empty();
		default -> Stream.of(value);
		};
	}

	/** The features that a coding of a layer must have and has not. */
	static List<Feature> missing(EObject coding, Layer layer) {
		return layer.getFeatures().stream().filter(feature -> feature.isRequired() && of(coding, feature).findAny().isEmpty()).toList();
	}

	/** The tags that a feature can be set to; none when it is of another kind. */
	static List<Tag> tags(Feature feature) {
		return feature.getKind() == FeatureKind.TAG && feature.getTagSet() != null ? feature.getTagSet().getTags() : List.of();
	}

	/** The tags that a link of a feature can have for its role. */
	static List<Tag> roles(Feature feature) {
		return feature.getKind() == FeatureKind.LINK && feature.getTagSet() != null ? feature.getTagSet().getTags() : List.of();
	}

	/** Whether a feature holds what can be picked in the text or the registry. */
	static boolean isLinkable(Feature feature) {
		return switch (feature.getKind()) {
		case REGISTRY, REFERENCE, LINK -> true;
		case STRING, TAG, BOOLEAN, INTEGER, DOUBLE, SPAN -> false;
		};
	}

	/** The layer of a codebook with a name. */
	static Optional<Layer> layer(Codebook codebook, String name) {
		return named(codebook.getLayers(), name);
	}

	/** The one with a name. */
	static <T extends Described> Optional<T> named(List<T> elements, String name) {
		return elements.stream().filter(element -> element.getName().equals(name)).findFirst();
	}
}
