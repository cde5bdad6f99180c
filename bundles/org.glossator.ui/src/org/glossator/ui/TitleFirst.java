// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui;

import java.util.List;
import java.util.function.ToIntFunction;

/** Shares the room of a row between its title and what is said at the row's end: where both do not fit, the title comes first. */
public final class TitleFirst {

	private TitleFirst() {
	}

	/**
	 * {@return the fullest of several ways to say something at the end of a row that leaves its title room; empty when none does}
	 *
	 * @param asides what may stand at the end, from the fullest to the shortest
	 * @param room   of the row, in pixels or points
	 * @param gap    between title and end
	 * @param title  how wide the title is
	 * @param least  as much of a title as is to be seen when it is longer
	 * @param width  tells how wide a text is
	 */
	public static String aside(List<String> asides, int room, int gap, int title, int least, ToIntFunction<String> width) {
		return asides.stream().filter(aside -> room - width.applyAsInt(aside) - gap >= Math.min(title, least)).findFirst().orElse("");
	}
}
