// SPDX-License-Identifier: EPL-2.0
package org.glossator.editing.session;

import org.eclipse.osgi.util.NLS;
import org.glossator.model.Excerpt;
import org.glossator.model.ModelNames;
import org.glossator.model.codebook.Described;

/** What an undo menu calls a step. */
public final class StepNames {

	/** No name of a value is longer, in characters: a menu has to hold it. */
	public static final int LONGEST = 40;

	private StepNames() {
	}

	/** A sentence about a thing of the codebook, with a place for what a coder calls it. */
	public static String of(String pattern, Described element) {
		return NLS.bind(pattern, ModelNames.of(element));
	}

	/** A name or a value, cut to what a menu can hold. */
	public static String shortened(String text) {
		return Excerpt.of(text, LONGEST);
	}
}
