// SPDX-License-Identifier: EPL-2.0
package org.glossator.study;

import java.io.IOException;

/** A study cannot do what it was asked. The message is a sentence for a person: what happened, to which file, what to do. */
public class StudyException extends IOException {

	private static final long serialVersionUID = 1L;

	/**
	 * @param sentence what a person reads
	 */
	public StudyException(String sentence) {
		super(sentence);
	}

	/**
	 * @param sentence what a person reads
	 * @param cause for the log
	 */
	public StudyException(String sentence, Throwable cause) {
		super(sentence, cause);
	}
}
