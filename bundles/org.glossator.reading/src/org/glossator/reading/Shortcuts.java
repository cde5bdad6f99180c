// SPDX-License-Identifier: EPL-2.0
package org.glossator.reading;

import java.util.List;
import java.util.Optional;

import org.glossator.model.codebook.Codebook;
import org.glossator.model.codebook.Feature;
import org.glossator.model.codebook.Layer;
import org.glossator.model.codebook.Tag;

/** What the letters of a codebook mean. It is asked anew at each key, so that a changed codebook counts at once. */
public final class Shortcuts {

	/**
	 * A tag of a feature.
	 *
	 * @param feature the feature
	 * @param tag     one of its tags
	 */
	public record Choice(Feature feature, Tag tag) {
	}

	private Shortcuts() {
	}

	/** {@return the first layer that has a letter; small and capital letters are the same} */
	public static Optional<Layer> layer(Codebook codebook, char letter) {
		return codebook.getLayers().stream().filter(layer -> is(layer.getShortcut(), letter)).findFirst();
	}

	/** {@return the tags of a layer's features that have a letter, in the order of the features} */
	public static List<Choice> tags(Layer layer, char letter) {
		return layer.getFeatures().stream().flatMap(feature -> FeatureValues.tags(feature).stream()
				.filter(tag -> is(tag.getShortcut(), letter)).limit(1).map(tag -> new Choice(feature, tag))).toList();
	}

	/**
	 * {@return a shortcut as it is shown beside what it is for; empty when there is none}
	 *
	 * @param shortcut as the codebook has it, or null
	 */
	public static String shown(String shortcut) {
		return shortcut == null ? "" : shortcut.strip();
	}

	private static boolean is(String shortcut, char letter) {
		String shown = shown(shortcut);
		return shown.length() == 1 && Character.toLowerCase(shown.charAt(0)) == Character.toLowerCase(letter);
	}
}
