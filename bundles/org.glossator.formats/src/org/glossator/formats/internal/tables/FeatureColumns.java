// SPDX-License-Identifier: EPL-2.0
package org.glossator.formats.internal.tables;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.glossator.cas.Annotations;
import org.glossator.cas.types.BaseTypes;
import org.glossator.model.Entries;
import org.glossator.model.ModelNames;
import org.glossator.model.codebook.Feature;
import org.glossator.model.codebook.FeatureKind;
import org.glossator.model.codebook.Tag;
import org.glossator.model.kinds.Kind;
import org.glossator.model.kinds.Kind.Part;
import org.glossator.model.kinds.Kind.Range;
import org.glossator.model.kinds.Kind.Setting;
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

	private Kind kind() {
		return Kind.of(feature);
	}

	/** What is appended to the name of the first column to name each. */
	List<Part> parts() {
		return kind().parts();
	}

	/** The columns, in the order of their parts. */
	List<Column> columns() {
		return parts().stream().map(this::column).toList();
	}

	private Column column(Part part) {
		String more = feature.isMany() ? Messages.severalValues : kind().canBeEmpty() ? ""
				: kind().range() == Range.TRUTH ? Messages.falseWhenEmpty : Messages.zeroWhenEmpty; // UIMA's primitives have no null
		boolean tags = feature.getTagSet() != null && kind().takes(Setting.TAGS) && part == (parts().contains(Part.ROLE) ? Part.ROLE : Part.VALUE);
		boolean codePoints = part == Part.BEGIN_CP || part == Part.END_CP;
		return new Column(column + part.suffix(), part.isOffset() ? Column.INTEGER : part == Part.VALUE ? kind().columnType() : "string",
				part.isOffset() ? "interval" : part == Part.VALUE ? feature.getLevel().getLiteral() : "nominal", (about(part) + " " + more).strip(),
				tags ? ManyValues.join(feature.getTagSet().getTags().stream().map(Tag::getName).toList()) : "", feature.isMany(),
				feature.isMany() ? Messages.readMany : codePoints ? Messages.readOffset : "");
	}

	private String about(Part part) {
		String name = feature.getName();
		return switch (part) {
		case VALUE -> feature.getDefinition() == null ? "" : feature.getDefinition();
		case NAME -> NLS.bind(Messages.registryName, name);
		case BEGIN -> NLS.bind(Messages.spanBegin, name);
		case END -> NLS.bind(Messages.spanEnd, name);
		case BEGIN_CP -> NLS.bind(Messages.spanBeginCodePoint, name);
		case END_CP -> NLS.bind(Messages.spanEndCodePoint, name);
		case ROLE -> NLS.bind(Messages.linkRole, name);
		};
	}

	/**
	 * The values that a coding has.
	 *
	 * @param coded an object of the feature's layer
	 * @return a list for each value, with as many cells as there are columns
	 */
	List<List<?>> values(WrittenCoding coded) {
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

	private List<?> cells(Object value, WrittenCoding coded) {
		return switch (kind().range()) {
		case TRUTH, WHOLE, NUMBER -> List.of(value);
		case TEXT -> parts().contains(Part.NAME) ? List.of(kept((String) value), name((String) value)) : List.of(value);
		case CODING -> List.of(Annotations.uid((EObject) value));
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
