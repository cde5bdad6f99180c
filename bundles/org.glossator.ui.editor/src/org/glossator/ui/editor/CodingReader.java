// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.editor;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.RGB;
import org.glossator.cas.Annotations;
import org.glossator.cas.BasePackage;
import org.glossator.cas.CasResource;
import org.glossator.cas.CodebookTypes;
import org.glossator.model.Excerpt;
import org.glossator.model.codebook.Anchor;
import org.glossator.model.codebook.Feature;
import org.glossator.model.codebook.FeatureKind;
import org.glossator.model.codebook.Layer;
import org.glossator.model.codebook.Tag;
import org.glossator.model.registry.Registry;
import org.glossator.ui.Legible;
import org.glossator.ui.ModelLabels;
import org.glossator.ui.editor.coding.FeatureValues;

/** Turns the codings of a CAS into what the editor shows, by the codebook alone: no layer is known by name here. */
public final class CodingReader {

	/** As much of a coded text as is quoted in a sentence. */
	private static final int QUOTE = 60;

	private final CasResource resource;
	private final CodebookTypes types;
	private final Registry registry;

	/**
	 * @param resource the codings
	 * @param types    the types of the codebook that they are coded by
	 * @param registry what they refer to
	 */
	public CodingReader(CasResource resource, CodebookTypes types, Registry registry) {
		this.resource = resource;
		this.types = types;
		this.registry = registry;
	}

	/** The underline of a coding, and those of the spans that its features hold; none when it is not anchored in the text. */
	List<Underline> underlines(EObject coding) {
		List<Underline> found = new ArrayList<>();
		types.layer(coding.eClass()).filter(layer -> layer.getAnchor() == Anchor.SPAN).ifPresent(layer -> add(coding, layer, found));
		return found;
	}

	/** Whether a coding is one of the article as a whole. */
	boolean isOfArticle(EObject coding) {
		return types.layer(coding.eClass()).filter(layer -> layer.getAnchor() == Anchor.ARTICLE).isPresent();
	}

	/** What a coding says; empty when there is none with this uid. */
	Optional<CodingDescription> describe(String uid) {
		return resource.byUid(uid).flatMap(this::describe);
	}

	/** What a coding says; empty when it is of no layer of the codebook. */
	public Optional<CodingDescription> describe(EObject coding) {
		return types.layer(coding.eClass()).map(layer -> {
			List<CodingDescription.Value> values = new ArrayList<>();
			for (Feature feature : layer.getFeatures()) {
				List<String> texts = FeatureValues.of(coding, feature).map(value -> text(feature, value)).filter(text -> !text.isEmpty()).toList();
				if (!texts.isEmpty()) {
					values.add(new CodingDescription.Value(ModelLabels.text(feature), String.join(Messages.ListSeparator, texts)));
				}
			}
			return new CodingDescription(Annotations.uid(coding), Legible.parse(layer.getColor()), ModelLabels.text(layer), values, List.of());
		});
	}

	private void add(EObject coding, Layer layer, List<Underline> found) {
		RGB colour = Legible.parse(layer.getColor());
		String uid = Annotations.uid(coding);
		found.add(new Underline(uid, "", Annotations.segments(coding), colour, labels(coding, layer))); //$NON-NLS-1$
		for (Feature feature : layer.getFeatures()) {
			if (feature.getKind() == FeatureKind.SPAN) {
				String label = ModelLabels.text(feature);
				FeatureValues.of(coding, feature).map(EObject.class::cast)
						.forEach(span -> found.add(new Underline(uid, label, Annotations.segments(span), colour, List.of(label))));
			}
		}
	}

	/** What stands beneath a coding: its layer with what most tells it from others of the layer, and shorter forms of that. */
	private List<String> labels(EObject coding, Layer layer) {
		String name = ModelLabels.text(layer);
		List<String> values = new ArrayList<>();
		Set<FeatureKind> named = EnumSet.noneOf(FeatureKind.class);
		for (Feature feature : layer.getFeatures()) {
			FeatureKind kind = feature.getKind();
			if ((kind == FeatureKind.REGISTRY || kind == FeatureKind.TAG) && !named.contains(kind)) {
				FeatureValues.of(coding, feature).findFirst().ifPresent(value -> {
					values.add(text(feature, value));
					named.add(kind);
				});
			}
		}
		List<String> labels = new ArrayList<>();
		if (values.size() == 2) {
			labels.add(NLS.bind(Messages.LabelOfTwo, new Object[] { name, values.getFirst(), values.getLast() }));
		}
		if (!values.isEmpty()) {
			labels.add(NLS.bind(Messages.LabelOfOne, name, values.getFirst()));
		}
		labels.add(name);
		if (layer.getShortcut() != null && !layer.getShortcut().isBlank()) {
			labels.add(layer.getShortcut());
		}
		return labels;
	}

	private String text(Feature feature, Object value) {
		return switch (feature.getKind()) {
		case TAG -> tag(feature, value.toString());
		case REGISTRY -> ModelLabels.entry(registry, value.toString());
		case BOOLEAN -> Boolean.TRUE.equals(value) ? Messages.Yes : ""; //$NON-NLS-1$
		case SPAN, REFERENCE -> quote((EObject) value);
		case LINK -> link(feature, (EObject) value);
		case STRING, INTEGER, DOUBLE -> value.toString();
		};
	}

	private String link(Feature feature, EObject link) {
		Object role = link.eGet(BasePackage.LINK_ROLE);
		Object entry = link.eGet(BasePackage.LINK_REGISTRY_ID);
		Object target = link.eGet(BasePackage.LINK_TARGET);
		String label = role == null ? "" : tag(feature, role.toString()); //$NON-NLS-1$
		if (target instanceof EObject coding) {
			return NLS.bind(Messages.LinkTo, label, quote(coding));
		}
		return entry == null || entry.toString().isEmpty() ? label
				: NLS.bind(Messages.LinkTo, label, ModelLabels.entry(registry, entry.toString()));
	}

	private static String tag(Feature feature, String name) {
		if (feature.getTagSet() != null) {
			for (Tag tag : feature.getTagSet().getTags()) {
				if (name.equals(tag.getName())) {
					return ModelLabels.text(tag);
				}
			}
		}
		return name;
	}

	private String quote(EObject span) {
		return NLS.bind(Messages.Quoted, Excerpt.of(Annotations.coveredText(span), QUOTE));
	}
}
