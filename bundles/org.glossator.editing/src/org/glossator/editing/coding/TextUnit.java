// SPDX-License-Identifier: EPL-2.0
package org.glossator.editing.coding;

/** How far a key moves. */
public enum TextUnit {
	/** By what a reader takes for one character: a surrogate pair, a letter with its accents, a line end of two. */
	CHARACTER,
	/** By a word; white space and punctuation between words are skipped. */
	WORD
}
