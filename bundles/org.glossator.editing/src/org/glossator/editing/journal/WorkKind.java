// SPDX-License-Identifier: EPL-2.0
package org.glossator.editing.journal;

/** What can be edited, and not be saved yet. */
public enum WorkKind {
	/** A coder's coding of an article. */
	CODING,
	/** The registry. */
	REGISTRY,
	/** The codebook. */
	CODEBOOK
}
