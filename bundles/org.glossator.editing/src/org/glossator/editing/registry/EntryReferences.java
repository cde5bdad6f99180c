// SPDX-License-Identifier: EPL-2.0
package org.glossator.editing.registry;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.glossator.cas.CodebookTypes;
import org.glossator.model.codebook.Feature;
import org.glossator.model.codebook.Layer;
import org.glossator.model.kinds.Kind;
import org.glossator.model.kinds.Kind.Setting;
import org.glossator.reading.FeatureValues;
import org.glossator.reading.Link;

/** The places in codings that hold ids of the registry: values of registry features, and the registry ends of links. */
public final class EntryReferences {

	private EntryReferences() {
	}

	/** The features of a coding that can hold ids. */
	public static List<Feature> features(CodebookTypes types, EObject coding) {
		return types.layer(coding.eClass()).map(Layer::getFeatures).stream().flatMap(List::stream)
				.filter(feature -> Kind.of(feature).takes(Setting.ENTRIES)).toList();
	}

	/** The ids that a feature holds, in its order; for each link one, empty when it leads nowhere in the registry. */
	public static List<String> ids(EObject coding, Feature feature) {
		List<String> ids = new ArrayList<>();
		for (Object value : FeatureValues.of(coding, feature)) {
			ids.add(value instanceof EObject link ? Link.of(link).entry().orElse("") : value.toString());
		}
		return ids;
	}
}
