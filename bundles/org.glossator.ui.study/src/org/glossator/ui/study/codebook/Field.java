// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.study.codebook;

import org.eclipse.emf.ecore.EObject;

/** A part of a form that shows one thing of an element, and mostly lets it be changed. */
interface Field {

	/** Shows what the element says now; what is being typed stays. */
	void show(EObject element);

	/** Whether something is typed that is no step yet. */
	default boolean isPending() {
		return false;
	}

	/** Makes what is typed a step. */
	default void commit() {
		// Most fields make a step of each choice.
	}
}
