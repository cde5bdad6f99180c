// SPDX-License-Identifier: EPL-2.0
package org.glossator.study.history;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.glossator.model.CodebookTerms;
import org.glossator.model.codebook.Codebook;
import org.glossator.model.codebook.CodebookPackage.Literals;
import org.glossator.model.codebook.CodebookStep;
import org.glossator.model.codebook.Described;
import org.glossator.model.codebook.Feature;
import org.glossator.model.codebook.StepKind;
import org.glossator.model.codebook.Tag;

/** Says the steps of a change of a codebook, for a person. */
final class StepWords {

	private final RecordedSteps recorded;
	private final Map<String, EObject> from;
	private final Map<String, EObject> to;
	private final List<Said> said = new ArrayList<>();

	private StepWords(CodebookChange change, RecordedSteps recorded) {
		this.recorded = recorded;
		from = ElementPaths.all(change.from());
		to = ElementPaths.all(change.to());
	}

	/** {@return what changed, an element after the other, in the order of the old codebook; what is new comes last} */
	static List<Said> of(CodebookChange change, RecordedSteps recorded) {
		StepWords words = new StepWords(change, recorded);
		Map<String, List<CodebookStep>> byElement = new LinkedHashMap<>();
		recorded.steps().forEach(step -> byElement.computeIfAbsent(step.getKind() == StepKind.ADDED ? "+" + step.getAfter() : step.getBefore(),
				any -> new ArrayList<>()).add(step));
		byElement.values().forEach(words::say);
		return words.said;
	}

	/** {@return what steps are by their paths alone: all that can be said when the version before is not known} */
	static List<Said> of(List<CodebookStep> steps) {
		return steps.stream().map(step -> {
			String was = quoted(step.getBefore());
			String is = last(step.getAfter());
			return Said.of(switch (step.getKind()) {
				case ADDED -> NLS.bind(Messages.stepAdded, quoted(step.getAfter()));
				case DELETED -> NLS.bind(Messages.stepDeleted, was);
				case MERGED -> NLS.bind(Messages.stepMerged, was, is);
				case RENAMED -> NLS.bind(Messages.stepRenamed, was, is);
				case MOVED -> NLS.bind(Messages.stepMoved, was, last(container(step.getAfter())));
				case REORDERED -> NLS.bind(Messages.stepReorderedSomehow, was);
				case RETYPED, REWORDED -> NLS.bind(Messages.stepChangedSomehow, was);
			});
		}).distinct().toList();
	}

	private void say(List<CodebookStep> steps) {
		CodebookStep step = steps.getFirst();
		EObject was = from.get(step.getBefore());
		EObject is = to.get(step.getAfter());
		switch (step.getKind()) {
			case ADDED -> said.add(Said.of(NLS.bind(Messages.stepAdded, thing(is))));
			case DELETED -> said.add(Said.of(NLS.bind(Messages.stepDeleted, thing(was))));
			case MERGED -> said.add(Said.of(NLS.bind(Messages.stepMerged, thing(was), CodebookTerms.name(is))));
			case RENAMED, MOVED, RETYPED, REWORDED, REORDERED -> stayed(was, is);
		}
	}

	private void stayed(EObject was, EObject is) {
		boolean renamed = !CodebookTerms.name(was).equals(CodebookTerms.name(is));
		if (renamed) {
			said.add(Said.of(NLS.bind(Messages.stepRenamed, thing(was), CodebookTerms.name(is))));
		}
		String stored = stored(was);
		if (!stored.equals(stored(is)) && !(stored.equals(CodebookTerms.name(was)) && stored(is).equals(CodebookTerms.name(is)))) {
			said.add(Said.of(NLS.bind(Messages.stepStored, new Object[] { thing(is), stored, stored(is) })));
		}
		if (!(was instanceof Codebook) && recorded.successors().get(was.eContainer()) != is.eContainer()) {
			said.add(Said.of(NLS.bind(Messages.stepMoved, thing(was), CodebookTerms.name(is.eContainer()))));
		}
		List<EStructuralFeature> changed = recorded.changed(was);
		List<EStructuralFeature> attributes = changed.stream().filter(feature -> !isContainment(feature))
				.filter(feature -> !renamed || feature != Literals.DESCRIBED__LABEL).toList();
		if (!attributes.isEmpty()) {
			said.add(new Said(NLS.bind(Messages.stepChanged, thing(is), names(attributes)), attributes.stream().map(attribute -> detail(attribute, was, is)).toList()));
		}
		List<EStructuralFeature> orders = changed.stream().filter(StepWords::isContainment).toList();
		if (!orders.isEmpty()) {
			said.add(Said.of(NLS.bind(Messages.stepReordered, thing(is), names(orders))));
		}
	}

	private static String names(List<EStructuralFeature> attributes) {
		return attributes.stream().map(CodebookTerms::attribute).collect(Collectors.joining(", "));
	}

	private static boolean isContainment(EStructuralFeature feature) {
		return feature instanceof EReference reference && reference.isContainment();
	}

	private static String stored(EObject element) {
		return Optional.of(element).filter(Described.class::isInstance).map(described -> ((Described) described).getName()).orElse("");
	}

	private static String detail(EStructuralFeature attribute, EObject was, EObject is) {
		return NLS.bind(Messages.stepDetail, new Object[] { CodebookTerms.attribute(attribute), value(was, attribute), value(is, attribute) });
	}

	private static String value(EObject element, EStructuralFeature attribute) {
		String text = CodebookTerms.value(element, attribute);
		return text.isBlank() ? Messages.stepNothing : NLS.bind(Messages.stepQuoted, text);
	}

	/** What an element is, and where: "Tag “Favor” of “Polarity”". */
	private static String thing(EObject element) {
		return element instanceof Feature || element instanceof Tag
				? NLS.bind(Messages.stepThingOf, new Object[] { CodebookTerms.type(element), CodebookTerms.name(element), CodebookTerms.name(element.eContainer()) })
				: NLS.bind(Messages.stepThing, CodebookTerms.type(element), CodebookTerms.name(element));
	}

	private static String quoted(String path) {
		return path.equals(ElementPaths.ROOT) ? CodebookTerms.type(null) : NLS.bind(Messages.stepQuoted, last(path));
	}

	private static String last(String path) {
		return URLDecoder.decode(path.substring(path.lastIndexOf('/') + 1), StandardCharsets.UTF_8);
	}

	private static String container(String path) {
		String[] parts = path.split("/");
		return parts.length > 3 ? parts[parts.length - 3] : "";
	}
}
