// SPDX-License-Identifier: EPL-2.0
package org.glossator.study.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.glossator.model.codebook.Codebook;
import org.glossator.model.codebook.CodebookFactory;
import org.glossator.model.codebook.CodebookPackage.Literals;
import org.glossator.model.codebook.CodebookStep;
import org.glossator.model.codebook.StepKind;
import org.glossator.model.codebook.Tag;

/** A change of a codebook as steps that a file can hold, and back. Steps tell elements by {@link ElementPaths}. */
final class RecordedSteps {

	private static final Set<EStructuralFeature> TYPING = Set.of(Literals.LAYER__ANCHOR, Literals.FEATURE__KIND, Literals.FEATURE__MANY,
			Literals.FEATURE__TAG_SET, Literals.FEATURE__TARGET_LAYERS);

	private final CodebookChange change;
	private final Map<EObject, EObject> successors = new HashMap<>();
	private final List<CodebookStep> steps = new ArrayList<>();

	/** Records a change. */
	RecordedSteps(CodebookChange change) {
		this.change = change;
		record();
	}

	/** {@return what a change consists of; at least one step, unless both codebooks say the same} */
	static List<CodebookStep> of(CodebookChange change) {
		return new RecordedSteps(change).steps();
	}

	List<CodebookStep> steps() {
		return steps;
	}

	/** {@return the elements of the new codebook, rules and itself too, by those of the old one that they were} */
	Map<EObject, EObject> successors() {
		return successors;
	}

	private void record() {
		Map<String, EObject> from = ElementPaths.all(change.from());
		Map<String, EObject> to = ElementPaths.all(change.to());
		from.forEach((path, element) -> successor(path, element, to).ifPresent(successor -> successors.put(element, successor)));
		Set<EObject> known = new HashSet<>(successors.values());
		from.forEach((path, element) -> record(path, element, to));
		to.forEach((path, element) -> {
			if (!known.contains(element) && known.contains(element.eContainer())) {
				step(StepKind.ADDED, "", path);
			}
		});
	}

	/** A codebook is what its codebook was, and a rule is told by its id: nobody keeps track of them, since no coding follows them. */
	private Optional<EObject> successor(String path, EObject element, Map<String, EObject> to) {
		if (element instanceof Codebook) {
			return Optional.of(change.to());
		}
		return element.eContainmentFeature() == Literals.CODEBOOK__RULES ? Optional.ofNullable(to.get(path)) : change.successor(element);
	}

	private void record(String path, EObject element, Map<String, EObject> to) {
		EObject successor = successors.get(element);
		EObject container = element.eContainer();
		if (successor == null) {
			Optional<Tag> instead = element instanceof Tag tag ? change.successorOf(tag) : Optional.empty();
			if (instead.isPresent()) {
				step(StepKind.MERGED, path, ElementPaths.of(instead.get()));
			} else if (successors.containsKey(container)) {
				step(StepKind.DELETED, path, "");
			}
			return;
		}
		String is = ElementPaths.of(successor);
		if (!(element instanceof Codebook) && !expected(element).filter(is::equals).isPresent()) {
			step(successors.get(container) == successor.eContainer() ? StepKind.RENAMED : StepKind.MOVED, path, is);
		}
		compare(path, element, is, successor);
	}

	/** Where an element is when no step says so. */
	private Optional<String> expected(EObject element) {
		return Optional.ofNullable(successors.get(element.eContainer())).map(container -> ElementPaths.below(ElementPaths.of(container), element));
	}

	private void compare(String path, EObject element, String is, EObject successor) {
		Set<StepKind> kinds = new HashSet<>();
		for (EStructuralFeature feature : changed(element)) {
			kinds.add(feature instanceof EReference reference && reference.isContainment() ? StepKind.REORDERED
					: TYPING.contains(feature) ? StepKind.RETYPED : StepKind.REWORDED);
		}
		kinds.stream().sorted().forEach(kind -> step(kind, path, is));
	}

	/** {@return what is said otherwise of an element of the old codebook that stayed, but its name; of what contains others, that their order is another one} */
	List<EStructuralFeature> changed(EObject element) {
		EObject successor = successors.get(element);
		return element.eClass().getEAllStructuralFeatures().stream().filter(feature -> {
			if (feature instanceof EReference reference && reference.isContainment()) {
				List<EObject> stayed = follow(children(element, reference)).stream().filter(child -> child.eContainer() == successor).toList();
				return !stayed.equals(children(successor, reference).stream().filter(stayed::contains).toList());
			}
			return feature instanceof EAttribute ? !Objects.equals(element.eGet(feature), successor.eGet(feature)) && !isName(element, feature)
					: !follow(targets(element, feature)).equals(targets(successor, feature));
		}).toList();
	}

	/** The name of an element is what a step has in its paths, but the codebook's, and a version tells its number itself. */
	private static boolean isName(EObject element, EStructuralFeature feature) {
		return feature == Literals.CODEBOOK__VERSION || feature == Literals.DESCRIBED__NAME && !(element instanceof Codebook);
	}

	@SuppressWarnings("unchecked")
	private static List<EObject> children(EObject element, EReference reference) {
		return (List<EObject>) element.eGet(reference);
	}

	private static List<EObject> targets(EObject element, EStructuralFeature feature) {
		Object value = element.eGet(feature);
		return value instanceof List<?> several ? several.stream().map(EObject.class::cast).toList() : Stream.ofNullable((EObject) value).toList();
	}

	/** What stays where it is in other words; what went is not missed, since a step says that. */
	private List<EObject> follow(List<EObject> elements) {
		return elements.stream().map(successors::get).filter(Objects::nonNull).toList();
	}

	private void step(StepKind kind, String before, String after) {
		CodebookStep step = CodebookFactory.eINSTANCE.createCodebookStep();
		step.setKind(kind);
		step.setBefore(before);
		step.setAfter(after);
		steps.add(step);
	}

	/** {@return the change that steps tell of} */
	static CodebookChange change(Codebook from, Codebook to, List<CodebookStep> steps) {
		Map<String, EObject> is = ElementPaths.all(to);
		Map<String, String> placed = new HashMap<>();
		Set<String> gone = new HashSet<>();
		Map<String, String> merged = new HashMap<>();
		for (CodebookStep step : steps) {
			switch (step.getKind()) {
				case RENAMED, MOVED -> placed.put(step.getBefore(), step.getAfter());
				case DELETED -> gone.add(step.getBefore());
				case MERGED -> merged.put(step.getBefore(), step.getAfter());
				case ADDED, RETYPED, REORDERED, REWORDED -> { } // the codebooks themselves say it
			}
		}
		Map<EObject, EObject> successors = new HashMap<>();
		Map<Tag, Tag> replacements = new HashMap<>();
		ElementPaths.all(from).forEach((path, element) -> {
			if (merged.containsKey(path) && element instanceof Tag tag && is.get(merged.get(path)) instanceof Tag instead) {
				replacements.put(tag, instead);
			} else if (!gone.contains(path) && !merged.containsKey(path)) {
				Optional<String> where = Optional.ofNullable(placed.get(path)).or(() -> element instanceof Codebook ? Optional.of(ElementPaths.ROOT)
						: Optional.ofNullable(successors.get(element.eContainer())).map(container -> ElementPaths.below(ElementPaths.of(container), element)));
				where.map(is::get).filter(found -> found.eClass() == element.eClass()).ifPresent(found -> successors.put(element, found));
			}
		});
		return new CodebookChange(from, to, successors, replacements);
	}
}
