// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.study.explorer;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

/**
 * How far a coder is with an article.
 *
 * @param name      what people call the coder
 * @param shortName the shortest form of that which is no other coder's in the study
 * @param mine      whether that is the coder who works here
 * @param counted   how many codings there are, as far as that is known
 * @param state     what the coder has come to
 */
record CoderProgress(String name, String shortName, boolean mine, CoderCounts.Count counted, ArticleState state) {

	/** "23", dots while they are being counted, and a mark behind them when that is not all. */
	String count() {
		String mark = counted.unexplained().isEmpty() ? "" : "!"; //$NON-NLS-1$ //$NON-NLS-2$
		return counted.codings().isPresent() ? counted.codings().getAsInt() + mark : mark.isEmpty() ? "\u2026" : mark; //$NON-NLS-1$
	}

	/** "ana 23" */
	String label() {
		return name + ' ' + count();
	}

	/** "AL 23", with a tick when the coder is done. */
	String badge() {
		return shortName + ' ' + count() + (state == ArticleState.DONE ? "\u2713" : ""); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** "Ana Lovelace: done, 23 codings", and what that does not say. */
	String sentence() {
		String who = mine ? NLS.bind(Messages.Mine, name) : name;
		boolean one = counted.codings().orElse(0) == 1;
		String number = counted.codings().isPresent() ? String.valueOf(counted.codings().getAsInt()) : "\u2026"; //$NON-NLS-1$
		String all = NLS.bind(one ? Messages.CodedOne : Messages.Coded, new Object[] { who, state.label(), number });
		return Stream.concat(Stream.of(counted.codings().isEmpty() && !counted.unexplained().isEmpty() ? who : all), counted.unexplained().stream())
				.collect(Collectors.joining("\n")); //$NON-NLS-1$
	}
}
