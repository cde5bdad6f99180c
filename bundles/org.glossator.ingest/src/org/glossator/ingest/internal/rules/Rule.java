// SPDX-License-Identifier: EPL-2.0
package org.glossator.ingest.internal.rules;

/** Finds one kind of thing in a reading, and says so in it. */
interface Rule {

	/** {@return the name its zones carry} */
	String name();

	/* Adds zones and metadata to the reading; takes only paragraphs that no zone covers yet. */
	void apply(Reading reading);
}
