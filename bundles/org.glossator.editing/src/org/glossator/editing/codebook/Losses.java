// SPDX-License-Identifier: EPL-2.0
package org.glossator.editing.codebook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.glossator.model.codebook.Codebook;
import org.glossator.model.codebook.Feature;
import org.glossator.model.codebook.Layer;

/**
 * What saves took from codings, remembered until a step back makes the codebook what it was before: then the element is back, and
 * what was coded with it is not.
 */
final class Losses {

	/** What was lost, and how the element was that it was lost with. */
	private record Gone(LostCodings lost, List<Object> shape) {
	}

	private final Codebook codebook;
	private final List<Gone> all = new ArrayList<>();

	Losses(Codebook codebook) {
		this.codebook = codebook;
	}

	/** Remembers what a save takes; the shape is that of the element before. */
	void add(LostCodings lost, List<Object> shape) {
		all.add(new Gone(lost, shape));
	}

	/** What is back in the codebook without its codings. */
	List<LostCodings> back() {
		return all.stream().filter(this::isBack).map(Gone::lost).toList();
	}

	/** What is back was told, and is as new from here on. */
	void told() {
		all.removeIf(this::isBack);
	}

	private boolean isBack(Gone gone) {
		EObject element = gone.lost().element();
		return EcoreUtil.isAncestor(codebook, element) && shape(element).equals(gone.shape());
	}

	/** What of an element decides whether codings can keep what they have of it. */
	static List<Object> shape(EObject element) {
		return switch (element) {
			case Layer layer -> List.of(layer.getAnchor());
			case Feature feature -> Arrays.asList(feature.getKind(), Boolean.valueOf(feature.isMany()), feature.getTagSet());
			default -> List.of();
		};
	}

	/** The shape that an element of another codebook has, with the tag set that stands for its own here. */
	static List<Object> shape(EObject element, UnaryOperator<EObject> here) {
		return shape(element).stream().map(part -> part instanceof EObject object ? here.apply(object) : part)
				.collect(Collectors.toCollection(ArrayList::new));
	}
}
