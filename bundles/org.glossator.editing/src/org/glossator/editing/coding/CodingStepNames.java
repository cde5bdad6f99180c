// SPDX-License-Identifier: EPL-2.0
package org.glossator.editing.coding;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.glossator.cas.Annotations;
import org.glossator.editing.session.StepNames;
import org.glossator.model.ModelNames;
import org.glossator.model.codebook.Described;
import org.glossator.model.codebook.Feature;
import org.glossator.model.registry.Entry;
import org.glossator.reading.Link;
import org.glossator.reading.Quotation;
import org.glossator.reading.ValueWords;

/** What an undo menu calls a step in codings, in the words of the codebook. */
final class CodingStepNames {

	private final CodingSession session;

	CodingStepNames(CodingSession session) {
		this.session = session;
	}

	/** A sentence about a coding, or about a part of one, which is called as its feature is. */
	String of(String pattern, EObject object) {
		return NLS.bind(pattern, name(object));
	}

	/** A sentence about a value of a feature. */
	String of(String pattern, Feature feature, Object value) {
		return NLS.bind(pattern, ModelNames.of(feature), shown(feature, value));
	}

	/** A sentence about a layer and a value of its feature. */
	String of(String pattern, Described layer, Feature feature, Object value) {
		return NLS.bind(pattern, ModelNames.of(layer), shown(feature, value));
	}

	private String name(EObject object) {
		var types = session.resource().types();
		if (object.eContainer() != null) {
			return types.feature(object.eContainmentFeature()).map(ModelNames::of).orElseGet(() -> name(object.eContainer()));
		}
		return types.layer(object.eClass()).map(ModelNames::of).orElseGet(() -> object.eClass().getName());
	}

	private String shown(Feature feature, Object value) {
		return switch (value) {
			case List<?> all -> all.stream().map(one -> shown(feature, one)).collect(Collectors.joining(", "));
			case Boolean yes -> ValueWords.of(yes.booleanValue());
			case EObject link when Link.is(link) -> shown(feature, LinkValues.shown(link));
			case EObject coding -> reference(coding);
			default -> StepNames.shortened(ModelNames.tag(feature, value).map(ModelNames::of)
					.orElseGet(() -> feature.getTargetKinds().isEmpty() ? value.toString() : new ValueWords(session.registry()).entry(value.toString())));
		};
	}

	private String reference(EObject object) {
		if (object instanceof Entry entry) {
			return StepNames.shortened(ModelNames.of(entry));
		}
		String text = Annotations.coveredText(object);
		return text.isBlank() ? name(object) : Quotation.of(text, StepNames.LONGEST);
	}
}
