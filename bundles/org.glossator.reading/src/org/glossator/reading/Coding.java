// SPDX-License-Identifier: EPL-2.0
package org.glossator.reading;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

import org.eclipse.emf.ecore.EObject;
import org.glossator.cas.Annotations;
import org.glossator.cas.text.TextRange;
import org.glossator.model.codebook.Anchor;
import org.glossator.model.codebook.Feature;
import org.glossator.model.codebook.FeatureKind;
import org.glossator.model.codebook.Layer;

/**
 * One coding as readers see it: values by feature of the codebook, spans as ranges, in UTF-16 code units. Reads each of them once, since
 * who reads asks for the same again and again; so it is good until the coding is changed. For one thread at a time.
 */
public final class Coding {

	private final Layer layer;
	private final EObject object;
	private final BiFunction<Feature, String, String> kept;
	private final int begin;
	private final int end;
	private final List<TextRange> anchor;
	private final Map<Feature, List<Object>> values = new HashMap<>();
	private final Map<Feature, List<TextRange>> parts = new HashMap<>();

	/**
	 * Takes in a coding.
	 *
	 * @param layer  its layer
	 * @param object the coding itself
	 * @param kept   says which id of the registry is read for one that a feature holds
	 */
	public Coding(Layer layer, EObject object, BiFunction<Feature, String, String> kept) {
		this.layer = layer;
		this.object = object;
		this.kept = kept;
		this.begin = Annotations.begin(object);
		this.end = Annotations.end(object);
		this.anchor = layer.getAnchor() == Anchor.SPAN ? Annotations.segments(object) : List.of();
	}

	/** {@return its layer} */
	public Layer layer() {
		return layer;
	}

	/** {@return the coding itself} */
	public EObject object() {
		return object;
	}

	/** {@return its stable name} */
	public String uid() {
		return Annotations.uid(object);
	}

	/** {@return the covered text, its parts joined by an ellipsis; empty for a coding of the whole article} */
	public String text() {
		return Annotations.coveredText(object);
	}

	/** {@return offset of its first character; 0 for a coding of the whole article} */
	public int begin() {
		return begin;
	}

	/** {@return offset after its last character; 0 for a coding of the whole article} */
	public int end() {
		return end;
	}

	/** {@return the parts of the anchor; none for a coding of the whole article} */
	public List<TextRange> anchor() {
		return anchor;
	}

	/** {@return whether it is one of the article as a whole} */
	public boolean isOfArticle() {
		return layer.getAnchor() == Anchor.ARTICLE;
	}

	/** {@return whether the anchor has a character} */
	public boolean hasText() {
		return anchor.stream().anyMatch(part -> part.begin() < part.end());
	}

	/**
	 * {@return the values that are set, whatever their kind; none when the feature is not of this coding's layer} For ids of entries of the
	 * registry that were merged, that of the one that is kept, once.
	 */
	public List<Object> values(Feature feature) {
		return values.computeIfAbsent(feature, asked -> asked.eContainer() == layer ? read(asked) : List.of());
	}

	private List<Object> read(Feature feature) {
		List<Object> present = FeatureValues.of(object, feature);
		return feature.getKind() != FeatureKind.REGISTRY ? present
				: present.stream().<Object>map(id -> kept.apply(feature, id.toString())).distinct().toList();
	}

	/** {@return the values of a feature that are text: those of a string, a tag or a registry feature} */
	public List<String> strings(Feature feature) {
		return values(feature).stream().filter(String.class::isInstance).map(String.class::cast).toList();
	}

	/** {@return the objects of a reference, span or link feature} */
	public List<EObject> objects(Feature feature) {
		return values(feature).stream().filter(EObject.class::isInstance).map(EObject.class::cast).toList();
	}

	/** {@return what the links of a feature say; none for another kind} */
	public List<Link> links(Feature feature) {
		return feature.getKind() != FeatureKind.LINK ? List.of() : objects(feature).stream().map(Link::of).toList();
	}

	/** {@return the parts of all spans of a span feature; none for another kind} */
	public List<TextRange> parts(Feature feature) {
		return feature.getKind() != FeatureKind.SPAN ? List.of() : parts.computeIfAbsent(feature,
				any -> objects(feature).stream().flatMap(span -> Annotations.segments(span).stream()).toList());
	}

	/** {@return those of some features that have no value} */
	public List<Feature> missing(Collection<Feature> asked) {
		return asked.stream().filter(feature -> values(feature).isEmpty()).toList();
	}
}
