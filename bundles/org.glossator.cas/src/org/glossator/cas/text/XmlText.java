// SPDX-License-Identifier: EPL-2.0
package org.glossator.cas.text;

/** Keeps text to the characters that XML 1.0 can hold, without ever moving an offset. */
public final class XmlText {

	/**
	 * A text as XML 1.0 can hold it.
	 *
	 * @param text     as long as the original, in UTF-16 code units
	 * @param replaced number of UTF-16 code units that became a space
	 */
	public record Cleaned(String text, int replaced) {
	}

	private XmlText() {
	}

	/**
	 * Replaces each UTF-16 code unit that XML 1.0 cannot hold by one space: control characters but tab, line feed and carriage
	 * return, surrogates without their partner, U+FFFE and U+FFFF.
	 *
	 * @param text any text
	 * @return the same string when nothing is wrong with it
	 */
	public static Cleaned clean(String text) {
		int first = firstBad(text, 0);
		if (first < 0) {
			return new Cleaned(text, 0);
		}
		char[] units = text.toCharArray();
		int replaced = 0;
		for (int bad = first; bad >= 0; bad = firstBad(text, bad + 1)) {
			units[bad] = ' ';
			replaced++;
		}
		return new Cleaned(new String(units), replaced);
	}

	/**
	 * A name on one line, to be shown and stored: file systems and archives let a name hold any control character.
	 *
	 * @param name any text
	 * @return the name with a space for each control character, and as {@link #clean} leaves it
	 */
	public static String name(String name) {
		StringBuilder line = new StringBuilder(clean(name).text());
		for (int i = 0; i < line.length(); i++) {
			if (Character.isISOControl(line.charAt(i))) {
				line.setCharAt(i, ' ');
			}
		}
		return line.toString();
	}

	private static int firstBad(String text, int from) {
		int length = text.length();
		for (int i = from; i < length; i++) {
			char c = text.charAt(i);
			if (c >= ' ' && c < Character.MIN_SURROGATE || c == '\n' || c == '\t' || c == '\r') {
				continue;
			}
			if (Character.isHighSurrogate(c) && i + 1 < length && Character.isLowSurrogate(text.charAt(i + 1))) {
				i++;
			} else if (c < ' ' || Character.isSurrogate(c) || c >= '\uFFFE') {
				return i;
			}
		}
		return -1;
	}
}
