// SPDX-License-Identifier: EPL-2.0
package org.glossator.cas.text;

/**
 * A stretch of text.
 *
 * @param begin offset of the first character, in UTF-16 code units
 * @param end   offset after the last character, in UTF-16 code units, not less than {@code begin}
 */
public record TextRange(int begin, int end) {

	/**
	 * {@return whether the character at an offset is part of this}
	 *
	 * @param offset in UTF-16 code units
	 */
	public boolean covers(int offset) {
		return begin <= offset && offset < end;
	}

	/**
	 * {@return whether this has a character in common with another range; an empty range has one with what goes on around
	 * it}
	 *
	 * @param otherBegin where the other range starts
	 * @param otherEnd where the other range ends
	 */
	public boolean overlaps(int otherBegin, int otherEnd) {
		return begin < otherEnd && otherBegin < end;
	}
}
