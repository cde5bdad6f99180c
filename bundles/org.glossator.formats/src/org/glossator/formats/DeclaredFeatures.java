// SPDX-License-Identifier: EPL-2.0
package org.glossator.formats;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.TypeSystem;
import org.apache.uima.resource.metadata.TypeDescription;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.glossator.cas.xmi.XmiRepair;
import org.glossator.cas.xmi.XmiRepair.Place;

/**
 * Features that files have and a type system has not, and how they can be declared: as a string, or as several of them. What cannot
 * be declared has a name that UIMA does not take, or one that a type below has for something else, or belongs to a built-in type.
 */
final class DeclaredFeatures implements XmiRepair.Declared {

	private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_]*");

	private final TypeSystem types;
	/** By type and feature: whether any feature structure has several values of it. */
	private final Map<String, Map<String, Boolean>> found = new TreeMap<>();

	private final Set<String> impossible = new TreeSet<>();

	DeclaredFeatures(TypeSystem types) {
		this.types = types;
	}

	/** Takes in what a file has. */
	void add(Map<String, Map<String, Boolean>> unknown) {
		unknown.forEach((type, features) -> features.forEach((feature, many) -> {
			if (!isPossible(type, feature)) {
				impossible.add(type + ":" + feature);
			} else {
				found.computeIfAbsent(type, any -> new TreeMap<>()).merge(feature, many, Boolean::logicalOr);
			}
		}));
	}

	/** Those that cannot be declared, as type and feature. */
	Set<String> impossible() {
		return impossible;
	}

	private boolean isPossible(String typeName, String feature) {
		Type type = types.getType(typeName);
		return type != null && !typeName.startsWith(CAS.NAME_SPACE_UIMA_CAS + ".") && NAME.matcher(feature).matches()
				&& types.getProperlySubsumedTypes(type).stream().allMatch(below -> below.getFeatureByBaseName(feature) == null);
	}

	/** What a type and those below it have in common: the type highest up declares it for all. */
	private boolean isMany(String type, String feature) {
		return found.entrySet().stream().filter(other -> isBelow(other.getKey(), highest(type, feature)))
				.anyMatch(other -> other.getValue().getOrDefault(feature, Boolean.FALSE).booleanValue());
	}

	private boolean isBelow(String type, String above) {
		return types.subsumes(types.getType(above), types.getType(type));
	}

	private String highest(String type, String feature) {
		String highest = type;
		for (Type above = types.getType(type); above != null; above = types.getParent(above)) {
			if (found.getOrDefault(above.getName(), Map.of()).containsKey(feature)) {
				highest = above.getName();
			}
		}
		return highest;
	}

	@Override
	public Place place(String type, String feature) {
		if (!found.getOrDefault(highest(type, feature), Map.of()).containsKey(feature)) {
			return Place.NOWHERE;
		}
		return isMany(type, feature) ? Place.ELEMENTS : Place.ATTRIBUTE;
	}

	/** Declares them. */
	void declareIn(TypeSystemDescription description) {
		Map<String, TypeDescription> byName = new HashMap<>();
		Arrays.stream(description.getTypes()).forEach(type -> byName.put(type.getName(), type));
		for (String type : List.copyOf(found.keySet())) {
			for (String feature : found.get(type).keySet()) {
				if (highest(type, feature).equals(type)) {
					TypeDescription declared = byName.computeIfAbsent(type,
							name -> description.addType(name, "", types.getParent(types.getType(name)).getName()));
					declared.addFeature(feature, "", isMany(type, feature) ? CAS.TYPE_NAME_STRING_ARRAY : CAS.TYPE_NAME_STRING);
				}
			}
		}
	}
}
