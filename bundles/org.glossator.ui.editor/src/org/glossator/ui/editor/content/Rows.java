// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.editor.content;

/** Breaks text into rows as wide as the page: what takes time, and is asked for as little text as will do. */
@FunctionalInterface
public interface Rows {

	/**
	 * Where the rows end that a stretch of text is broken into.
	 *
	 * @param from        offset at which the first row begins, in UTF-16 code units
	 * @param to          offset after the stretch, after {@code from}
	 * @param rightToLeft the base direction of the stretch's paragraph
	 * @return offsets, each after the one before, the last one {@code to}
	 */
	int[] ends(int from, int to, boolean rightToLeft);
}
