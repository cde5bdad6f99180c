// SPDX-License-Identifier: EPL-2.0
package org.glossator.cas;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.apache.uima.cas.ArrayFS;
import org.apache.uima.cas.BooleanArrayFS;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.DoubleArrayFS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.IntArrayFS;
import org.apache.uima.cas.StringArrayFS;
import org.glossator.cas.text.XmlText;

/**
 * Reads and writes one feature of a feature structure by its range. A feature with an array is a list here; one that has no
 * array, and one whose array is empty, is an empty list, and an empty list is written as no array.
 */
final class FsValues {

	private FsValues() {
	}

	// The value of a feature that is no array: a String, Boolean, Integer, Double or FeatureStructure; null when absent.
	static Object get(FeatureStructure fs, Feature feature) {
		return switch (feature.getRange().getName()) {
			case CAS.TYPE_NAME_STRING -> fs.getStringValue(feature);
			case CAS.TYPE_NAME_BOOLEAN -> Boolean.valueOf(fs.getBooleanValue(feature));
			case CAS.TYPE_NAME_INTEGER -> Integer.valueOf(fs.getIntValue(feature));
			case CAS.TYPE_NAME_DOUBLE -> Double.valueOf(fs.getDoubleValue(feature));
			default -> fs.getFeatureValue(feature);
		};
	}

	// Sets a feature that is no array; null makes it absent, or the default of a primitive.
	static void set(FeatureStructure fs, Feature feature, Object value) {
		switch (feature.getRange().getName()) {
			case CAS.TYPE_NAME_STRING -> fs.setStringValue(feature, value == null ? null : XmlText.clean((String) value).text());
			case CAS.TYPE_NAME_BOOLEAN -> fs.setBooleanValue(feature, value != null && ((Boolean) value).booleanValue());
			case CAS.TYPE_NAME_INTEGER -> fs.setIntValue(feature, value == null ? 0 : ((Integer) value).intValue());
			case CAS.TYPE_NAME_DOUBLE -> fs.setDoubleValue(feature, value == null ? 0 : ((Double) value).doubleValue());
			default -> fs.setFeatureValue(feature, (FeatureStructure) value);
		}
	}

	// The elements of an array; elements of an FSArray may be null.
	static List<Object> list(FeatureStructure fs, Feature feature) {
		FeatureStructure array = fs.getFeatureValue(feature);
		return switch (array) {
			case null -> new ArrayList<>();
			case StringArrayFS strings -> new ArrayList<>(Arrays.asList((Object[]) strings.toArray()));
			case IntArrayFS integers -> new ArrayList<>(Arrays.stream(integers.toArray()).boxed().toList());
			case DoubleArrayFS doubles -> new ArrayList<>(Arrays.stream(doubles.toArray()).boxed().toList());
			case ArrayFS<?> structures -> new ArrayList<>(Arrays.asList((Object[]) structures.toArray()));
			case BooleanArrayFS booleans -> {
				List<Object> values = new ArrayList<>();
				for (boolean value : booleans.toArray()) {
					values.add(Boolean.valueOf(value));
				}
				yield values;
			}
			default -> throw new IllegalStateException(feature.getName() + " holds an array of an unexpected type.");
		};
	}

	// Number of elements of an array.
	static int size(FeatureStructure fs, Feature feature) {
		return fs.getFeatureValue(feature) instanceof org.apache.uima.cas.CommonArrayFS<?> array ? array.size() : 0;
	}

	// Puts a new array in the place of the present one, which may be shared with another feature.
	static void setList(CAS cas, FeatureStructure fs, Feature feature, List<?> values) {
		fs.setFeatureValue(feature, values.isEmpty() ? null : array(cas, feature, values));
	}

	private static FeatureStructure array(CAS cas, Feature feature, List<?> values) {
		int size = values.size();
		switch (feature.getRange().getName()) {
			case CAS.TYPE_NAME_STRING_ARRAY -> {
				StringArrayFS array = cas.createStringArrayFS(size);
				for (int i = 0; i < size; i++) {
					array.set(i, XmlText.clean((String) values.get(i)).text());
				}
				return array;
			}
			case CAS.TYPE_NAME_BOOLEAN_ARRAY -> {
				BooleanArrayFS array = cas.createBooleanArrayFS(size);
				for (int i = 0; i < size; i++) {
					array.set(i, ((Boolean) values.get(i)).booleanValue());
				}
				return array;
			}
			case CAS.TYPE_NAME_INTEGER_ARRAY -> {
				IntArrayFS array = cas.createIntArrayFS(size);
				for (int i = 0; i < size; i++) {
					array.set(i, ((Integer) values.get(i)).intValue());
				}
				return array;
			}
			case CAS.TYPE_NAME_DOUBLE_ARRAY -> {
				DoubleArrayFS array = cas.createDoubleArrayFS(size);
				for (int i = 0; i < size; i++) {
					array.set(i, ((Double) values.get(i)).doubleValue());
				}
				return array;
			}
			default -> {
				@SuppressWarnings("unchecked")
				ArrayFS<FeatureStructure> array = cas.createArrayFS(size);
				for (int i = 0; i < size; i++) {
					array.set(i, (FeatureStructure) values.get(i));
				}
				return array;
			}
		}
	}
}
