// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.views.properties;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.jface.resource.ImageDescriptor;

/**
 * Something to choose.
 *
 * @param label  what it is called
 * @param detail more about it, shown beside the list; may be empty
 * @param icon   drawn before the label
 * @param fit    what it has to do with what was typed
 * @param take   chooses it, and returns whether that changed anything
 */
record Choice(String label, String detail, ImageDescriptor icon, Fit fit, BooleanSupplier take) implements IContentProposal {

	/** What a choice has to do with what was typed. */
	enum Fit {
		/** It is called just so: typing that chooses it, without looking at the list. */
		IS,
		/** It is one of several that are called just so: none of them is chosen but by looking. */
		ONE_OF,
		/** It is found by it. */
		FITS,
		/** It is called like it: what was typed may be mistyped. */
		LIKE,
		/** It would be made anew, under the name that was typed. */
		NEW,
		/** It only says something, and cannot be chosen. */
		NOTE;

		/** Whether that is what was typed, so that going on to the next field takes it. */
		boolean isMeant() {
			return this == IS || this == FITS;
		}
	}

	/** Finds what there is to choose. */
	@FunctionalInterface
	interface Source {
		/** The choices for what was typed, best first; all of them when that is empty. */
		List<Choice> choices(String typed);

		/** What is wrong with what was typed, so that it can be nobody's name; empty when nothing is, or when any name may be one. */
		default Optional<String> complaint(@SuppressWarnings("unused") String typed) {
			return Optional.empty();
		}
	}

	@Override
	public String getContent() {
		return label;
	}

	@Override
	public int getCursorPosition() {
		return label.length();
	}

	@Override
	public String getLabel() {
		return label;
	}

	@Override
	public String getDescription() {
		return detail.isBlank() ? null : detail; // null is JFace's word for none
	}
}
