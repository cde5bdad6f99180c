// SPDX-License-Identifier: EPL-2.0
package org.glossator.editing.coding;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.glossator.cas.BasePackage;
import org.glossator.cas.commands.Steps;

/** The values of link features: a role, and a coding or an entry of the registry that is linked to. */
final class LinkValues {

	private LinkValues() {
	}

	/** A link that is in no coding yet. */
	static EObject create(Optional<String> role, Optional<EObject> target, Optional<String> registryId) {
		EObject link = EcoreUtil.create(BasePackage.LINK);
		role.ifPresent(tag -> link.eSet(BasePackage.LINK_ROLE, tag));
		target.ifPresent(other -> link.eSet(BasePackage.LINK_TARGET, other));
		registryId.ifPresent(id -> link.eSet(BasePackage.LINK_REGISTRY_ID, id));
		return link;
	}

	/** Makes a link as {@link #create} would; cannot be executed when it is so already. */
	static Command change(EditingDomain domain, EObject link, Optional<String> role, Optional<EObject> target, Optional<String> registryId) {
		Steps steps = new Steps();
		append(steps, domain, link, BasePackage.LINK_ROLE, role);
		append(steps, domain, link, BasePackage.LINK_TARGET, target);
		append(steps, domain, link, BasePackage.LINK_REGISTRY_ID, registryId);
		return steps;
	}

	private static void append(Steps steps, EditingDomain domain, EObject link, EStructuralFeature part, Optional<?> wanted) {
		if (!Optional.ofNullable(link.eGet(part)).equals(wanted)) {
			steps.append(new SetCommand(domain, link, part, wanted.isPresent() ? wanted.get() : SetCommand.UNSET_VALUE));
		}
	}

	/** What is most worth saying of a link: what it links to, or else its role. */
	static Object shown(Optional<String> role, Optional<EObject> target, Optional<String> registryId) {
		return target.<Object>map(other -> other).or(() -> registryId).or(() -> role).orElseThrow();
	}

	/** As {@link #shown(Optional, Optional, Optional)}, of a link that is there; empty for one that is bare. */
	static Object shown(EObject link) {
		return Stream.of(BasePackage.LINK_TARGET, BasePackage.LINK_REGISTRY_ID, BasePackage.LINK_ROLE).map(link::eGet)
				.filter(Objects::nonNull).findFirst().orElse("");
	}
}
