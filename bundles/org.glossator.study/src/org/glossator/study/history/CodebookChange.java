// SPDX-License-Identifier: EPL-2.0
package org.glossator.study.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.glossator.cas.xmi.XmiNames;
import org.glossator.model.codebook.Codebook;
import org.glossator.model.codebook.Described;
import org.glossator.model.codebook.Feature;
import org.glossator.model.codebook.FeatureKind;
import org.glossator.model.codebook.Layer;
import org.glossator.model.codebook.Tag;
import org.glossator.model.codebook.TagSet;

/**
 * From one codebook to another: which element of the new one is which of the old one. It is known, never guessed from names, so
 * that two tags can change names with each other.
 *
 * @param from         the codebook that the codings are by
 * @param to           the codebook that they will be by
 * @param successors   elements of {@code to} by the elements of {@code from} that they were; what is not in it is deleted
 * @param replacements by deleted tags of {@code from}: the tag of {@code to} that codings get instead; those of other deleted
 *                     tags are cleared
 */
public record CodebookChange(Codebook from, Codebook to, Map<EObject, EObject> successors, Map<Tag, Tag> replacements) {

	/** What becomes of the codings that use an element. */
	public enum Fate {
		/** They use it by another name. */
		RENAMED,
		/** Their values become values of another kind, where they can, and are cleared where they cannot. */
		CONVERTED,
		/** They get another tag. */
		REPLACED,
		/** They, or their values, are deleted. */
		DELETED
	}

	/**
	 * A change that codings have to follow.
	 *
	 * @param element a layer, feature or tag of {@link CodebookChange#from}
	 * @param fate    what becomes of what uses it
	 */
	public record Effect(Described element, Fate fate) {
	}

	/** Copies the maps. */
	public CodebookChange {
		successors = Map.copyOf(successors);
		replacements = Map.copyOf(replacements);
	}

	/** What an element of the old codebook is in the new one; empty when it is deleted. */
	public <T extends EObject> Optional<T> successor(T old) {
		@SuppressWarnings("unchecked") // a successor is of the same class
		T successor = (T) successors.get(old);
		return Optional.ofNullable(successor).filter(present -> EcoreUtil.isAncestor(to, present));
	}

	/** What a layer is in the new codebook for its codings: a layer that is anchored otherwise is another one. */
	Optional<Layer> successorOf(Layer old) {
		return successor(old).filter(layer -> layer.getAnchor() == old.getAnchor());
	}

	/** The tag that a tag's codings have afterwards; empty when they have none. */
	Optional<Tag> successorOf(Tag old) {
		return successor(old).or(() -> Optional.ofNullable(replacements.get(old)).filter(tag -> EcoreUtil.isAncestor(to, tag)));
	}

	/** All changes that codings have to follow, in the order of the old codebook; empty when they stay as they are. */
	public List<Effect> effects() {
		List<Effect> effects = new ArrayList<>();
		for (Layer layer : from.getLayers()) {
			Optional<Layer> successor = successorOf(layer);
			if (successor.isEmpty()) {
				effects.add(new Effect(layer, Fate.DELETED));
				continue;
			}
			renamed(layer, successor.get(), effects);
			for (Feature feature : layer.getFeatures()) {
				effects(feature, effects);
			}
		}
		for (TagSet set : from.getTagSets()) {
			for (Tag tag : set.getTags()) {
				if (successor(tag).isPresent()) {
					renamed(tag, successor(tag).get(), effects);
				} else {
					effects.add(new Effect(tag, successorOf(tag).isPresent() ? Fate.REPLACED : Fate.DELETED));
				}
			}
		}
		return effects;
	}

	private void effects(Feature feature, List<Effect> effects) {
		Optional<Feature> successor = successor(feature);
		if (successor.isEmpty()) {
			effects.add(new Effect(feature, Fate.DELETED));
			return;
		}
		renamed(feature, successor.get(), effects);
		if (isConverted(feature, successor.get())) {
			effects.add(new Effect(feature, Fate.CONVERTED));
		}
	}

	private static void renamed(Described old, Described successor, List<Effect> effects) {
		if (!Objects.equals(old.getName(), successor.getName())) {
			effects.add(new Effect(old, Fate.RENAMED));
		}
	}

	private boolean isConverted(Feature old, Feature successor) {
		boolean sameSet = old.getTagSet() == null || successor(old.getTagSet()).filter(set -> set == successor.getTagSet()).isPresent();
		boolean sameTargets = old.getKind() != FeatureKind.REFERENCE || successor.getTargetLayers().containsAll(
				old.getTargetLayers().stream().flatMap(layer -> successorOf(layer).stream()).toList());
		return old.getKind() != successor.getKind() || old.isMany() != successor.isMany() || !sameSet || !sameTargets;
	}

	/** Whether codings can lose anything by it: all but new names for layers and features, and for tags. */
	boolean isLossy() {
		return effects().stream().anyMatch(effect -> effect.fate() != Fate.RENAMED);
	}

	/** Whether nothing but layers and features get new names, so that a file can follow as it stands. */
	boolean isNaming() {
		return effects().stream().allMatch(effect -> effect.fate() == Fate.RENAMED && !(effect.element() instanceof Tag));
	}

	/** Whether codings of a layer of the old codebook can look different afterwards. */
	boolean concerns(Layer layer) {
		return effects().stream().map(Effect::element).anyMatch(element -> element == layer || element.eContainer() == layer
				|| element instanceof Tag tag && layer.getFeatures().stream().anyMatch(feature -> feature.getTagSet() == tag.eContainer()));
	}

	/** {@return the new names of layers and features} */
	public XmiNames names() {
		Map<String, String> types = new HashMap<>();
		Map<String, Map<String, String>> features = new HashMap<>();
		for (Layer layer : from.getLayers()) {
			successorOf(layer).ifPresent(successor -> {
				put(types, layer, successor);
				Map<String, String> names = new HashMap<>();
				layer.getFeatures().forEach(feature -> successor(feature).ifPresent(present -> put(names, feature, present)));
				features.put(layer.getName(), names);
			});
		}
		return new XmiNames(from.getNamespace(), types, features);
	}

	private static void put(Map<String, String> names, Described old, Described successor) {
		if (!old.getName().equals(successor.getName())) {
			names.put(old.getName(), successor.getName());
		}
	}
}
