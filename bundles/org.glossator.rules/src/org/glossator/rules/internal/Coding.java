// SPDX-License-Identifier: EPL-2.0
package org.glossator.rules.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.glossator.cas.Annotations;
import org.glossator.cas.BasePackage;
import org.glossator.cas.TextRange;
import org.glossator.model.codebook.Anchor;
import org.glossator.model.codebook.Feature;
import org.glossator.model.codebook.FeatureKind;
import org.glossator.model.codebook.Layer;

/**
 * One coding as the checks see it: values by feature of the codebook, spans as ranges. Reads each of them once, since many rules
 * ask for the same; so it is good for one check only.
 */
public final class Coding {

	private final Layer layer;
	private final EObject object;
	private final int begin;
	private final int end;
	private final List<TextRange> anchor;
	private final Map<Feature, List<?>> values = new HashMap<>();
	private final Map<Feature, List<TextRange>> parts = new HashMap<>();

	/**
	 * Takes in a coding.
	 *
	 * @param layer  its layer
	 * @param object the coding itself
	 */
	Coding(Layer layer, EObject object) {
		this.layer = layer;
		this.object = object;
		this.begin = Annotations.begin(object);
		this.end = Annotations.end(object);
		this.anchor = layer.getAnchor() == Anchor.SPAN ? Annotations.segments(object) : List.of();
	}

	/** Its layer. */
	public Layer layer() {
		return layer;
	}

	/** The stable name. */
	public String uid() {
		return Annotations.uid(object);
	}

	/** The covered text; empty for a coding of the whole article. */
	public String text() {
		return Annotations.coveredText(object);
	}

	int begin() {
		return begin;
	}

	int end() {
		return end;
	}

	/** The parts of the anchor; none for a coding of the whole article. */
	List<TextRange> anchor() {
		return anchor;
	}

	/** Whether the anchor has a character. */
	boolean hasText() {
		return anchor.stream().anyMatch(part -> part.begin() < part.end());
	}

	/** The values that are set, whatever their kind; none when the feature is not of this coding's layer. */
	List<?> values(Feature feature) {
		return values.computeIfAbsent(feature, this::read);
	}

	private List<?> read(Feature feature) {
		EStructuralFeature eFeature = feature.eContainer() == layer ? object.eClass().getEStructuralFeature(feature.getName()) : null;
		if (eFeature == null) {
			return List.of();
		}
		Object value = object.eGet(eFeature);
		if (value instanceof List<?> all) {
			return Stream.of(all.toArray()).filter(each -> Objects.nonNull(each) && !"".equals(each)).toList();
		}
		return value == null || "".equals(value) ? List.of() : List.of(value);
	}

	/** The values of a tag, registry or string feature. */
	List<String> strings(Feature feature) {
		return values(feature).stream().filter(String.class::isInstance).map(String.class::cast).toList();
	}

	/** The objects of a reference, span or link feature. */
	List<EObject> objects(Feature feature) {
		return values(feature).stream().filter(EObject.class::isInstance).map(EObject.class::cast).toList();
	}

	/** The parts of all spans of a span feature; none for another kind. */
	List<TextRange> parts(Feature feature) {
		return feature.getKind() != FeatureKind.SPAN ? List.of() : parts.computeIfAbsent(feature,
				any -> objects(feature).stream().flatMap(span -> Annotations.segments(span).stream()).toList());
	}

	/** The role of a link; empty when it has none. */
	static String role(EObject link) {
		return link.eGet(BasePackage.LINK_ROLE) instanceof String role ? role : "";
	}

	/** The registry identifier that a link points to; empty when it points to none. */
	static String registryId(EObject link) {
		return link.eGet(BasePackage.LINK_REGISTRY_ID) instanceof String id ? id : "";
	}
}
