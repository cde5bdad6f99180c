// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui;

import java.util.function.Predicate;

/** As much of a text as there is room for. */
public final class FittingText {

	private FittingText() {
	}

	/**
	 * The text, or as much of its beginning as fits, with an ellipsis; nothing when not even one character and that fit.
	 *
	 * @param text a line
	 * @param fits whether there is room for a text; for a shorter one there is if there is for a longer
	 */
	public static String of(String text, Predicate<String> fits) {
		if (fits.test(text)) {
			return text;
		}
		int enough = 0;
		int tooMany = text.length();
		while (enough + 1 < tooMany) {
			int middle = (enough + tooMany) >>> 1;
			if (fits.test(shortened(text, middle))) {
				enough = middle;
			} else {
				tooMany = middle;
			}
		}
		return enough == 0 ? "" : shortened(text, enough); //$NON-NLS-1$
	}

	private static String shortened(String text, int length) {
		int whole = Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
		return text.substring(0, whole).strip() + '\u2026';
	}
}
