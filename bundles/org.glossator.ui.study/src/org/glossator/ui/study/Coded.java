// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.study;

import java.util.OptionalInt;

import org.eclipse.osgi.util.NLS;

/**
 * How far a coder is with an article.
 *
 * @param name      what people call the coder
 * @param shortName the shortest form of that which is no other coder's in the study
 * @param mine      whether that is the coder who works here
 * @param codings   how many there are; empty while they are being counted
 * @param state     what the coder has come to
 */
record Coded(String name, String shortName, boolean mine, OptionalInt codings, ArticleState state) {

	/** "23", and dots while they are being counted. */
	String count() {
		return codings.isPresent() ? String.valueOf(codings.getAsInt()) : "\u2026"; //$NON-NLS-1$
	}

	/** "ana 23" */
	String label() {
		return name + ' ' + count();
	}

	/** "AL 23", with a tick when the coder is done. */
	String badge() {
		return shortName + ' ' + count() + (state == ArticleState.DONE ? "\u2713" : ""); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** "Ana Lovelace: done, 23 codings" */
	String sentence() {
		String who = mine ? NLS.bind(Messages.Mine, name) : name;
		return NLS.bind(codings.isPresent() && codings.getAsInt() == 1 ? Messages.CodedOne : Messages.Coded, new Object[] { who, state.label(), count() });
	}
}
