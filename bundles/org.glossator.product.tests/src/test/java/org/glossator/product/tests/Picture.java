// SPDX-License-Identifier: EPL-2.0
package org.glossator.product.tests;

/** What a screen showed in a moment: a colour a pixel, row by row. */
final class Picture {

	/**
	 * Pixels of one colour beside each other.
	 *
	 * @param x      of the first
	 * @param y      of all
	 * @param length how many
	 */
	record Row(int x, int y, int length) {
	}

	private final int width;
	private final int[] colors;

	private Picture(int width, int[] colors) {
		this.width = width;
		this.colors = colors;
	}

	/** A picture of three bytes a pixel: red, green and blue. */
	static Picture ofRows(byte[] bytes, int width, int height) {
		if (bytes.length != 3 * width * height) {
			throw new IllegalArgumentException(bytes.length + " bytes are no picture of " + width + " by " + height);
		}
		int[] colors = new int[width * height];
		for (int i = 0; i < colors.length; i++) {
			colors[i] = (bytes[3 * i] & 0xFF) << 16 | (bytes[3 * i + 1] & 0xFF) << 8 | bytes[3 * i + 2] & 0xFF;
		}
		return new Picture(width, colors);
	}

	/** How many pixels differ from another picture of the same screen. */
	int changed(Picture other) {
		int changed = 0;
		for (int i = 0; i < colors.length; i++) {
			changed += colors[i] == other.colors[i] ? 0 : 1;
		}
		return changed;
	}

	/** The longest row of pixels that have a colour, as in 0xC0FFEE; its length is 0 when there is none. */
	Row longestRow(int color) {
		Row longest = new Row(0, 0, 0);
		int length = 0;
		for (int i = 0; i < colors.length; i++) {
			length = colors[i] != color ? 0 : i % width == 0 ? 1 : length + 1;
			if (length > longest.length()) {
				longest = new Row(i % width - length + 1, i / width, length);
			}
		}
		return longest;
	}
}
