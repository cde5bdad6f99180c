// SPDX-License-Identifier: EPL-2.0
package org.glossator.editing.codebook;

/**
 * How much something of a codebook is used.
 *
 * @param codings  how many codings use it, of all coders
 * @param articles in how many articles these are
 */
public record UseCount(int codings, int articles) {

	/** Used by nothing. */
	public static final UseCount NONE = new UseCount(0, 0);

	/** Whether nothing uses it. */
	public boolean isNone() {
		return codings == 0;
	}
}
