// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.views.codes;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jface.viewers.ITreeContentProvider;
import org.glossator.model.codebook.Codebook;
import org.glossator.model.codebook.Feature;
import org.glossator.model.codebook.Layer;
import org.glossator.reading.FeatureValues;

/** A codebook as sections, the layers of each, the features of a layer that have tags, and those tags. */
final class CodeTree implements ITreeContentProvider {

	@Override
	public Object[] getElements(Object input) {
		return input instanceof Codebook codebook
				? Stream.of(Section.values()).filter(section -> !layers(codebook, section).isEmpty())
						.map(section -> new Part(codebook, section)).toArray()
				: new Object[0];
	}

	/** A section of a codebook. */
	record Part(Codebook codebook, Section section) {
	}

	@Override
	public Object[] getChildren(Object parent) {
		return children(parent).toArray();
	}

	/** What is below an element. */
	static List<?> children(Object parent) {
		return switch (parent) {
		case Part part -> layers(part.codebook(), part.section());
		case Layer layer -> layer.getFeatures().stream().filter(feature -> !FeatureValues.tags(feature).isEmpty()).toList();
		case Feature feature -> FeatureValues.tags(feature).stream().map(tag -> new CodeTag(feature, tag)).toList();
		case null, default -> List.of();
		};
	}

	@Override
	public Object getParent(Object element) {
		return switch (element) {
		case CodeTag code -> code.feature();
		case Feature feature -> feature.eContainer();
		case Layer layer when layer.eContainer() instanceof Codebook codebook -> Stream.of(Section.values())
				.filter(section -> section.anchor() == layer.getAnchor()).map(section -> new Part(codebook, section)).findFirst().orElse(null);
		case null, default -> null;
		};
	}

	@Override
	public boolean hasChildren(Object element) {
		return !children(element).isEmpty();
	}

	private static List<Layer> layers(Codebook codebook, Section section) {
		return codebook.getLayers().stream().filter(layer -> layer.getAnchor() == section.anchor()).toList();
	}
}
