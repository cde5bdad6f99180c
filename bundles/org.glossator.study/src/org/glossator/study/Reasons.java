// SPDX-License-Identifier: EPL-2.0
package org.glossator.study;

import org.glossator.model.Causes;

/**
 * Why a file could not be read or written, in words: the exceptions of a file system have nothing but its path for a message, or
 * what the operating system calls the error, or no message at all.
 */
public final class Reasons {

	private Reasons() {
	}

	/**
	 * {@return what happened as a whole sentence, with the name of the file when the exception knows it}
	 *
	 * @param failure what was thrown
	 */
	public static String sentence(Throwable failure) {
		String clause = clause(failure);
		String sentence = Character.toUpperCase(clause.charAt(0)) + clause.substring(1);
		return Causes.ended(sentence);
	}

	/**
	 * {@return what happened, to be put behind a colon or in parentheses: without a full stop when it is one sentence}
	 *
	 * @param failure what was thrown
	 */
	public static String clause(Throwable failure) {
		String clause = Causes.clause(failure);
		return Causes.isOneSentence(clause) && clause.endsWith(".") ? clause.substring(0, clause.length() - 1) : clause;
	}
}
