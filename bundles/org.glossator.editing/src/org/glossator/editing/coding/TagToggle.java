// SPDX-License-Identifier: EPL-2.0
package org.glossator.editing.coding;

import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.glossator.cas.commands.Steps;
import org.glossator.model.codebook.Feature;
import org.glossator.reading.FeatureValues;

/** Gives a tag to all of some codings that lack it, or takes it from all when none does. */
final class TagToggle {

	private final EditingDomain domain;
	private final StoredValues values;
	private final Feature feature;
	private final String tag;
	private final List<EObject> codings;
	private final boolean off;

	/**
	 * @param codings the feature is one of their layer
	 */
	TagToggle(EditingDomain domain, StoredValues values, Feature feature, String tag, List<EObject> codings) {
		this.domain = domain;
		this.values = values;
		this.feature = feature;
		this.tag = tag;
		this.codings = codings;
		this.off = codings.stream().allMatch(this::has);
	}

	/** Whether the tag is taken away. */
	boolean off() {
		return off;
	}

	private boolean has(EObject coding) {
		return FeatureValues.all(coding.eGet(values.of(coding, feature).orElseThrow())).contains(tag);
	}

	/** Cannot be executed when there is no coding. */
	Command command() {
		Steps steps = new Steps();
		for (EObject coding : codings) {
			EStructuralFeature target = values.of(coding, feature).orElseThrow();
			if (off) {
				steps.append(target.isMany() ? new RemoveCommand(domain, coding, target, tag)
						: new SetCommand(domain, coding, target, SetCommand.UNSET_VALUE));
			} else if (!has(coding)) {
				steps.append(target.isMany() ? new AddCommand(domain, coding, target, tag) : new SetCommand(domain, coding, target, tag));
			}
		}
		return steps;
	}
}
