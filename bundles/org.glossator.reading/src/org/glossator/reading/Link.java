// SPDX-License-Identifier: EPL-2.0
package org.glossator.reading;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.glossator.cas.BasePackage;

/**
 * What a link of a coding says.
 *
 * @param role   the name of its role
 * @param target the coding that it leads to
 * @param entry  the id of the registry's entry that it leads to; of a link with a target it is not looked at
 */
public record Link(Optional<String> role, Optional<EObject> target, Optional<String> entry) {

	/**
	 * {@return what a link says}
	 *
	 * @param link a value of a link feature, or a draft of one
	 */
	public static Link of(EObject link) {
		return new Link(text(link.eGet(BasePackage.LINK_ROLE)), Optional.ofNullable((EObject) link.eGet(BasePackage.LINK_TARGET)),
				text(link.eGet(BasePackage.LINK_REGISTRY_ID)));
	}

	/** {@return whether an object is a link} */
	public static boolean is(Object value) {
		return value instanceof EObject object && object.eClass() == BasePackage.LINK;
	}

	private static Optional<String> text(Object value) {
		return value instanceof String text && !text.isEmpty() ? Optional.of(text) : Optional.empty();
	}
}
