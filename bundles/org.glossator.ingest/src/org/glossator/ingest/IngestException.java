// SPDX-License-Identifier: EPL-2.0
package org.glossator.ingest;

/** Nothing at all can be read: the forked process does not start, or reads no text from a known sample. */
public class IngestException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	/**
	 * A failure without another exception behind it.
	 *
	 * @param message a sentence for a person
	 */
	public IngestException(String message) {
		super(message);
	}

	/**
	 * A failure with another exception behind it.
	 *
	 * @param message a sentence for a person
	 * @param cause what went wrong
	 */
	public IngestException(String message, Throwable cause) {
		super(message, cause);
	}
}
