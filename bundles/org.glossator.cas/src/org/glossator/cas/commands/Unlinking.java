// SPDX-License-Identifier: EPL-2.0
package org.glossator.cas.commands;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.glossator.cas.BasePackage;
import org.glossator.cas.CasResource;

/** Finds what refers to codings that are about to go, in one pass, and appends the commands that let go of them. */
final class Unlinking {

	private final EditingDomain domain;
	private final Set<EObject> doomed;
	private final CompoundCommand command;

	Unlinking(EditingDomain domain, Set<EObject> doomed, CompoundCommand command) {
		this.domain = domain;
		this.doomed = doomed;
		this.command = command;
	}

	void appendTo(Collection<CasResource> resources) {
		for (CasResource resource : resources) {
			for (EObject coding : resource.codings()) {
				if (!doomed.contains(coding)) {
					letGo(coding);
				}
			}
		}
	}

	private void letGo(EObject coding) {
		for (EReference reference : coding.eClass().getEAllReferences()) {
			if (coding.eIsSet(reference) && reference.getEReferenceType() == BasePackage.LINK) {
				List<EObject> emptied = new ArrayList<>();
				values(coding, reference).forEach(link -> letGo(link, emptied));
				remove(coding, reference, emptied);
			} else if (!reference.isContainment() && coding.eIsSet(reference)) {
				remove(coding, reference, values(coding, reference).stream().filter(doomed::contains).toList());
			}
		}
	}

	private void letGo(EObject link, List<EObject> emptied) {
		if (doomed.contains(link) || !doomed.contains(link.eGet(BasePackage.LINK_TARGET))) {
			return;
		}
		command.append(new SetCommand(domain, link, BasePackage.LINK_TARGET, SetCommand.UNSET_VALUE));
		if (!(link.eGet(BasePackage.LINK_REGISTRY_ID) instanceof String id) || id.isEmpty()) {
			emptied.add(link);
		}
	}

	private void remove(EObject coding, EReference reference, List<EObject> values) {
		if (values.isEmpty()) {
			return;
		}
		command.append(reference.isMany() ? new RemoveCommand(domain, coding, reference, values)
				: new SetCommand(domain, coding, reference, SetCommand.UNSET_VALUE));
	}

	@SuppressWarnings("unchecked")
	private static List<EObject> values(EObject owner, EReference reference) {
		return reference.isMany() ? (List<EObject>) owner.eGet(reference) : List.of((EObject) owner.eGet(reference));
	}
}
