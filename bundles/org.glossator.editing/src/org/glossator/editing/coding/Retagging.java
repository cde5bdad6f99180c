// SPDX-License-Identifier: EPL-2.0
package org.glossator.editing.coding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.glossator.cas.Annotations;
import org.glossator.cas.BasePackage;
import org.glossator.cas.CasResource;
import org.glossator.cas.commands.CasCommands;
import org.glossator.cas.commands.Steps;
import org.glossator.cas.text.TextRange;
import org.glossator.cas.types.BaseTypes;
import org.glossator.model.Entries;
import org.glossator.model.ModelNames;
import org.glossator.model.codebook.Feature;
import org.glossator.model.codebook.FeatureKind;
import org.glossator.model.codebook.Layer;
import org.glossator.reading.FeatureValues;

/**
 * Codings that become those of another layer. A feature structure cannot change its type, so each is replaced by a new one with
 * the same uid, and whoever referred to the old one gets the new one where the codebook allows that.
 */
public final class Retagging {

	private final CodingSession session;
	private final CasResource resource;
	private final EditingDomain domain;
	private final Layer layer;
	private final Map<EObject, EObject> replaced = new LinkedHashMap<>();
	private final Set<Feature> lost = new LinkedHashSet<>();

	Retagging(CodingSession session, Layer layer) {
		this.session = session;
		this.resource = session.resource();
		this.domain = session.edits().domain();
		this.layer = layer;
	}

	/**
	 * What codings would lose if they became those of another layer.
	 *
	 * @param session the coding
	 * @param codings some of its codings
	 * @param layer   the other layer
	 * @return the features, each of a layer that codings are of now, of which at least one value has no place in the other layer; each once
	 */
	public static List<Feature> lost(CodingSession session, List<EObject> codings, Layer layer) {
		Retagging retagging = new Retagging(session, layer);
		retagging.draft(codings.stream().filter(session::owns).toList());
		return List.copyOf(retagging.lost);
	}

	/** The step, which cannot be executed when no coding becomes another one. */
	Command command(List<EObject> codings) {
		Steps steps = new Steps();
		draft(codings);
		EList<EObject> contents = resource.getContents();
		replaced.forEach((coding, draft) -> {
			int index = contents.indexOf(coding);
			steps.append(new RemoveCommand(domain, contents, coding));
			steps.append(new AddCommand(domain, contents, draft, index));
		});
		if (!replaced.isEmpty()) {
			contents.stream().filter(other -> !replaced.containsKey(other)).forEach(other -> redirect(other, steps));
		}
		return steps;
	}

	private void draft(List<EObject> codings) {
		for (EObject coding : codings) {
			Optional<Layer> old = resource.types().layer(coding.eClass());
			if (old.isPresent() && old.get() != layer && old.get().getAnchor() == layer.getAnchor()) {
				replaced.put(coding, draft(coding));
			}
		}
		replaced.forEach((coding, draft) -> old(coding).getFeatures().forEach(feature -> transfer(coding, draft, feature)));
	}

	private Layer old(EObject coding) {
		return resource.types().layer(coding.eClass()).orElseThrow();
	}

	private EObject draft(EObject coding) {
		List<TextRange> parts = Annotations.segments(coding);
		List<TextRange> anchor = layer.isDiscontinuous() || parts.size() < 2 ? parts
				: List.of(new TextRange(Annotations.begin(coding), Annotations.end(coding)));
		EObject draft = CasCommands.draft(resource, layer, anchor);
		draft.eSet(draft.eClass().getEStructuralFeature(BaseTypes.UID), Annotations.uid(coding));
		return draft;
	}

	private void transfer(EObject coding, EObject draft, Feature from) {
		Optional<Feature> to = layer.getFeatures().stream()
				.filter(feature -> feature.getName().equals(from.getName()) && feature.getKind() == from.getKind()).findFirst();
		EStructuralFeature source = coding.eClass().getEStructuralFeature(from.getName());
		List<?> former = coding.eIsSet(source) ? FeatureValues.all(coding.eGet(source)) : List.of();
		List<Object> values = new ArrayList<>();
		to.ifPresent(feature -> former.forEach(value -> transferred(feature, value).ifPresent(values::add)));
		EStructuralFeature target = to.map(feature -> draft.eClass().getEStructuralFeature(feature.getName())).orElse(null);
		if (values.size() < former.size() || values.size() > 1 && !target.isMany()) {
			lost.add(from);
		}
		if (values.isEmpty()) {
			return;
		}
		if (target.isMany()) {
			draft.eSet(target, values);
		} else {
			draft.eSet(target, values.get(0));
		}
	}

	/** A value as the other layer's feature takes it; spans and links are copied, the old ones stay where they are for undo. */
	private Optional<Object> transferred(Feature to, Object value) {
		return switch (to.getKind()) {
			case TAG -> Optional.of(value).filter(tag -> ModelNames.tag(to, tag).isPresent());
			case REGISTRY -> Optional.of(value).filter(id -> takesEntry(to, (String) id));
			case REFERENCE -> Optional.of(now((EObject) value)).filter(target -> takes(to, target)).map(Object.class::cast);
			case SPAN -> Optional.of(CasCommands.span(to.isDiscontinuous() ? Annotations.segments((EObject) value)
					: List.of(new TextRange(Annotations.begin((EObject) value), Annotations.end((EObject) value)))));
			case LINK -> link(to, (EObject) value).map(Object.class::cast);
			default -> Optional.of(value);
		};
	}

	private Optional<EObject> link(Feature to, EObject old) {
		EObject link = EcoreUtil.create(BasePackage.LINK);
		if (old.eGet(BasePackage.LINK_ROLE) instanceof String role && ModelNames.tag(to, role).isPresent()) {
			link.eSet(BasePackage.LINK_ROLE, role);
		}
		if (old.eGet(BasePackage.LINK_TARGET) instanceof EObject target && takes(to, now(target))) {
			link.eSet(BasePackage.LINK_TARGET, now(target));
		}
		if (old.eGet(BasePackage.LINK_REGISTRY_ID) instanceof String id && takesEntry(to, id)) {
			link.eSet(BasePackage.LINK_REGISTRY_ID, id);
		}
		boolean linked = link.eIsSet(BasePackage.LINK_TARGET) || link.eIsSet(BasePackage.LINK_REGISTRY_ID);
		boolean wasLinked = old.eIsSet(BasePackage.LINK_TARGET) || old.eIsSet(BasePackage.LINK_REGISTRY_ID);
		return linked || !wasLinked && link.eIsSet(BasePackage.LINK_ROLE) ? Optional.of(link) : Optional.empty();
	}

	private boolean takesEntry(Feature feature, String id) {
		return Entries.find(session.registry(), id).map(ModelNames::kind).filter(feature.getTargetKinds()::contains).isPresent();
	}

	private boolean takes(Feature feature, EObject target) {
		return resource.types().layer(target.eClass()).filter(its -> StoredValues.accepts(feature, its)).isPresent();
	}

	private EObject now(EObject coding) {
		return replaced.getOrDefault(coding, coding);
	}

	private void redirect(EObject other, Steps steps) {
		for (Feature feature : old(other).getFeatures()) {
			EReference reference = other.eClass().getEStructuralFeature(feature.getName()) instanceof EReference any ? any : null;
			if (reference == null || !other.eIsSet(reference)) {
				continue;
			}
			if (feature.getKind() == FeatureKind.REFERENCE) {
				redirect(other, reference, feature, steps);
			} else if (feature.getKind() == FeatureKind.LINK) {
				redirectLinks(other, reference, feature, steps);
			}
		}
	}

	private void redirect(EObject other, EReference reference, Feature feature, Steps steps) {
		List<?> targets = FeatureValues.all(other.eGet(reference));
		if (targets.stream().noneMatch(replaced::containsKey)) {
			return;
		}
		List<EObject> left = targets.stream().map(EObject.class::cast).filter(old -> now(old) == old || takes(feature, now(old)))
				.map(this::now).toList();
		Object value = left.isEmpty() ? SetCommand.UNSET_VALUE : reference.isMany() ? left : left.get(0);
		steps.append(new SetCommand(domain, other, reference, value));
	}

	private void redirectLinks(EObject other, EReference reference, Feature feature, Steps steps) {
		for (Object each : FeatureValues.all(other.eGet(reference))) {
			EObject link = (EObject) each;
			if (!(link.eGet(BasePackage.LINK_TARGET) instanceof EObject target) || !replaced.containsKey(target)) {
				continue;
			}
			if (takes(feature, now(target))) {
				steps.append(new SetCommand(domain, link, BasePackage.LINK_TARGET, now(target)));
			} else if (link.eIsSet(BasePackage.LINK_REGISTRY_ID)) {
				steps.append(new SetCommand(domain, link, BasePackage.LINK_TARGET, SetCommand.UNSET_VALUE));
			} else {
				steps.append(reference.isMany() ? new RemoveCommand(domain, other, reference, link)
						: new SetCommand(domain, other, reference, SetCommand.UNSET_VALUE));
			}
		}
	}
}
