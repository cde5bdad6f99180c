// SPDX-License-Identifier: EPL-2.0
package org.glossator.study.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 of files, in the form that {@link org.glossator.cas.text.TextHash} gives that of texts. */
public final class Hashes {

	private Hashes() {
	}

	/**
	 * The hash of what a stream holds.
	 *
	 * @param in read to its end, not closed
	 * @return the hash of its bytes
	 * @throws IOException when reading fails
	 */
	public static String sha256(InputStream in) throws IOException {
		MessageDigest digest = digest();
		byte[] buffer = new byte[1 << 16];
		for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
			digest.update(buffer, 0, n);
		}
		return HexFormat.of().formatHex(digest.digest());
	}

	/**
	 * The hash of what a file holds.
	 *
	 * @throws IOException when it cannot be read
	 */
	public static String sha256(Path file) throws IOException {
		try (InputStream in = Files.newInputStream(file)) {
			return sha256(in);
		}
	}

	private static MessageDigest digest() {
		try {
			return MessageDigest.getInstance("SHA-256");
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("Every Java platform has SHA-256.", e);
		}
	}
}
