// SPDX-License-Identifier: EPL-2.0
package org.glossator.editing.codebook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.glossator.model.CodebookProblem;
import org.glossator.model.CodebookValidator;
import org.glossator.model.codebook.Codebook;
import org.glossator.model.codebook.Feature;
import org.glossator.model.codebook.FeatureKind;
import org.glossator.model.codebook.Layer;

/** Finds what cannot stand in a codebook without other elements of it. */
final class Dependents {

	private final Codebook codebook;

	Dependents(Codebook codebook) {
		this.codebook = codebook;
	}

	/** The features and rules that have to go when some elements do, without what is in one of these. */
	List<EObject> of(Collection<? extends EObject> elements) {
		List<EObject> dependents = new ArrayList<>();
		Set<EObject> doomed = new HashSet<>(elements);
		for (Layer layer : codebook.getLayers()) {
			for (Feature feature : layer.getFeatures()) {
				if (!EcoreUtil.isAncestor(doomed, feature) && isNothingWithout(feature, doomed)) {
					dependents.add(feature);
				}
			}
		}
		doomed.addAll(dependents);
		dependents.addAll(rules(doomed));
		return dependents;
	}

	private static boolean isNothingWithout(Feature feature, Set<EObject> doomed) {
		boolean targets = feature.getKind() == FeatureKind.REFERENCE || feature.getKind() == FeatureKind.LINK && feature.getTargetKinds().isEmpty();
		return feature.getTagSet() != null && doomed.contains(feature.getTagSet())
				|| targets && !feature.getTargetLayers().isEmpty() && doomed.containsAll(feature.getTargetLayers());
	}

	/** The rules that are broken in a codebook without the elements, but are not now. */
	private List<EObject> rules(Set<EObject> doomed) {
		EcoreUtil.Copier copier = new EcoreUtil.Copier();
		Codebook rest = (Codebook) copier.copy(codebook);
		copier.copyReferences();
		EcoreUtil.deleteAll(doomed.stream().map(copier::get).toList(), true);
		Set<EObject> before = broken(codebook);
		Set<EObject> after = broken(rest);
		return codebook.getRules().stream().filter(rule -> !doomed.contains(rule)).filter(rule -> doomed.contains(rule.getLayer())
				|| doomed.contains(rule.getSupportingLayer()) || after.contains(copier.get(rule)) && !before.contains(rule))
				.<EObject>map(rule -> rule).toList();
	}

	private static Set<EObject> broken(Codebook codebook) {
		return new HashSet<>(CodebookValidator.check(codebook).stream().map(CodebookProblem::element).toList());
	}
}
