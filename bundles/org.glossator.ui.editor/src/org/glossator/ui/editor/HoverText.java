// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.editor;

import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** As much of what can be told about a place as there is room for: whole paragraphs, and how many more there are. */
public final class HoverText {

	private static final String BETWEEN = "\n\n"; //$NON-NLS-1$
	private static final String CUT = "\n\u2026"; //$NON-NLS-1$

	private HoverText() {
	}

	/**
	 * {@return a text that fits, or the shortest there is}
	 *
	 * @param paragraphs what can be told, what matters most first; at least one
	 * @param all        how many there are, with those that are not among the paragraphs
	 * @param more       says that there are so many more
	 * @param fits       whether there is room for a text
	 */
	public static String of(List<String> paragraphs, int all, IntFunction<String> more, Predicate<String> fits) {
		for (int told = paragraphs.size(); told > 0; told--) {
			String text = with(String.join(BETWEEN, paragraphs.subList(0, told)), all - told, more);
			if (fits.test(text)) {
				return text;
			}
		}
		List<String> lines = paragraphs.getFirst().lines().toList();
		String text = "";
		for (int told = lines.size() - 1; told > 0; told--) {
			text = with(lines.stream().limit(told).collect(Collectors.joining("\n")) + CUT, all - 1, more); //$NON-NLS-1$
			if (fits.test(text)) {
				return text;
			}
		}
		return text.isEmpty() ? with(paragraphs.getFirst(), all - 1, more) : text;
	}

	private static String with(String told, int left, IntFunction<String> more) {
		return left > 0 ? told + BETWEEN + more.apply(left) : told;
	}
}
