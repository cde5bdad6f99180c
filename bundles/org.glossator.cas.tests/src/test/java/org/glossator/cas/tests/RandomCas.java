// SPDX-License-Identifier: EPL-2.0
package org.glossator.cas.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.apache.uima.UIMAFramework;
import org.apache.uima.cas.ArrayFS;
import org.apache.uima.cas.BooleanArrayFS;
import org.apache.uima.cas.ByteArrayFS;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.DoubleArrayFS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.FloatArrayFS;
import org.apache.uima.cas.IntArrayFS;
import org.apache.uima.cas.LongArrayFS;
import org.apache.uima.cas.ShortArrayFS;
import org.apache.uima.cas.StringArrayFS;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.resource.ResourceInitializationException;
import org.apache.uima.resource.metadata.TypeDescription;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.CasCreationUtils;

/**
 * A type system and a CAS of it, different for each seed: all ranges UIMA has, arrays and lists shared where the feature says so,
 * references in circles, several views. Only what XMI can hold: no null in a string array, no sharing it cannot express.
 */
final class RandomCas {

	private static final List<String> PRIMITIVES = List.of(CAS.TYPE_NAME_STRING, CAS.TYPE_NAME_BOOLEAN, CAS.TYPE_NAME_BYTE,
			CAS.TYPE_NAME_SHORT, CAS.TYPE_NAME_INTEGER, CAS.TYPE_NAME_LONG, CAS.TYPE_NAME_FLOAT, CAS.TYPE_NAME_DOUBLE);
	private static final List<String> ARRAYS = List.of(CAS.TYPE_NAME_STRING_ARRAY, CAS.TYPE_NAME_BOOLEAN_ARRAY,
			CAS.TYPE_NAME_BYTE_ARRAY, CAS.TYPE_NAME_SHORT_ARRAY, CAS.TYPE_NAME_INTEGER_ARRAY, CAS.TYPE_NAME_LONG_ARRAY,
			CAS.TYPE_NAME_FLOAT_ARRAY, CAS.TYPE_NAME_DOUBLE_ARRAY, CAS.TYPE_NAME_FS_ARRAY);
	private static final List<String> LISTS = List.of(CAS.TYPE_NAME_FS_LIST, CAS.TYPE_NAME_INTEGER_LIST, CAS.TYPE_NAME_FLOAT_LIST,
			CAS.TYPE_NAME_STRING_LIST);
	private static final List<String> STRINGS = List.of("", "a", " two  words ", "line\nfeed\ttab\r", "<&\"'>]]>", "ü\u2028\uD83D\uDE00",
			"http:///x.ecore", "0", "\u0085\u00A0");

	private final Random random;
	private final TypeSystemDescription types = UIMAFramework.getResourceSpecifierFactory().createTypeSystemDescription();
	private final List<String> names = new ArrayList<>();
	private final List<FeatureStructure> made = new ArrayList<>();

	RandomCas(int seed) {
		random = new Random(seed);
		int count = 2 + random.nextInt(5);
		for (int i = 0; i < count; i++) {
			List<String> supers = new ArrayList<>(List.of(CAS.TYPE_NAME_TOP, CAS.TYPE_NAME_ANNOTATION_BASE, CAS.TYPE_NAME_ANNOTATION));
			supers.addAll(names);
			String name = (random.nextInt(4) == 0 ? "" : "net.other.p" + random.nextInt(2) + ".") + "T" + i;
			TypeDescription type = types.addType(name, "", supers.get(random.nextInt(supers.size())));
			names.add(name);
			for (int f = random.nextInt(6); f > 0; f--) {
				addFeature(type, "f" + i + "_" + f);
			}
		}
	}

	private void addFeature(TypeDescription type, String name) {
		List<List<String>> ranges = List.of(PRIMITIVES, ARRAYS, LISTS, names);
		List<String> some = ranges.get(random.nextInt(ranges.size()));
		Boolean shared = some == ARRAYS || some == LISTS ? Boolean.valueOf(random.nextBoolean()) : null;
		type.addFeature(name, "", some.get(random.nextInt(some.size())), null, shared);
	}

	TypeSystemDescription types() {
		return types;
	}

	/** {@return a CAS filled at random} */
	CAS fill() throws ResourceInitializationException {
		CAS cas = CasCreationUtils.createCas(types, null, null);
		List<CAS> views = new ArrayList<>(List.of(cas));
		for (int i = random.nextInt(3); i > 0; i--) {
			views.add(cas.createView("view" + i));
		}
		cas.setDocumentText("Text with \uD83D\uDE00 and a\nline. ".repeat(1 + random.nextInt(3)));
		cas.setDocumentLanguage(random.nextBoolean() ? "en" : "x-unspecified");
		for (CAS view : views.subList(1, views.size())) {
			if (random.nextBoolean()) {
				view.setSofaDataURI("file:/some.html", "text/html");
			} else {
				view.setDocumentText("other text " + view.getViewName());
			}
		}
		for (int i = random.nextInt(40); i > 0; i--) {
			made.add(create(views.get(random.nextInt(views.size()))));
		}
		for (FeatureStructure fs : made) {
			for (Feature feature : fs.getType().getFeatures()) {
				if (feature.getShortName().startsWith("f") && random.nextInt(5) > 0) {
					fill(fs.getCAS(), fs, feature);
				}
			}
		}
		for (FeatureStructure fs : made) {
			for (CAS view : views) {
				boolean fits = !(fs instanceof AnnotationFS annotation) || annotation.getView().getViewName().equals(view.getViewName());
				boolean based = fs.getType().getFeatureByBaseName("sofa") != null;
				if (random.nextInt(3) > 0 && fits && (!based || fs.getCAS().getViewName().equals(view.getViewName()))) {
					view.addFsToIndexes(fs);
				}
			}
		}
		return cas;
	}

	private FeatureStructure create(CAS view) {
		Type type = view.getTypeSystem().getType(names.get(random.nextInt(names.size())));
		FeatureStructure fs = view.createFS(type);
		if (fs instanceof AnnotationFS annotation) {
			annotation.setBegin(random.nextInt(10));
			annotation.setEnd(annotation.getBegin() + random.nextInt(10));
		}
		return fs;
	}

	private FeatureStructure any(CAS cas, Type type) {
		List<FeatureStructure> fitting = made.stream().filter(fs -> cas.getTypeSystem().subsumes(type, fs.getType())).toList();
		return fitting.isEmpty() ? null : fitting.get(random.nextInt(fitting.size()));
	}

	private String string() {
		return STRINGS.get(random.nextInt(STRINGS.size()));
	}

	private void fill(CAS cas, FeatureStructure fs, Feature feature) {
		int size = random.nextInt(4);
		switch (feature.getRange().getName()) {
			case CAS.TYPE_NAME_STRING -> fs.setStringValue(feature, string());
			case CAS.TYPE_NAME_BOOLEAN -> fs.setBooleanValue(feature, random.nextBoolean());
			case CAS.TYPE_NAME_BYTE -> fs.setByteValue(feature, (byte) random.nextInt());
			case CAS.TYPE_NAME_SHORT -> fs.setShortValue(feature, (short) random.nextInt());
			case CAS.TYPE_NAME_INTEGER -> fs.setIntValue(feature, random.nextInt());
			case CAS.TYPE_NAME_LONG -> fs.setLongValue(feature, random.nextLong());
			case CAS.TYPE_NAME_FLOAT -> fs.setFloatValue(feature, random.nextFloat());
			case CAS.TYPE_NAME_DOUBLE -> fs.setDoubleValue(feature, random.nextGaussian());
			case CAS.TYPE_NAME_FS_LIST, CAS.TYPE_NAME_INTEGER_LIST, CAS.TYPE_NAME_FLOAT_LIST, CAS.TYPE_NAME_STRING_LIST -> fs
					.setFeatureValue(feature, list(cas, feature.getRange().getName(), size));
			default -> {
				if (feature.getRange().isArray()) {
					fs.setFeatureValue(feature, array(cas, feature, size));
				} else {
					fs.setFeatureValue(feature, any(cas, feature.getRange()));
				}
			}
		}
	}

	/** A new array, or one that another feature has when the features allow that. */
	private FeatureStructure array(CAS cas, Feature feature, int size) {
		if (feature.isMultipleReferencesAllowed() && random.nextInt(3) == 0) {
			for (FeatureStructure fs : made) {
				for (Feature other : fs.getType().getFeatures()) {
					if (other.isMultipleReferencesAllowed() && other.getRange().equals(feature.getRange())
							&& fs.getFeatureValue(other) != null) {
						return fs.getFeatureValue(other);
					}
				}
			}
		}
		return newArray(cas, feature.getRange().getName(), size);
	}

	private FeatureStructure newArray(CAS cas, String range, int size) {
		switch (range) {
			case CAS.TYPE_NAME_STRING_ARRAY -> {
				StringArrayFS array = cas.createStringArrayFS(size);
				for (int i = 0; i < size; i++) {
					array.set(i, string());
				}
				return array;
			}
			case CAS.TYPE_NAME_BOOLEAN_ARRAY -> {
				BooleanArrayFS array = cas.createBooleanArrayFS(size);
				for (int i = 0; i < size; i++) {
					array.set(i, random.nextBoolean());
				}
				return array;
			}
			case CAS.TYPE_NAME_BYTE_ARRAY -> {
				ByteArrayFS array = cas.createByteArrayFS(size);
				for (int i = 0; i < size; i++) {
					array.set(i, (byte) random.nextInt());
				}
				return array;
			}
			case CAS.TYPE_NAME_SHORT_ARRAY -> {
				ShortArrayFS array = cas.createShortArrayFS(size);
				for (int i = 0; i < size; i++) {
					array.set(i, (short) random.nextInt());
				}
				return array;
			}
			case CAS.TYPE_NAME_INTEGER_ARRAY -> {
				IntArrayFS array = cas.createIntArrayFS(size);
				for (int i = 0; i < size; i++) {
					array.set(i, random.nextInt());
				}
				return array;
			}
			case CAS.TYPE_NAME_LONG_ARRAY -> {
				LongArrayFS array = cas.createLongArrayFS(size);
				for (int i = 0; i < size; i++) {
					array.set(i, random.nextLong());
				}
				return array;
			}
			case CAS.TYPE_NAME_FLOAT_ARRAY -> {
				FloatArrayFS array = cas.createFloatArrayFS(size);
				for (int i = 0; i < size; i++) {
					array.set(i, random.nextFloat());
				}
				return array;
			}
			case CAS.TYPE_NAME_DOUBLE_ARRAY -> {
				DoubleArrayFS array = cas.createDoubleArrayFS(size);
				for (int i = 0; i < size; i++) {
					array.set(i, random.nextDouble());
				}
				return array;
			}
			default -> {
				@SuppressWarnings("unchecked")
				ArrayFS<FeatureStructure> array = cas.createArrayFS(size);
				for (int i = 0; i < size; i++) {
					array.set(i, any(cas, cas.getTypeSystem().getTopType()));
				}
				return array;
			}
		}
	}

	private FeatureStructure list(CAS cas, String range, int size) {
		String kind = range.substring("uima.cas.".length());
		FeatureStructure list = cas.createFS(cas.getTypeSystem().getType("uima.cas.Empty" + kind));
		for (int i = 0; i < size; i++) {
			Type type = cas.getTypeSystem().getType("uima.cas.NonEmpty" + kind);
			FeatureStructure node = cas.createFS(type);
			node.setFeatureValue(type.getFeatureByBaseName("tail"), list);
			Feature head = type.getFeatureByBaseName("head");
			switch (range) {
				case CAS.TYPE_NAME_INTEGER_LIST -> node.setIntValue(head, random.nextInt());
				case CAS.TYPE_NAME_FLOAT_LIST -> node.setFloatValue(head, random.nextFloat());
				case CAS.TYPE_NAME_STRING_LIST -> node.setStringValue(head, string());
				default -> node.setFeatureValue(head, any(cas, cas.getTypeSystem().getTopType()));
			}
			list = node;
		}
		return list;
	}
}
