// SPDX-License-Identifier: EPL-2.0
package org.glossator.cas.text;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A text as somebody wrote it and as articles have it, which is with line feeds as its only line ends and without a byte order mark:
 * where each place of the one is in the other, and a record by which the one is made of the other again.
 */
public final class LineEnds {

	private static final char BYTE_ORDER_MARK = '\uFEFF';
	private static final String MARK = "BOM";
	private static final String TWO = "CRLF";
	private static final String RETURN = "CR";
	private static final String FEED = "LF";
	private static final Pattern RUN = Pattern.compile("(CRLF|CR|LF)\\*([0-9]{1,9})");

	private final String original;
	private final String text;
	/** Where the characters of the original were that were left out, in ascending order. */
	private final int[] left;

	/**
	 * @param original a text as somebody wrote it
	 */
	public LineEnds(String original) {
		this.original = original;
		StringBuilder kept = new StringBuilder(original.length());
		int[] gone = new int[8];
		int count = 0;
		for (int i = 0; i < original.length(); i++) {
			char c = original.charAt(i);
			if (isPair(original, i) || c == BYTE_ORDER_MARK && i == 0) {
				if (count == gone.length) {
					gone = Arrays.copyOf(gone, 2 * count);
				}
				gone[count++] = i;
			} else {
				kept.append(c == '\r' ? '\n' : c);
			}
		}
		text = kept.toString();
		left = Arrays.copyOf(gone, count);
	}

	/**
	 * {@return a text as it was; empty when the record is of a text with other lines}
	 *
	 * @param text   a text as articles have it
	 * @param record what {@link #record} gave for it
	 */
	public static Optional<LineEnds> restored(String text, String record) {
		StringBuilder original = new StringBuilder(text.length() + text.length() / 16);
		int at = 0;
		for (String run : record.split(" ")) {
			var parts = RUN.matcher(run);
			if (run.equals(MARK) && at == 0) {
				original.append(BYTE_ORDER_MARK);
			} else if (parts.matches()) {
				for (int i = Integer.parseInt(parts.group(2)); i > 0; i--) {
					int end = text.indexOf('\n', at);
					if (end < 0) {
						return Optional.empty();
					}
					original.append(text, at, end).append(switch (parts.group(1)) {
						case TWO -> "\r\n";
						case RETURN -> "\r";
						default -> "\n";
					});
					at = end + 1;
				}
			} else {
				return Optional.empty();
			}
		}
		LineEnds ends = new LineEnds(original.append(text, at, text.length()).toString());
		return Optional.of(ends).filter(found -> found.text.equals(text) && found.record().equals(record));
	}

	private static boolean isPair(String text, int at) {
		return text.charAt(at) == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
	}

	/** {@return the text as it was written} */
	public String original() {
		return original;
	}

	/** {@return the text as articles have it} */
	public String text() {
		return text;
	}

	/** {@return whether the two are one} */
	public boolean isPlain() {
		return original.equals(text);
	}

	/**
	 * {@return what the line ends of the original were, in runs, as in {@code BOM CRLF*12 LF*1}, where the byte order mark goes before;
	 * {@code LF*0} for a text that has neither}
	 */
	public String record() {
		StringBuilder runs = new StringBuilder(hasMark() ? MARK : "");
		String kind = FEED;
		int count = 0;
		for (int i = 0; i < original.length(); i++) {
			char c = original.charAt(i);
			if (c == '\r' || c == '\n') {
				String found = isPair(original, i) ? TWO : c == '\r' ? RETURN : FEED;
				if (!found.equals(kind)) {
					append(runs, kind, count);
					kind = found;
					count = 0;
				}
				count++;
				i += found.length() / TWO.length(); // a pair is passed over as one
			}
		}
		append(runs, kind, runs.isEmpty() && count == 0 ? -1 : count);
		return runs.toString();
	}

	private static void append(StringBuilder runs, String kind, int count) {
		if (count != 0) {
			runs.append(runs.isEmpty() ? "" : " ").append(kind).append('*').append(Math.max(0, count));
		}
	}

	/**
	 * {@return whether an offset of the original, in UTF-16 code units, is no place of the text: between the two characters of one line end,
	 * or before a byte order mark; it becomes that before the line end, and that behind the mark}
	 */
	public boolean loses(int offset) {
		return offset == 0 ? hasMark() : offset < original.length() && isPair(original, offset - 1);
	}

	private boolean hasMark() {
		return !original.isEmpty() && original.charAt(0) == BYTE_ORDER_MARK;
	}

	/** {@return where an offset of the original is in the text; both in UTF-16 code units} */
	public int inText(int offset) {
		int at = Arrays.binarySearch(left, offset);
		return offset - (at < 0 ? -at - 1 : at);
	}

	/** {@return where an offset of the text is in the original, behind a byte order mark and before a line end; both in UTF-16 code units} */
	public int inOriginal(int offset) {
		int low = 0;
		int high = left.length;
		while (low < high) { // looks for how many were left out before this place
			int middle = (low + high) >>> 1;
			boolean before = left[middle] - middle < offset || middle == 0 && hasMark();
			low = before ? middle + 1 : low;
			high = before ? high : middle;
		}
		return offset + low;
	}
}
