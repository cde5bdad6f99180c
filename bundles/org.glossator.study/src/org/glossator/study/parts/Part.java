// SPDX-License-Identifier: EPL-2.0
package org.glossator.study.parts;

/** A part of a study: what has one writer. */
public sealed interface Part {

	/** What is shared: articles, people, rounds, the codebook, the registry. Its writer is the lead. */
	record Shared() implements Part {
	}

	/**
	 * What one coder codes, adds and says. Its writer is that coder.
	 *
	 * @param id the coder's
	 */
	record OfCoder(String id) implements Part {
	}

	/** What was adjudicated. Its writer is the lead, or whom the lead names. */
	record Adjudicated() implements Part {
	}
}
