// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.editor.content;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** In which direction text reads. */
public final class Directions {

	/** Languages whose usual script reads from right to left, by their codes of ISO 639. */
	private static final Set<String> LANGUAGES = Set.of("ar", "arc", "ckb", "dv", "fa", "he", "iw", "ji", "ks", "nqo", "ps", "sd", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$ //$NON-NLS-11$ //$NON-NLS-12$ //$NON-NLS-13$
			"syr", "ug", "ur", "yi"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$

	private Directions() {
	}

	/** Whether a language reads from right to left, by its code with or without a region. */
	public static boolean isRightToLeft(String language) {
		String code = language.toLowerCase(Locale.ROOT).replace('_', '-');
		return LANGUAGES.contains(code) || code.indexOf('-') > 0 && LANGUAGES.contains(code.substring(0, code.indexOf('-')));
	}

	/**
	 * Whether a paragraph reads from right to left: as its first letter with a direction, isolated text left out (Unicode Standard
	 * Annex 9, rules P2 and P3).
	 *
	 * @param text the text that the paragraph is in
	 * @param from its begin
	 * @param to   its end
	 * @return empty when none of its letters has a direction
	 */
	static Optional<Boolean> isRightToLeft(String text, int from, int to) {
		int isolated = 0;
		for (int at = from; at < to;) {
			int character = text.codePointAt(at);
			at += Character.charCount(character);
			switch (Character.getDirectionality(character)) {
			case Character.DIRECTIONALITY_LEFT_TO_RIGHT_ISOLATE, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ISOLATE,
					Character.DIRECTIONALITY_FIRST_STRONG_ISOLATE -> isolated++;
			case Character.DIRECTIONALITY_POP_DIRECTIONAL_ISOLATE -> isolated = Math.max(0, isolated - 1);
			case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> {
				if (isolated == 0) {
					return Optional.of(Boolean.FALSE);
				}
			}
			case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> {
				if (isolated == 0) {
					return Optional.of(Boolean.TRUE);
				}
			}
			default -> {
				// says nothing
			}
			}
		}
		return Optional.empty();
	}
}
