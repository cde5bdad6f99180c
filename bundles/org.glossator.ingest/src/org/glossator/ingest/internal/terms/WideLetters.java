// SPDX-License-Identifier: EPL-2.0
package org.glossator.ingest.internal.terms;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * Tells UTF-16 without a byte order mark. The upper bytes of an alphabet's letters are nearly all the same, and those of spaces
 * and line ends are zero; no other encoding of text has zeros, and bytes of UTF-8 do not repeat at every other place. Such
 * bytes are UTF-8 as well, of letters with a zero after each, so this is to be asked before.
 */
public final class WideLetters {

	/** So many bytes tell. */
	private static final int SAMPLE = 1 << 13;
	/** Fewer bytes repeat by chance. */
	private static final int LEAST = 16;
	/** Blanks and line ends are at least this share of a text. */
	private static final double ZEROS = 0.03;
	/** The upper bytes of one alphabet and of the punctuation of all. */
	private static final int UPPER_BYTES = 2;
	private static final double MOST_LETTERS = 0.9;

	private WideLetters() {
	}

	/* The byte order of text in UTF-16, of which the first bytes will do; empty when it is not that. */
	public static Optional<Charset> charset(byte[] bytes) {
		int length = Math.min(bytes.length, SAMPLE) & ~1;
		if (length < LEAST) {
			return Optional.empty();
		}
		int[] even = count(bytes, 0, length);
		int[] odd = count(bytes, 1, length);
		return isUpper(odd, even, length / 2) ? Optional.of(StandardCharsets.UTF_16LE)
				: isUpper(even, odd, length / 2) ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
	}

	private static int[] count(byte[] bytes, int from, int to) {
		int[] counts = new int[256];
		for (int i = from; i < to; i += 2) {
			counts[bytes[i] & 0xFF]++;
		}
		return counts;
	}

	private static boolean isUpper(int[] upper, int[] lower, int letters) {
		int[] sorted = upper.clone();
		Arrays.sort(sorted);
		int most = Arrays.stream(sorted, sorted.length - UPPER_BYTES, sorted.length).sum();
		return lower[0] == 0 && upper[0] >= ZEROS * letters && most >= MOST_LETTERS * letters;
	}
}
