// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.views.properties;

import java.text.Normalizer;
import java.util.Locale;

/** How well what was typed fits a name; neither case nor accents matter. */
final class Matching {

	/** It does not. */
	static final int NONE = Integer.MAX_VALUE;

	private final String typed;

	Matching(String typed) {
		this.typed = folded(typed.strip());
	}

	boolean isEmpty() {
		return typed.isEmpty();
	}

	/** Whether it is the name. */
	boolean is(String name) {
		return folded(name.strip()).equals(typed);
	}

	/** 0 when it is the name, 1 when the name begins with it, 2 when a word of it does, 3 when it is elsewhere in it, or {@link #NONE}. */
	int rank(String name) {
		String folded = folded(name);
		if (folded.equals(typed)) {
			return 0;
		}
		int at = folded.indexOf(typed);
		if (at <= 0) {
			return at == 0 ? 1 : NONE;
		}
		for (; at >= 0; at = folded.indexOf(typed, at + 1)) {
			if (!Character.isLetterOrDigit(folded.charAt(at - 1))) {
				return 2;
			}
		}
		return 3;
	}

	private static String folded(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
