// SPDX-License-Identifier: EPL-2.0
package org.glossator.study;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.glossator.cas.CasResource;
import org.glossator.model.codebook.Feature;
import org.glossator.model.codebook.FeatureKind;
import org.glossator.model.codebook.Layer;
import org.glossator.model.codebook.Tag;
import org.glossator.model.codebook.TagSet;

/** What single values of a feature become when the codebook changes. */
final class ValueMigration {

	/** The kinds whose values are objects of the coding's file. */
	static final Set<FeatureKind> OBJECTS = Set.of(FeatureKind.REFERENCE, FeatureKind.SPAN, FeatureKind.LINK);
	/** The kinds whose values are strings in the file. */
	static final Set<FeatureKind> TEXTS = Set.of(FeatureKind.STRING, FeatureKind.TAG, FeatureKind.REGISTRY);

	private final CodebookChange change;

	ValueMigration(CodebookChange change) {
		this.change = change;
	}

	/**
	 * {@return what a value becomes; empty when it is cleared}
	 *
	 * @param value     a value of {@code feature}
	 * @param feature   a feature of the old codebook
	 * @param successor what it is in the new one
	 */
	Optional<?> follow(Object value, Feature feature, Feature successor) {
		FeatureKind kind = feature.getKind();
		if (OBJECTS.contains(kind)) {
			boolean allowed = kind != FeatureKind.REFERENCE || isTarget((EObject) value, successor);
			return kind == successor.getKind() && allowed ? Optional.of(value) : Optional.empty();
		}
		String text = String.valueOf(value);
		if (kind == FeatureKind.TAG) {
			Optional<String> tag = tag(text, feature, successor);
			if (successor.getKind() == FeatureKind.TAG) {
				return tag;
			}
			text = tag.orElse(text);
		}
		return parse(text, kind, successor);
	}

	private boolean isTarget(EObject target, Feature successor) {
		Optional<Layer> layer = target.eResource() instanceof CasResource resource ? resource.types().layer(target.eClass()) : Optional.empty();
		return layer.flatMap(change::successorOf).filter(successor.getTargetLayers()::contains).isPresent();
	}

	/** {@return what the name of a tag or role becomes; empty when it is cleared} */
	Optional<String> tag(String name, Feature feature, Feature successor) {
		TagSet set = successor.getTagSet();
		Optional<Tag> known = find(feature.getTagSet(), name);
		Optional<Tag> follower = known.flatMap(change::successorOf).filter(tag -> set == null || tag.eContainer() == set);
		if (follower.isPresent()) {
			return follower.map(Tag::getName);
		}
		boolean sameSet = feature.getTagSet() != null && change.successor(feature.getTagSet()).filter(present -> present == set).isPresent();
		if (sameSet) {
			return known.isPresent() ? Optional.empty() : Optional.of(name); // what no codebook knew is not ours to delete
		}
		return find(set, name).map(Tag::getName);
	}

	private static Optional<?> parse(String text, FeatureKind from, Feature successor) {
		String value = text.strip();
		return switch (successor.getKind()) {
			case STRING -> Optional.of(text);
			case TAG -> find(successor.getTagSet(), value).or(() -> labelled(successor.getTagSet(), value)).map(Tag::getName);
			case REGISTRY -> from == FeatureKind.REGISTRY ? Optional.of(text) : Optional.empty();
			case BOOLEAN -> List.of("true", "false").contains(value) ? Optional.of(Boolean.valueOf(value)) : Optional.empty();
			case INTEGER -> number(value).filter(number -> number.intValue() == number.doubleValue()).map(Double::intValue);
			case DOUBLE -> number(value);
			case REFERENCE, SPAN, LINK -> Optional.empty();
		};
	}

	private static Optional<Double> number(String value) {
		try {
			return Optional.of(Double.valueOf(value)).filter(number -> !number.isNaN() && !number.isInfinite());
		} catch (NumberFormatException e) {
			return Optional.empty(); // no number: there is nothing to convert
		}
	}

	private static Optional<Tag> find(TagSet set, String name) {
		return set == null ? Optional.empty() : set.getTags().stream().filter(tag -> name.equals(tag.getName())).findFirst();
	}

	private static Optional<Tag> labelled(TagSet set, String label) {
		return set == null ? Optional.empty() : set.getTags().stream().filter(tag -> label.equalsIgnoreCase(tag.getLabel())).findFirst();
	}
}
