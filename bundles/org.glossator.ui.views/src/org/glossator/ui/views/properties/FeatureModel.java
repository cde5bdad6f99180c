// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.views.properties;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.eclipse.core.databinding.observable.list.IObservableList;
import org.eclipse.core.databinding.observable.value.ComputedValue;
import org.eclipse.core.databinding.observable.value.IObservableValue;
import org.eclipse.emf.databinding.EMFProperties;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.glossator.editing.coding.CodingSession;
import org.glossator.editing.coding.Gestures;
import org.glossator.model.Entries;
import org.glossator.model.codebook.Check;
import org.glossator.model.codebook.Feature;
import org.glossator.model.codebook.FeatureKind;
import org.glossator.model.codebook.Severity;
import org.glossator.model.codebook.Tag;
import org.glossator.model.registry.Entry;
import org.glossator.reading.FeatureValues;
import org.glossator.reading.ValueWords;

/**
 * One feature of the codings that a form is about: what it holds in all of them, and the gestures that change it in all of them
 * by one step.
 */
final class FeatureModel {

	private final Feature feature;
	private final EStructuralFeature structural;
	private final IObservableList<EObject> codings;
	private Subject subject;

	/**
	 * @param feature what it is about
	 * @param subject the first subject
	 * @param codings the codings of the subject, kept up to date by the form
	 */
	FeatureModel(Feature feature, Subject subject, IObservableList<EObject> codings) {
		this.feature = feature;
		this.subject = subject;
		this.codings = codings;
		this.structural = subject.session().resource().types().eFeature(feature).orElseThrow();
	}

	/** Turns to other codings of the same layer. */
	void turnTo(Subject other) {
		subject = other;
	}

	Feature feature() {
		return feature;
	}

	Subject subject() {
		return subject;
	}

	CodingSession session() {
		return subject.session();
	}

	boolean isEditable() {
		return subject.session().isMine();
	}

	/** What the codings have in common, read now. */
	SharedValues shared() {
		return SharedValues.of(subject.codings().stream().map(this::values).toList());
	}

	/** What the codings have in common in a single value that is no object, as an observable that follows every change. */
	@SuppressWarnings("unchecked") // EMF's properties are older than the type parameters of JFace's
	IObservableValue<SharedValues> observe() {
		IObservableList<?> each = EMFProperties.value(structural).observeDetail(codings);
		return ComputedValue.create(() -> {
			each.size(); // so that it is computed again whenever one changes
			return shared();
		});
	}

	/** The values of one coding as they are read: for an entry that was merged the one that is kept; none when nothing is set. */
	List<Object> values(EObject coding) {
		List<Object> values = FeatureValues.of(coding, feature);
		return feature.getKind() != FeatureKind.REGISTRY ? values
				: values.stream().<Object>map(id -> Entries.find(session().registry(), id.toString()).map(Entry::getId).orElse(id.toString())).distinct().toList();
	}

	/** Whether the codebook asks for a value and a coding has none; what has no null is never missing. */
	boolean isMissing() {
		return feature.isRequired() && isEmptySomewhere();
	}

	/** Whether a rule asks for a value and a coding has none, whether or not it was checked already. */
	boolean isAsked() {
		return isEmptySomewhere() && session().codebook().getRules().stream().anyMatch(rule -> rule.getCheck() == Check.REQUIRED
				&& rule.getSeverity() != Severity.OFF && rule.getLayer() == subject.layer() && rule.getFeatures().contains(feature));
	}

	private boolean isEmptySomewhere() {
		return subject.codings().stream().anyMatch(coding -> values(coding).isEmpty());
	}

	/** Sets the value of all codings. */
	boolean set(Object value) {
		return each(coding -> gestures().set(coding, feature, value));
	}

	/** Takes all values from all codings. */
	boolean clear() {
		return each(coding -> gestures().clear(coding, feature));
	}

	/** Adds a value to all codings, or for a single value sets it. */
	boolean give(Object value) {
		return feature.isMany() ? each(coding -> gestures().add(coding, feature, value)) : set(value);
	}

	/** Takes a value from all codings. */
	boolean take(Object value) {
		return feature.isMany() ? each(coding -> gestures().remove(coding, feature, value)) : clear();
	}

	/** Sets or adds a tag, or takes it away when all codings have it. */
	boolean toggle(Tag tag) {
		return gestures().toggleTag(subject.codings(), feature, tag.getName());
	}

	Gestures gestures() {
		return session().gestures();
	}

	/** Does the same to every coding, all of it one step that is called as the step of one. */
	boolean each(Predicate<EObject> gesture) {
		if (subject.isOne()) {
			return gesture.test(subject.first());
		}
		return session().edits().together(() -> subject.codings().forEach(gesture::test));
	}

	/** The tags that the feature can have. */
	List<Tag> tags() {
		return feature.getTagSet() == null ? List.of() : feature.getTagSet().getTags();
	}

	/** What a person calls a value. */
	String text(Object value) {
		return new ValueWords(session().registry()).of(feature, value);
	}

	/** The codings that a reference or link of this feature can point to, in the order of the text. */
	List<EObject> targets() {
		List<EObject> found = new ArrayList<>();
		for (EObject coding : session().resource().codings()) {
			boolean allowed = session().resource().types().layer(coding.eClass()).filter(feature.getTargetLayers()::contains).isPresent();
			if (allowed && !subject.codings().contains(coding)) {
				found.add(coding);
			}
		}
		return found;
	}
}
