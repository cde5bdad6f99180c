// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.views.codes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.glossator.cas.CasResource;
import org.glossator.model.codebook.FeatureKind;
import org.glossator.model.codebook.Layer;
import org.glossator.reading.FeatureValues;

/** How often each layer and each tag is used in the coding of one article: one pass over it. */
final class CodeCounts {

	/** Of an article that nobody coded. */
	static final CodeCounts NONE = new CodeCounts();

	private record Value(String layer, String feature, String tag) {
	}

	private record Shape(String layer, List<EStructuralFeature> features) {
	}

	private final Map<String, Integer> layers = new HashMap<>();
	private final Map<Value, Integer> tags = new HashMap<>();

	private CodeCounts() {
	}

	/** Counts what is there now. */
	static CodeCounts of(CasResource resource) {
		CodeCounts counts = new CodeCounts();
		Map<EClass, Optional<Shape>> shapes = new HashMap<>();
		for (EObject coding : resource.codings()) {
			shapes.computeIfAbsent(coding.eClass(), eClass -> resource.types().layer(eClass).map(layer -> shape(layer, eClass)))
					.ifPresent(shape -> counts.add(coding, shape));
		}
		return counts;
	}

	/** How often a layer or a tag is used; 0 for what is neither. */
	int of(Object code) {
		return switch (code) {
		case Layer layer -> layers.getOrDefault(layer.getName(), Integer.valueOf(0)).intValue();
		case CodeTag tag when tag.feature().eContainer() instanceof Layer layer -> tags
				.getOrDefault(new Value(layer.getName(), tag.feature().getName(), tag.tag().getName()), Integer.valueOf(0)).intValue();
		case null, default -> 0;
		};
	}

	private static Shape shape(Layer layer, EClass eClass) {
		return new Shape(layer.getName(), layer.getFeatures().stream().filter(feature -> feature.getKind() == FeatureKind.TAG)
				.map(feature -> eClass.getEStructuralFeature(feature.getName())).filter(Objects::nonNull).toList());
	}

	private void add(EObject coding, Shape shape) {
		layers.merge(shape.layer(), Integer.valueOf(1), Integer::sum);
		for (EStructuralFeature feature : shape.features()) {
			FeatureValues.all(coding.eGet(feature)).forEach(value -> add(shape.layer(), feature.getName(), value));
		}
	}

	private void add(String layer, String feature, Object value) {
		tags.merge(new Value(layer, feature, value.toString()), Integer.valueOf(1), Integer::sum);
	}
}
