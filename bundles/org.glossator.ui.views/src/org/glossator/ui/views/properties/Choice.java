// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.views.properties;

import java.util.List;

import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.jface.resource.ImageDescriptor;

/**
 * Something to choose.
 *
 * @param label  what it is called
 * @param detail more about it, shown beside the list; may be empty
 * @param icon   drawn before the label
 * @param exact  whether typing just the label chooses it, without looking at the list
 * @param take   chooses it
 */
record Choice(String label, String detail, ImageDescriptor icon, boolean exact, Runnable take) implements IContentProposal {

	/** Finds what there is to choose. */
	@FunctionalInterface
	interface Source {
		/** The choices for what was typed, best first; all of them when that is empty. */
		List<Choice> choices(String typed);
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
