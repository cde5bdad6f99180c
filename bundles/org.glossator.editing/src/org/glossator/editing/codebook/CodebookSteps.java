// SPDX-License-Identifier: EPL-2.0
package org.glossator.editing.codebook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.DeleteCommand;
import org.eclipse.emf.edit.command.MoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.osgi.util.NLS;
import org.glossator.cas.commands.Steps;
import org.glossator.editing.session.Edits;
import org.glossator.editing.session.StepNames;
import org.glossator.model.CodebookTerms;
import org.glossator.model.ModelNames;
import org.glossator.model.codebook.Codebook;
import org.glossator.model.codebook.CodebookFactory;
import org.glossator.model.codebook.CodebookPackage.Literals;
import org.glossator.model.codebook.Described;
import org.glossator.model.codebook.Feature;
import org.glossator.model.codebook.FeatureKind;
import org.glossator.model.codebook.Layer;
import org.glossator.model.codebook.MeasurementLevel;
import org.glossator.model.codebook.RegistryKind;
import org.glossator.model.codebook.Rule;
import org.glossator.model.codebook.Tag;
import org.glossator.model.codebook.TagSet;
import org.glossator.model.kinds.Kind;
import org.glossator.model.kinds.Kind.Setting;

/** What can be done with a codebook by hand, each as one step to undo. */
public final class CodebookSteps {

	private final Codebook codebook;
	private final Edits edits;
	private final Predicate<EObject> isNew;
	private final Map<Tag, Tag> replacements;

	CodebookSteps(Codebook codebook, Edits edits, Predicate<EObject> isNew, Map<Tag, Tag> replacements) {
		this.codebook = codebook;
		this.edits = edits;
		this.isNew = isNew;
		this.replacements = replacements;
	}

	/** Adds a layer on spans at the end. */
	public Layer addLayer() {
		Layer layer = CodebookFactory.eINSTANCE.createLayer();
		layer.setColor(CodebookColors.next(codebook));
		return add(CodebookWords.addLayer, codebook, Literals.CODEBOOK__LAYERS, layer, CodebookWords.newLayer, codebook.getLayers().size());
	}

	/** Adds a feature that holds a text to the end of a layer. */
	public Feature addFeature(Layer layer) {
		return add(StepNames.of(CodebookWords.addFeature, layer), layer, Literals.LAYER__FEATURES, CodebookFactory.eINSTANCE.createFeature(),
				CodebookWords.newFeature, layer.getFeatures().size());
	}

	/** Adds a tag set without tags at the end. */
	public TagSet addTagSet() {
		return add(CodebookWords.addTagSet, codebook, Literals.CODEBOOK__TAG_SETS, CodebookFactory.eINSTANCE.createTagSet(),
				CodebookWords.newTagSet, codebook.getTagSets().size());
	}

	/** Adds a tag at the end of a tag set. */
	public Tag addTag(TagSet set) {
		return add(StepNames.of(CodebookWords.addTag, set), set, Literals.TAG_SET__TAGS, CodebookFactory.eINSTANCE.createTag(),
				CodebookWords.newTag, set.getTags().size());
	}

	private <T extends Described> T add(String step, EObject owner, EStructuralFeature into, T element, String label, int index) {
		element.setLabel(CodebookNames.label(codebook, owner, element, label));
		element.setName(CodebookNames.derive(codebook, owner, element, element.getLabel()));
		edits.execute(step, AddCommand.create(edits.domain(), owner, into, element, index));
		return element;
	}

	/** Adds a copy of a layer, feature, tag set or tag, without its shortcut, after it. */
	public <T extends Described> T duplicate(T element) {
		T copy = EcoreUtil.copy(element);
		EStructuralFeature shortcut = copy.eClass().getEStructuralFeature(Literals.LAYER__SHORTCUT.getName());
		if (shortcut != null) {
			copy.eUnset(shortcut);
		}
		EObject owner = element.eContainer();
		return add(StepNames.of(CodebookWords.duplicate, element), owner, element.eContainmentFeature(), copy,
				NLS.bind(CodebookWords.copy, ModelNames.of(element)), siblings(element).indexOf(element) + 1);
	}

	/** Takes everything that another codebook says, but for its version, and its elements. */
	void become(Codebook other, String step) {
		edits.together(() -> {
			for (EStructuralFeature feature : other.eClass().getEAllStructuralFeatures()) {
				Object value = feature.isMany() ? List.copyOf((List<?>) other.eGet(feature)) : other.eGet(feature);
				if (feature != Literals.CODEBOOK__VERSION && !Objects.equals(value, codebook.eGet(feature))) {
					edits.execute(step, SetCommand.create(edits.domain(), codebook, feature, value));
				}
			}
		});
	}

	/**
	 * Moves an element among those beside it.
	 *
	 * @param element a layer, feature, tag set, tag or rule
	 * @param index   where to; one that is out of range changes nothing
	 * @return whether it moved
	 */
	public boolean move(EObject element, int index) {
		List<EObject> siblings = siblings(element);
		int from = siblings.indexOf(element);
		if (index < 0 || index >= siblings.size() || index == from) {
			return false;
		}
		String step = Math.abs(index - from) > 1 ? CodebookWords.moveTo : index < from ? CodebookWords.moveUp : CodebookWords.moveDown;
		return edits.execute(NLS.bind(step, name(element)),
				MoveCommand.create(edits.domain(), element.eContainer(), element.eContainmentFeature(), element, index));
	}

	/** Where an element is among those beside it. */
	public int index(EObject element) {
		return siblings(element).indexOf(element);
	}

	@SuppressWarnings("unchecked") // all containments of a codebook hold lists of objects
	private static List<EObject> siblings(EObject element) {
		return (List<EObject>) element.eContainer().eGet(element.eContainmentFeature());
	}

	/** What goes with some elements when they are deleted: features and rules that cannot stand without them. */
	public List<EObject> dependents(Collection<? extends EObject> elements) {
		return new Dependents(codebook).of(elements);
	}

	/** Deletes elements, what is in them and what cannot stand without them; what else refers to them lets go. */
	public boolean delete(Collection<? extends EObject> elements) {
		return delete(elements, Optional.empty());
	}

	/** Deletes a tag; when it is saved, the codings that have it get another one. */
	public boolean replace(Tag tag, Tag replacement) {
		return delete(List.of(tag), Optional.of(replacement));
	}

	private boolean delete(Collection<? extends EObject> elements, Optional<Tag> replacement) {
		List<EObject> doomed = elements.stream().filter(element -> element != codebook).<EObject>map(element -> element).distinct()
				.filter(element -> !EcoreUtil.isAncestor(elements, element.eContainer())).toList();
		if (doomed.isEmpty()) {
			return false;
		}
		Steps steps = new Steps();
		doomed.stream().filter(Tag.class::isInstance).map(Tag.class::cast).forEach(tag -> {
			defaults(tag).forEach(feature -> steps.append(setting(feature, Literals.FEATURE__DEFAULT_VALUE, replacement.map(Tag::getName).orElse(null))));
			replacement.ifPresent(other -> steps.append(new Replace(tag, other)));
		});
		List<EObject> all = new ArrayList<>(doomed);
		all.addAll(dependents(doomed));
		steps.append(DeleteCommand.create(edits.domain(), all));
		return edits.execute(doomed.size() == 1 ? NLS.bind(CodebookWords.delete, name(doomed.getFirst()))
				: NLS.bind(CodebookWords.deleteMany, Integer.valueOf(doomed.size())), steps);
	}

	private Stream<Feature> defaults(Tag tag) {
		return codebook.getLayers().stream().flatMap(layer -> layer.getFeatures().stream())
				.filter(feature -> feature.getTagSet() == tag.eContainer() && tag.getName() != null && tag.getName().equals(feature.getDefaultValue()));
	}

	/**
	 * Sets an attribute or reference. What can no longer be so with it, changes in the same step: the name of a new element
	 * follows its label, and a feature of another kind loses what only its former kind has.
	 *
	 * @param element   the codebook or an element of it
	 * @param attribute what to set
	 * @param value     what to; a list when there are several, null to clear it
	 * @return whether anything changed
	 */
	public boolean set(EObject element, EStructuralFeature attribute, Object value) {
		Object empty = "".equals(value) ? null : value;
		if (Objects.equals(element.eGet(attribute), empty)) {
			return false;
		}
		Steps steps = new Steps();
		steps.append(setting(element, attribute, empty));
		if (attribute == Literals.DESCRIBED__LABEL && element instanceof Described described && isNew.test(element) && isDerived(described)) {
			steps.append(setting(element, Literals.DESCRIBED__NAME,
					CodebookNames.derive(codebook, element.eContainer(), described, String.valueOf(Objects.requireNonNullElse(empty, "")))));
		}
		if (attribute == Literals.DESCRIBED__NAME && element instanceof Tag tag) {
			defaults(tag).forEach(feature -> steps.append(setting(feature, Literals.FEATURE__DEFAULT_VALUE, empty)));
		}
		if (attribute == Literals.FEATURE__KIND && element instanceof Feature feature) {
			fit(feature, (FeatureKind) value, steps);
		}
		return edits.execute(NLS.bind(CodebookWords.set, CodebookTerms.attribute(attribute), name(element)), steps);
	}

	/** Whether an element's name is the one that its label leads to. */
	private boolean isDerived(Described element) {
		return element.eContainer() != null
				&& CodebookNames.derive(codebook, element.eContainer(), element, ModelNames.of(element)).equals(element.getName());
	}

	private void fit(Feature feature, FeatureKind kind, Steps steps) {
		Map<EStructuralFeature, Object> fitting = new HashMap<>();
		Kind fits = Kind.of(kind);
		if (!fits.takes(Setting.TAGS)) {
			fitting.put(Literals.FEATURE__TAG_SET, null);
		}
		if (!fits.takes(Setting.LAYERS)) {
			fitting.put(Literals.FEATURE__TARGET_LAYERS, List.of());
		}
		if (!fits.takes(Setting.ENTRIES)) {
			fitting.put(Literals.FEATURE__TARGET_KINDS, List.of());
		} else if (feature.getTargetKinds().isEmpty()) {
			fitting.put(Literals.FEATURE__TARGET_KINDS, List.of(RegistryKind.ENTITY));
		}
		if (!fits.takes(Setting.DISCONTINUOUS)) {
			fitting.put(Literals.FEATURE__DISCONTINUOUS, Boolean.FALSE);
		}
		if (!fits.takes(Setting.LEVEL)) {
			fitting.put(Literals.FEATURE__LEVEL, MeasurementLevel.NOMINAL);
		}
		fitting.put(Literals.FEATURE__DEFAULT_VALUE, null);
		fitting.forEach((attribute, value) -> {
			if (!Objects.equals(feature.eGet(attribute), value)) {
				steps.append(setting(feature, attribute, value));
			}
		});
	}

	private Command setting(EObject element, EStructuralFeature attribute, Object value) {
		return SetCommand.create(edits.domain(), element, attribute, value == null ? SetCommand.UNSET_VALUE : value);
	}

	/** The element whose shortcut stands in the way of a shortcut for a layer or tag. */
	public Optional<Described> conflict(EObject element, String shortcut) {
		return siblings(element).stream().filter(other -> other != element).map(Described.class::cast)
				.filter(other -> shortcut.toUpperCase(Locale.ROOT).equals(shortcut(other).toUpperCase(Locale.ROOT))).findFirst();
	}

	private static String shortcut(Described element) {
		return Objects.requireNonNullElse(switch (element) {
			case Layer layer -> layer.getShortcut();
			case Tag tag -> tag.getShortcut();
			default -> "";
		}, "");
	}

	private static String name(EObject element) {
		return switch (element) {
			case Codebook codebook -> CodebookWords.codebook;
			case Described described -> ModelNames.of(described);
			case Rule rule -> NLS.bind(CodebookWords.rule, rule.getId());
			default -> element.eClass().getName();
		};
	}

	/** Remembers which tag codings get instead of one that is deleted. */
	private final class Replace extends AbstractCommand {
		private final Tag deleted;
		private final Tag replacement;

		Replace(Tag deleted, Tag replacement) {
			this.deleted = deleted;
			this.replacement = replacement;
		}

		@Override
		protected boolean prepare() {
			return true;
		}

		@Override
		public void execute() {
			replacements.put(deleted, replacement);
		}

		@Override
		public void undo() {
			replacements.remove(deleted);
		}

		@Override
		public void redo() {
			execute();
		}
	}
}
