// SPDX-License-Identifier: EPL-2.0
package org.glossator.editing.codebook;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.glossator.model.ModelNames;
import org.glossator.model.codebook.Codebook;
import org.glossator.model.codebook.Described;
import org.glossator.model.codebook.Feature;
import org.glossator.model.codebook.Layer;
import org.glossator.model.codebook.Tag;
import org.glossator.model.codebook.TagSet;

/** Makes labels for new elements of a codebook, and technical names out of labels. */
final class CodebookNames {

	/** What UIMA's annotations and every coding have; see CodebookValidator. */
	private static final Set<String> TAKEN = Set.of("begin", "end", "sofa", "uid", "segments", "self", "address");

	private CodebookNames() {
	}

	/**
	 * {@return a name for an element that none beside it has: TypeOfStance for a layer, typeOfStance for a feature or tag set,
	 * type-of-stance for a tag}
	 *
	 * @param codebook where the element is or will be
	 * @param owner    the layer, tag set or codebook that it is or will be in
	 * @param element  a layer, feature, tag set or tag
	 * @param label    what people call it
	 */
	static String derive(Codebook codebook, EObject owner, Described element, String label) {
		String name = element instanceof Tag ? words(label.strip().toLowerCase(Locale.ROOT), "[\\s\\p{Cntrl}]+", "-") : identifier(element, label);
		String base = name.isEmpty() ? element.eClass().getName().toLowerCase(Locale.ROOT) : name;
		String free = base;
		for (int number = 2; isTaken(beside(codebook, owner, element), element, free); number++) {
			free = base + (element instanceof Tag ? "-" : "") + number;
		}
		return free;
	}

	/** {@return a label that none beside the element has: New layer 2; for the rest see {@link #derive}} */
	static String label(Codebook codebook, EObject owner, Described element, String label) {
		String free = label;
		for (int number = 2; isShown(beside(codebook, owner, element), element, free); number++) {
			free = label + " " + number;
		}
		return free;
	}

	private static boolean isShown(Collection<? extends Described> beside, Described element, String label) {
		return beside.stream().anyMatch(other -> other != element && label.equalsIgnoreCase(ModelNames.of(other)));
	}

	private static String words(String text, String gap, String glue) {
		return Arrays.stream(text.split(gap)).filter(word -> !word.isEmpty()).collect(Collectors.joining(glue));
	}

	private static String identifier(Described element, String label) {
		String plain = Normalizer.normalize(label, Normalizer.Form.NFD).replaceAll("\\p{M}", "").replaceAll("[^A-Za-z0-9]+", " ").strip()
				.replaceAll("^[0-9 ]+", "");
		StringBuilder name = new StringBuilder();
		for (String word : plain.split(" ")) {
			if (!word.isEmpty()) {
				boolean small = name.isEmpty() && !(element instanceof Layer);
				String first = word.substring(0, 1);
				name.append(small ? first.toLowerCase(Locale.ROOT) : first.toUpperCase(Locale.ROOT)).append(word.substring(1));
			}
		}
		return name.toString();
	}

	private static Collection<? extends Described> beside(Codebook codebook, EObject owner, Described element) {
		return switch (element) {
			case Layer layer -> codebook.getLayers();
			case TagSet set -> codebook.getTagSets();
			case Feature feature when owner instanceof Layer layer -> layer.getFeatures();
			case Tag tag when owner instanceof TagSet set -> set.getTags();
			default -> Set.of();
		};
	}

	private static boolean isTaken(Collection<? extends Described> beside, Described element, String name) {
		return element instanceof Feature && TAKEN.contains(name)
				|| beside.stream().anyMatch(other -> other != element && name.equalsIgnoreCase(other.getName()));
	}
}
