// SPDX-License-Identifier: EPL-2.0
package org.glossator.study.history;

import java.util.HashMap;
import java.util.Map;

import org.apache.uima.resource.metadata.FeatureDescription;
import org.apache.uima.resource.metadata.TypeDescription;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.glossator.cas.xmi.XmiNames;

/**
 * Types from elsewhere may name types of the codebook. What describes them says by which version of the codebook, in its
 * version, and follows like codings do.
 */
public final class ForeignNames {

	private ForeignNames() {
	}

	/** Says by which version of the codebook types name its types. */
	public static void stamp(TypeSystemDescription types, int version) {
		types.setVersion(Integer.toString(version));
	}

	/** {@return the version of the codebook that types were described under; the given one when they do not say} */
	static int version(TypeSystemDescription types, int otherwise) {
		try {
			return types.getVersion() == null ? otherwise : Integer.parseInt(types.getVersion().strip());
		} catch (@SuppressWarnings("unused") NumberFormatException e) {
			return otherwise; // whoever made them had a version of their own
		}
	}

	/** Gives types of a codebook, and what refers to them, their new names. */
	public static void rename(TypeSystemDescription types, XmiNames names) {
		String prefix = names.namespace() + ".";
		for (TypeDescription type : types.getTypes()) {
			if (type.getName().startsWith(prefix)) {
				Map<String, String> features = names.features().getOrDefault(type.getName().substring(prefix.length()), Map.of());
				for (FeatureDescription feature : type.getFeatures()) {
					feature.setName(features.getOrDefault(feature.getName(), feature.getName()));
				}
			}
			type.setName(renamed(type.getName(), prefix, names));
			type.setSupertypeName(renamed(type.getSupertypeName(), prefix, names));
			for (FeatureDescription feature : type.getFeatures()) {
				feature.setRangeTypeName(renamed(feature.getRangeTypeName(), prefix, names));
				feature.setElementType(renamed(feature.getElementType(), prefix, names));
			}
		}
	}

	/** {@return the names that lead back} */
	static XmiNames back(XmiNames names) {
		Map<String, Map<String, String>> features = new HashMap<>();
		names.features().forEach((type, renamed) -> features.put(names.types().getOrDefault(type, type), back(renamed)));
		return new XmiNames(names.namespace(), back(names.types()), features);
	}

	private static Map<String, String> back(Map<String, String> names) {
		Map<String, String> back = new HashMap<>();
		names.forEach((was, is) -> back.put(is, was));
		return back;
	}

	private static String renamed(String name, String prefix, XmiNames names) {
		if (name == null || !name.startsWith(prefix)) {
			return name; // a feature need not say what its elements are
		}
		String simple = name.substring(prefix.length());
		return prefix + names.types().getOrDefault(simple, simple);
	}
}
