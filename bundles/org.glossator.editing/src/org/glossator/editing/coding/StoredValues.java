// SPDX-License-Identifier: EPL-2.0
package org.glossator.editing.coding;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.glossator.cas.CodebookTypes;
import org.glossator.cas.text.XmlText;
import org.glossator.model.Entries;
import org.glossator.model.ModelNames;
import org.glossator.model.codebook.Feature;
import org.glossator.model.codebook.FeatureKind;
import org.glossator.model.codebook.Layer;
import org.glossator.model.codebook.Tag;
import org.glossator.model.kinds.Kind;
import org.glossator.model.kinds.Kind.Setting;
import org.glossator.model.registry.Entry;
import org.glossator.reading.FeatureValues;

/** What features of codings can hold. */
final class StoredValues {

	private final CodingSession session;

	StoredValues(CodingSession session) {
		this.session = session;
	}

	private CodebookTypes types() {
		return session.resource().types();
	}

	/** The EMF feature of a coding, when the feature is one of its layer. */
	Optional<EStructuralFeature> of(EObject coding, Feature feature) {
		boolean own = types().layer(coding.eClass()).filter(layer -> layer.getFeatures().contains(feature)
				|| feature.eContainer() instanceof Layer other && other.getName().equals(layer.getName())).isPresent();
		return own ? Optional.ofNullable(coding.eClass().getEStructuralFeature(feature.getName())) : Optional.empty();
	}

	/**
	 * A value as it is stored.
	 *
	 * @return empty when the feature does not take it
	 * @throws IllegalArgumentException when it is of a class that no such feature takes
	 */
	Optional<Object> stored(EObject coding, Feature feature, Object value) {
		return switch (Kind.of(feature).range()) {
			case TEXT -> Optional.of(text(value)).filter(text -> !text.isEmpty()).map(Object.class::cast);
			case TRUTH -> Optional.of(value instanceof Boolean ? value : Boolean.valueOf(value.toString()));
			case WHOLE -> Optional.of(Integer.valueOf(value instanceof Number number ? number.intValue() : Integer.parseInt(text(value))));
			case NUMBER -> Optional.of(Double.valueOf(value instanceof Number number ? number.doubleValue() : Double.parseDouble(text(value))));
			case CODING -> value instanceof EObject target && target != coding && accepts(feature, target) ? Optional.of(value)
					: Optional.empty();
			case SPAN, LINK -> throw new IllegalArgumentException("The feature " + feature.getName() + " takes no plain value.");
		};
	}

	private static String text(Object value) {
		return XmlText.clean(switch (value) {
			case Tag tag -> tag.getName();
			case Entry entry -> entry.getId();
			default -> value.toString();
		}).text().strip();
	}

	/** Whether a reference or link may point to a coding. */
	boolean accepts(Feature feature, EObject target) {
		return Kind.of(feature).takes(Setting.LAYERS) && session.owns(target)
				&& types().layer(target.eClass()).filter(layer -> accepts(feature, layer)).isPresent();
	}

	static boolean accepts(Feature feature, Layer layer) {
		return feature.getTargetLayers().stream().anyMatch(target -> target == layer || target.getName().equals(layer.getName()));
	}

	/** The identifier in a coding's own registry features that another feature takes, the first one. */
	Optional<String> entryOf(EObject coding, Feature feature) {
		return types().layer(coding.eClass()).stream().flatMap(layer -> layer.getFeatures().stream())
				.filter(own -> own.getKind() == FeatureKind.REGISTRY)
				.flatMap(own -> FeatureValues.of(coding, own).stream()).map(String.class::cast)
				.flatMap(id -> Entries.find(session.registry(), id).stream()).filter(entry -> feature.getTargetKinds().contains(ModelNames.kind(entry)))
				.findFirst().map(Entry::getId);
	}

	/** The values that a coding has and that are read as one: it itself; for an entry of the registry also those that were merged into it. */
	List<?> readAs(EObject coding, EStructuralFeature target, Feature feature, Object value) {
		List<?> present = FeatureValues.all(coding.eGet(target));
		if (feature.getKind() != FeatureKind.REGISTRY) {
			return present.contains(value) ? List.of(value) : List.of();
		}
		Entries entries = new Entries(session.registry());
		String wanted = entries.id(value.toString(), feature.getTargetKinds());
		return present.stream().filter(id -> entries.id(id.toString(), feature.getTargetKinds()).equals(wanted)).toList();
	}
}
