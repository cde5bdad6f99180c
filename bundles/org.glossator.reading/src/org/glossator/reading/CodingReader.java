// SPDX-License-Identifier: EPL-2.0
package org.glossator.reading;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.glossator.cas.CasResource;
import org.glossator.cas.CodebookTypes;
import org.glossator.model.ModelNames;
import org.glossator.model.codebook.Feature;
import org.glossator.model.codebook.FeatureKind;
import org.glossator.model.registry.Registry;

/** Says of the codings of a CAS what a person is shown of them, as they are when it is asked, by the codebook alone. */
public final class CodingReader {

	private final CasResource resource;
	private final CodebookTypes types;
	private final ValueWords words;

	/**
	 * @param resource the codings
	 * @param types    the types of the codebook that they are coded by
	 * @param registry what they refer to
	 */
	public CodingReader(CasResource resource, CodebookTypes types, Registry registry) {
		this.resource = resource;
		this.types = types;
		this.words = new ValueWords(registry);
	}

	/** {@return a coding as it is now; empty when it is of no layer of the codebook} */
	public Optional<Coding> read(EObject coding) {
		return types.layer(coding.eClass()).map(layer -> new Coding(layer, coding, (feature, id) -> words.id(id)));
	}

	/** {@return what a coding says; empty when there is none with this uid} */
	public Optional<Description> describe(String uid) {
		return resource.byUid(uid).flatMap(this::describe);
	}

	/** {@return what a coding says; empty when it is of no layer of the codebook} */
	public Optional<Description> describe(EObject coding) {
		return read(coding).map(this::describe);
	}

	private Description describe(Coding coding) {
		List<Description.Value> values = new ArrayList<>();
		for (Feature feature : coding.layer().getFeatures()) {
			// What is not the case is not worth a word.
			List<String> texts = coding.values(feature).stream().filter(value -> !Boolean.FALSE.equals(value)).map(value -> words.of(feature, value))
					.filter(text -> !text.isEmpty()).toList();
			if (!texts.isEmpty()) {
				values.add(new Description.Value(ModelNames.of(feature), ValueWords.list(texts)));
			}
		}
		return new Description(coding.uid(), Objects.requireNonNullElse(coding.layer().getColor(), ""), ModelNames.of(coding.layer()), values, List.of());
	}

	/** {@return what most briefly tells a coding: its layer with what most tells it from others of the layer, then shorter forms of that} */
	public List<String> labels(Coding coding) {
		String name = ModelNames.of(coding.layer());
		List<String> values = new ArrayList<>();
		Set<FeatureKind> named = EnumSet.noneOf(FeatureKind.class);
		for (Feature feature : coding.layer().getFeatures()) {
			FeatureKind kind = feature.getKind();
			if ((kind == FeatureKind.REGISTRY || kind == FeatureKind.TAG) && !named.contains(kind)) {
				coding.values(feature).stream().findFirst().ifPresent(value -> {
					values.add(words.of(feature, value));
					named.add(kind);
				});
			}
		}
		List<String> labels = new ArrayList<>();
		if (values.size() == 2) {
			labels.add(NLS.bind(Messages.labelOfTwo, new Object[] { name, values.getFirst(), values.getLast() }));
		}
		if (!values.isEmpty()) {
			labels.add(NLS.bind(Messages.labelOfOne, name, values.getFirst()));
		}
		labels.add(name);
		String letter = Shortcuts.shown(coding.layer().getShortcut());
		if (!letter.isEmpty()) {
			labels.add(letter);
		}
		return labels;
	}
}
