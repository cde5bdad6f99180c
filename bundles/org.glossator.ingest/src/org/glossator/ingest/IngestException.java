// SPDX-License-Identifier: EPL-2.0
package org.glossator.ingest;

/** Nothing at all can be read: the forked process does not start, or reads no text from a known sample. */
public class IngestException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	/** With a sentence for a person. */
	public IngestException(String message) {
		super(message);
	}

	/** With a sentence for a person and what caused it. */
	public IngestException(String message, Throwable cause) {
		super(message, cause);
	}
}
