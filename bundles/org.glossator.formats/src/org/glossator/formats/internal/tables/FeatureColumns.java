// SPDX-License-Identifier: EPL-2.0
package org.glossator.formats.internal.tables;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.glossator.cas.Annotations;
import org.glossator.cas.BaseTypes;
import org.glossator.model.Entries;
import org.glossator.model.ModelNames;
import org.glossator.model.codebook.Feature;
import org.glossator.model.codebook.FeatureKind;
import org.glossator.model.codebook.Tag;
import org.glossator.model.registry.Entry;

/**
 * A feature of a layer as columns. Some kinds need several, which are told apart by a suffix: no feature's name holds a dot.
 *
 * @param feature the feature of the codebook
 * @param eFeature the same for EMF
 * @param column name of the first column
 * @param entries of the registry
 */
record FeatureColumns(Feature feature, EStructuralFeature eFeature, String column, Entries entries) {

	static final String NAME = ".name";
	static final String BEGIN = ".begin";
	static final String END = ".end";
	static final String BEGIN_CP = ".begin_cp";
	static final String END_CP = ".end_cp";
	static final String ROLE = ".role";

	/** What is appended to the name of the first column to name each. */
	List<String> suffixes() {
		return switch (feature.getKind()) {
		case STRING, TAG, BOOLEAN, INTEGER, DOUBLE, REFERENCE -> List.of("");
		case REGISTRY -> List.of("", NAME);
		case SPAN -> List.of("", BEGIN, END, BEGIN_CP, END_CP);
		case LINK -> List.of("", ROLE, NAME);
		};
	}

	/** The columns, in the order of their suffixes. */
	List<Column> columns() {
		return suffixes().stream().map(this::column).toList();
	}

	private Column column(String suffix) {
		String about = switch (suffix) {
		case NAME -> NLS.bind(Messages.registryName, feature.getName());
		case BEGIN -> NLS.bind(Messages.spanBegin, feature.getName());
		case END -> NLS.bind(Messages.spanEnd, feature.getName());
		case BEGIN_CP -> NLS.bind(Messages.spanBeginCodePoint, feature.getName());
		case END_CP -> NLS.bind(Messages.spanEndCodePoint, feature.getName());
		case ROLE -> NLS.bind(Messages.linkRole, feature.getName());
		default -> feature.getDefinition() == null ? "" : feature.getDefinition();
		};
		String more = feature.isMany() ? Messages.severalValues : switch (feature.getKind()) {
		case BOOLEAN -> Messages.falseWhenEmpty; // UIMA's primitives have no null
		case INTEGER, DOUBLE -> Messages.zeroWhenEmpty;
		default -> "";
		};
		boolean tags = feature.getTagSet() != null && (suffix.equals(ROLE) || suffix.isEmpty() && feature.getKind() == FeatureKind.TAG);
		boolean offset = List.of(BEGIN, END, BEGIN_CP, END_CP).contains(suffix);
		return new Column(column + suffix, offset ? Column.INTEGER : type(suffix),
				offset ? "interval" : suffix.isEmpty() ? feature.getLevel().getLiteral() : "nominal", (about + " " + more).strip(),
				tags ? ManyValues.join(feature.getTagSet().getTags().stream().map(Tag::getName).toList()) : "", feature.isMany(), feature.isMany() ? Messages.readMany : suffix.equals(BEGIN_CP) || suffix.equals(END_CP) ? Messages.readOffset : "");
	}

	private String type(String suffix) {
		if (!suffix.isEmpty()) {
			return "string";
		}
		return switch (feature.getKind()) {
		case TAG -> "categorical";
		case BOOLEAN -> "boolean";
		case INTEGER -> Column.INTEGER;
		case DOUBLE -> "double";
		case REFERENCE -> "uid";
		case REGISTRY -> "registry id";
		case LINK -> "uid or registry id";
		case STRING, SPAN -> "string";
		};
	}

	/**
	 * The values that a coding has.
	 *
	 * @param coded an object of the feature's layer
	 * @return a list for each value, with as many cells as there are columns
	 */
	List<List<?>> values(Coded coded) {
		Object value = coded.coding().eGet(eFeature);
		if (!feature.isMany()) {
			// false and 0 are values, though EMF calls them not set; not so where the file has another one, which is told
			return value == null || Annotations.isUnread(coded.coding(), eFeature) ? List.of() : List.of(cells(value, coded));
		}
		List<?> present = (List<?>) value;
		if (feature.getKind() == FeatureKind.REGISTRY) { // two entries that were merged are one value
			present = present.stream().map(id -> kept((String) id)).distinct().toList();
		}
		return present.stream().<List<?>>map(each -> cells(each, coded)).toList();
	}

	private List<?> cells(Object value, Coded coded) {
		return switch (feature.getKind()) {
		case STRING, TAG, BOOLEAN, INTEGER, DOUBLE -> List.of(value);
		case REFERENCE -> List.of(Annotations.uid((EObject) value));
		case REGISTRY -> List.of(kept((String) value), name((String) value));
		case SPAN -> {
			Characters.Range range = coded.range(Annotations.begin((EObject) value), Annotations.end((EObject) value));
			// a span's parts stand in its own text as in that of a coding, its ends are those of the whole
			yield List.of(coded.text((EObject) value), range.begin(), range.end(), range.beginCodePoint(), range.endCodePoint());
		}
		case LINK -> link((EObject) value);
		};
	}

	private List<?> link(EObject link) {
		String role = string(link, BaseTypes.ROLE);
		String id = string(link, BaseTypes.REGISTRY_ID);
		Object target = link.eGet(link.eClass().getEStructuralFeature(BaseTypes.TARGET));
		return target instanceof EObject coding ? List.of(Annotations.uid(coding), role, "") : List.of(kept(id), role, name(id));
	}

	private static String string(EObject object, String name) {
		Object value = object.eGet(object.eClass().getEStructuralFeature(name));
		return value == null ? "" : value.toString();
	}

	private String kept(String id) {
		return entry(id).map(Entry::getId).orElse(id);
	}

	private String name(String id) {
		return entry(id).map(ModelNames::of).orElse("");
	}

	/** The entry that an id stands for, also of a kind that the codebook does not let the feature refer to. */
	private Optional<Entry> entry(String id) {
		return entries.find(id, feature.getTargetKinds()).or(() -> entries.find(id, List.of()));
	}
}
