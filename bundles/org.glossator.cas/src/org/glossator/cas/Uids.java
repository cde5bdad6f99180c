// SPDX-License-Identifier: EPL-2.0
package org.glossator.cas;

import java.security.SecureRandom;

/**
 * Names for new codings: 12 characters of Crockford's base 32, that is 60 random bits, so that coders who never met make no two
 * alike, and a person can still read one out.
 */
final class Uids {

	private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
	private static final int LENGTH = 12;
	private static final SecureRandom RANDOM = new SecureRandom();

	private Uids() {
	}

	static String next() {
		long bits = RANDOM.nextLong();
		StringBuilder uid = new StringBuilder(LENGTH);
		for (int i = 0; i < LENGTH; i++) {
			uid.append(ALPHABET.charAt((int) (bits & 31)));
			bits >>>= 5;
		}
		return uid.toString();
	}
}
