// SPDX-License-Identifier: EPL-2.0
package org.glossator.formats.internal.sheets;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Names of sheets as Excel takes them: up to 31 UTF-16 code units, without some signs, and unique whatever their case. */
final class SheetNames {

	private static final int LONGEST = 31;
	private static final String RESERVED = "history";

	private final Set<String> taken = new HashSet<>(Set.of(RESERVED));

	/** A name for a sheet that no other has: the one that is wished, or the nearest to it. */
	String unique(String wished) {
		String clean = wished.replaceAll("[\\[\\]:*?/\\\\\\p{Cntrl}]", "-").replaceAll("^'|'$", "-");
		String name = shortened(clean, "");
		for (int number = 2; !taken.add(name.toLowerCase(Locale.ROOT)); number++) {
			name = shortened(clean, "-" + number);
		}
		return name;
	}

	private static String shortened(String name, String suffix) {
		int room = LONGEST - suffix.length();
		int end = name.length() <= room ? name.length() : Character.isHighSurrogate(name.charAt(room - 1)) ? room - 1 : room;
		return name.substring(0, end) + suffix;
	}
}
