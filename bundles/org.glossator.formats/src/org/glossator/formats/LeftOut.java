// SPDX-License-Identifier: EPL-2.0
package org.glossator.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.Type;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.osgi.util.NLS;
import org.glossator.cas.CasResource;
import org.glossator.cas.CodebookTypes;
import org.glossator.cas.ForeignAnnotations;
import org.glossator.cas.xmi.Remark;
import org.glossator.cas.xmi.RemarkKind;
import org.glossator.model.codebook.Layer;

/** Counts what codings hold and the tables have no column for, since the codebook does not know its type or its feature, or it has no place. */
final class LeftOut {

	private static final Set<String> NOTHING = Set.of("0", "0.0", "false"); // UIMA's primitives have no null

	private record Value(String layer, String feature) implements Comparable<Value> {
		@Override
		public int compareTo(Value other) {
			return layer.equals(other.layer) ? feature.compareTo(other.feature) : layer.compareTo(other.layer);
		}
	}

	private final Map<String, Integer> byType = new TreeMap<>();
	private final Map<Value, Integer> byFeature = new TreeMap<>();
	private final List<Remark> remarks = new ArrayList<>();

	/**
	 * Counts what is in a file; ends inside a character are not counted, since they are named where their text is written.
	 *
	 * @return what has to be said of the file itself, since whoever reads the tables would miss or misread it
	 */
	List<Remark> add(CasResource coding, List<Layer> layers) {
		coding.foreign().forEach(annotation -> byType.merge(ForeignAnnotations.typeName(annotation), Integer.valueOf(1), Integer::sum));
		List<Remark> found = coding.remarks();
		found.stream().filter(remark -> remark.kind() != RemarkKind.SPLIT_CHARACTER && !remark.kind().isPast() && !remark.kind().isUnexplained()).forEach(remarks::add);
		for (Layer layer : layers) {
			Type type = coding.cas().getTypeSystem().getType(coding.types().typeName(layer));
			List<Feature> unknown = unknown(type, coding.types(), layer);
			for (FeatureStructure fs : unknown.isEmpty() ? List.<FeatureStructure>of() : coding.cas().getIndexRepository().getIndexedFSs(type)) {
				unknown.stream().filter(feature -> has(fs, feature))
						.forEach(feature -> byFeature.merge(new Value(layer.getName(), feature.getShortName()), Integer.valueOf(1), Integer::sum));
			}
		}
		return Remark.unexplained(found);
	}

	/** The features that a layer has only in a type system from elsewhere. */
	private static List<Feature> unknown(Type type, CodebookTypes types, Layer layer) {
		EClass known = types.eClass(layer).orElseThrow();
		return type.getFeatures().stream().filter(feature -> known.getEStructuralFeature(feature.getShortName()) == null
				&& !feature.getShortName().equals(CAS.FEATURE_BASE_NAME_SOFA)).toList();
	}

	private static boolean has(FeatureStructure fs, Feature feature) {
		if (!feature.getRange().isPrimitive()) {
			return fs.getFeatureValue(feature) != null;
		}
		String value = fs.getFeatureValueAsString(feature);
		return value != null && !NOTHING.contains(value);
	}

	/** A sentence for the types, one for each feature, and those on what has no place in the study at all. */
	List<String> notes() {
		List<String> notes = new ArrayList<>();
		int all = byType.values().stream().mapToInt(Integer::intValue).sum();
		if (all > 0) {
			String types = byType.entrySet().stream().map(type -> type.getKey() + " (" + type.getValue() + ")").collect(Collectors.joining(", "));
			notes.add(NLS.bind(all == 1 ? Messages.leftOutOne : Messages.leftOut, types, Integer.valueOf(all)));
		}
		byFeature.forEach((value, count) -> notes
				.add(NLS.bind(count.intValue() == 1 ? Messages.noColumnOne : Messages.noColumn, new Object[] { value.layer(), value.feature(), count })));
		Remark.sum(remarks).forEach(remark -> notes.add(remark.sentence()));
		return notes;
	}
}
