// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.editor.arcs;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.glossator.cas.Annotations;
import org.glossator.cas.text.TextRange;
import org.glossator.editing.coding.CodingSession;
import org.glossator.model.Entries;
import org.glossator.model.codebook.Feature;
import org.glossator.model.codebook.FeatureKind;
import org.glossator.model.codebook.Layer;
import org.glossator.model.kinds.Kind;
import org.glossator.model.kinds.Kind.Setting;
import org.glossator.reading.FeatureValues;
import org.glossator.reading.Link;
import org.glossator.reading.ValueWords;
import org.glossator.ui.Legible;
import org.glossator.ui.ModelLabels;

/**
 * The arrows of a coding: to the codings that it refers to, to the spans that its features hold, and for entries of the registry to
 * the nearest coding that stands for the same entry.
 */
public final class LinkArcs {

	private LinkArcs() {
	}

	/** The arrows of a coding, one to each stretch of text; none when the coding is not anchored in the text. */
	public static List<LinkArc> of(CodingSession session, EObject coding) {
		Map<TextRange, Set<String>> targets = new LinkedHashMap<>();
		Optional<Layer> layer = session.resource().types().layer(coding.eClass());
		if (layer.isPresent() && Annotations.isAnchored(coding)) {
			for (Feature feature : layer.get().getFeatures()) {
				FeatureValues.of(coding, feature).forEach(value -> target(session, coding, feature, value)
						.ifPresent(target -> add(targets.computeIfAbsent(range(target), any -> new LinkedHashSet<>()), feature, value)));
			}
		}
		// The mark of a span leads to what is named inside of it.
		return targets.entrySet().stream().filter(target -> !target.getValue().isEmpty() || targets.keySet().stream()
				.noneMatch(other -> !other.equals(target.getKey()) && encloses(target.getKey(), other))).map(target -> new LinkArc(range(coding), target.getKey(),
				ValueWords.list(target.getValue()), Legible.parse(layer.get().getColor()))).toList();
	}

	/** A span has a mark of its own that names it. */
	private static void add(Set<String> labels, Feature feature, Object value) {
		if (feature.getKind() != FeatureKind.SPAN) {
			labels.add(label(feature, value));
		}
	}

	private static boolean encloses(TextRange outer, TextRange inner) {
		return outer.begin() <= inner.begin() && inner.end() <= outer.end();
	}

	private static Optional<EObject> target(CodingSession session, EObject coding, Feature feature, Object value) {
		return (switch (Kind.of(feature).range()) {
		case CODING, SPAN -> Optional.of((EObject) value);
		case TEXT -> Kind.of(feature).takes(Setting.ENTRIES) ? nearest(session, coding, value.toString()) : Optional.<EObject>empty();
		case LINK -> Link.of((EObject) value).target().or(() -> Link.of((EObject) value).entry().flatMap(id -> nearest(session, coding, id)));
		case TRUTH, WHOLE, NUMBER -> Optional.<EObject>empty();
		}).filter(Annotations::isAnchored);
	}

	/** The nearest other coding of a layer that stands for entries: one whose first registry feature holds the entry. */
	private static Optional<EObject> nearest(CodingSession session, EObject coding, String id) {
		int middle = middle(coding);
		Entries entries = new Entries(session.registry());
		String kept = entries.id(id, List.of());
		return session.resource().codings().stream().filter(other -> other != coding && other.eClass() != coding.eClass()
				&& Annotations.isAnchored(other) && standsFor(session, other, entries, kept)).min(Comparator.comparingInt(other -> Math.abs(middle(other) - middle)));
	}

	private static boolean standsFor(CodingSession session, EObject coding, Entries entries, String id) {
		return session.resource().types().layer(coding.eClass()).flatMap(layer -> layer.getFeatures().stream().findFirst())
				.filter(feature -> feature.getKind() == FeatureKind.REGISTRY && FeatureValues.of(coding, feature).stream()
						.anyMatch(held -> entries.id(held.toString(), List.of()).equals(id))).isPresent();
	}

	private static int middle(EObject coding) {
		return (Annotations.begin(coding) + Annotations.end(coding)) / 2;
	}

	private static String label(Feature feature, Object value) {
		Optional<String> role = Link.is(value) ? Link.of((EObject) value).role() : Optional.empty();
		return role.map(name -> ValueWords.tag(feature, name)).orElseGet(() -> ModelLabels.text(feature));
	}

	private static TextRange range(EObject anchored) {
		return new TextRange(Annotations.begin(anchored), Annotations.end(anchored));
	}
}
