// SPDX-License-Identifier: EPL-2.0
package org.glossator.study.history;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.glossator.cas.CasResource;
import org.glossator.model.ModelNames;
import org.glossator.model.codebook.Feature;
import org.glossator.model.codebook.FeatureKind;
import org.glossator.model.codebook.Layer;
import org.glossator.model.codebook.Tag;
import org.glossator.model.codebook.TagSet;
import org.glossator.model.kinds.Kind;

/** What single values of a feature become when the codebook changes. */
final class ValueMigration {

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
		if (Kind.of(kind).range().isObject()) {
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
		return Kind.of(successor).converted(text, Kind.of(kind), successor);
	}

	private boolean isTarget(EObject target, Feature successor) {
		Optional<Layer> layer = target.eResource() instanceof CasResource resource ? resource.types().layer(target.eClass()) : Optional.empty();
		return layer.flatMap(change::successorOf).filter(successor.getTargetLayers()::contains).isPresent();
	}

	/** {@return what the name of a tag or role becomes; empty when it is cleared} */
	Optional<String> tag(String name, Feature feature, Feature successor) {
		TagSet set = successor.getTagSet();
		Optional<Tag> known = ModelNames.tag(feature, name);
		Optional<Tag> follower = known.flatMap(change::successorOf).filter(tag -> set == null || tag.eContainer() == set);
		if (follower.isPresent()) {
			return follower.map(Tag::getName);
		}
		boolean sameSet = feature.getTagSet() != null && change.successor(feature.getTagSet()).filter(present -> present == set).isPresent();
		if (sameSet) {
			return known.isPresent() ? Optional.empty() : Optional.of(name); // what no codebook knew is not ours to delete
		}
		return ModelNames.tag(successor, name).map(Tag::getName);
	}
}
