// SPDX-License-Identifier: EPL-2.0
package org.glossator.cas.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The hash by which texts are recognised: SHA-256 of the UTF-8 bytes, 64 lower-case hexadecimal digits. */
public final class TextHash {

	private TextHash() {
	}

	/**
	 * {@return the hash of a text; a surrogate without its partner counts as a question mark, as it cannot be encoded}
	 *
	 * @param text any text
	 */
	public static String of(String text) {
		return of(text.getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * {@return the hash of bytes}
	 *
	 * @param bytes any bytes
	 */
	public static String of(byte[] bytes) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("Every Java platform has SHA-256.", e);
		}
	}
}
