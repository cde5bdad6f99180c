// SPDX-License-Identifier: EPL-2.0
package org.glossator.formats.internal.tables;

import java.util.Collection;
import java.util.stream.Collectors;

/**
 * Several values in one cell, with semicolons between them, and no other semicolon: whoever splits a cell at its semicolons, as R,
 * pandas and Excel do by themselves, has the values apart. A semicolon in a value is written as in an address of the web, %3B, and so
 * is a percent sign that two hexadecimal digits follow, %25; what undoes that for addresses undoes it here. A value that is empty is
 * %00, so that it is not taken for none.
 */
public final class ManyValues {

	private static final String SEPARATOR = ";";
	private static final String EMPTY = "%00";

	private ManyValues() {
	}

	/**
	 * {@return a cell with all the values; empty when there is none}
	 *
	 * @param values the values in their order
	 */
	public static String join(Collection<?> values) {
		return values.stream().map(ManyValues::escaped).collect(Collectors.joining(SEPARATOR));
	}

	private static String escaped(Object value) {
		String text = String.valueOf(value);
		return text.isEmpty() ? EMPTY : text.replaceAll("%(?=\\p{XDigit}{2})", "%25").replace(SEPARATOR, "%3B");
	}
}
