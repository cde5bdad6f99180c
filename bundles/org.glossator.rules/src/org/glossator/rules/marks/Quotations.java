// SPDX-License-Identifier: EPL-2.0
package org.glossator.rules.marks;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.glossator.cas.text.TextRange;

/**
 * Where a text stands inside quotation marks, and where nobody can tell. Made for the marks that news really has: an opening
 * double mark that a single one closes and the other way round, apostrophes with the shape of an opening mark, quotations within
 * quotations, and quotations that run over paragraphs, each of which opens anew. A mark that fits nothing makes its
 * surroundings unsure, up to the marks that do fit.
 *
 * @param quoted what stands inside marks, without them; a quotation within another is a range of its own
 * @param unsure what may or may not be quoted
 */
public record Quotations(List<TextRange> quoted, List<TextRange> unsure) {

	/** English words that begin with an apostrophe, without it. */
	public static final Set<String> ELISIONS = Set.of("em", "til", "tis", "twas", "cause", "n", "bout", "round", "tween", "neath");

	/**
	 * Reads the marks of a text.
	 *
	 * @param text     an article
	 * @param elisions words that begin with an apostrophe, without it and in lower case: em, til
	 */
	public static Quotations of(String text, Set<String> elisions) {
		return new QuotationReader(text, new MarkReader(text, elisions)).read();
	}

	/**
	 * Whether a quotation has a mark that closes it; one that runs on into the next paragraph has none.
	 *
	 * @param text   the text that was read
	 * @param quoted what is quoted in it
	 */
	public static boolean isClosed(String text, TextRange quoted) {
		return quoted.end() < text.length() && !MarkReader.isBreak(text.charAt(quoted.end()));
	}

	/** Whether a character is an apostrophe inside a word. */
	public static boolean isApostrophe(String text, int at) {
		return MarkReader.isSingle(text.charAt(at)) && at > 0 && at + 1 < text.length()
				&& Character.isLetterOrDigit(text.charAt(at - 1)) && Character.isLetterOrDigit(text.charAt(at + 1));
	}

	/** A mark that was opened. */
	private record Open(char mark, boolean isDouble, int begin) {
	}

	/** Goes through the paragraphs once, with the marks that are open on a stack. */
	private static final class QuotationReader {

		private final String text;
		private final MarkReader marks;
		private final List<TextRange> quoted = new ArrayList<>();
		private final List<TextRange> unsure = new ArrayList<>();
		private final List<Open> open = new ArrayList<>();
		/** Where text began of which all marks so far have fitted. */
		private int settled;
		/** Where the paragraph after a quotation that was never closed began; -1 when there is none. */
		private int dangling = -1;

		QuotationReader(String text, MarkReader marks) {
			this.text = text;
			this.marks = marks;
		}

		Quotations read() {
			for (int begin = 0; begin < text.length();) {
				int end = endOfParagraph(begin);
				paragraph(begin, end);
				begin = end + 1;
			}
			return new Quotations(List.copyOf(quoted), List.copyOf(unsure));
		}

		private int endOfParagraph(int begin) {
			int end = begin;
			while (end < text.length() && !MarkReader.isBreak(text.charAt(end))) {
				end++;
			}
			return end;
		}

		private void paragraph(int begin, int end) {
			settled = begin;
			for (int i = begin; i < end; i++) {
				if (!MarkReader.isMark(text.charAt(i))) {
					continue;
				}
				switch (marks.at(i, isOpen(true), isOpen(false))) {
					case OPEN_DOUBLE -> openDouble(i);
					case CLOSE_DOUBLE -> closeDouble(i);
					case OPEN_SINGLE -> openSingle(i, end);
					case CLOSE_SINGLE -> i = closeSingle(i, end);
					case NONE -> {
						// Text, or an apostrophe.
					}
				}
			}
			if (!open.isEmpty()) {
				endInside(end);
			}
		}

		private boolean isOpen(boolean isDouble) {
			return lastOpen(isDouble) >= 0;
		}

		private void openDouble(int at) {
			dangling = -1;
			char mark = text.charAt(at);
			if (open.stream().anyMatch(each -> each.mark() == mark)) {
				unsure.add(new TextRange(open.get(0).begin(), at));
				open.clear();
			}
			open.add(new Open(mark, true, at + 1));
		}

		private void closeDouble(int at) {
			int index = lastOpen(true);
			if (index < 0) {
				index = lastOpen(false); // ‘ closed by ”
			}
			if (index >= 0) {
				close(index, at);
			} else {
				unsure.add(new TextRange(dangling >= 0 ? dangling : settled, at));
				settled = at + 1;
			}
			dangling = -1;
		}

		private void openSingle(int at, int end) {
			char mark = text.charAt(at);
			if (mark == '\'' && marks.nextClose(at + 1, end, false) < 0) {
				return; // a straight mark that nothing closes is an apostrophe
			}
			int index = lastOpen(false);
			if (index >= 0 && index == open.size() - 1) {
				unsure.add(new TextRange(open.get(index).begin(), at));
				open.remove(index);
			}
			open.add(new Open(mark, false, at + 1));
		}

		/** Returns the last offset that is dealt with. */
		private int closeSingle(int at, int end) {
			int index = lastOpen(false);
			if (index >= 0) {
				int later = marks.nextClose(at + 1, end, false);
				close(index, at);
				if (later >= 0 && marks.mayBePossessive(at)) {
					unsure.add(new TextRange(at, later));
					return later;
				}
			} else if (isOpen(true) && marks.nextClose(at + 1, end, true) < 0) {
				close(lastOpen(true), at); // “ closed by ’
				if (marks.mayBePossessive(at)) {
					unsure.add(new TextRange(at, end));
				}
			}
			return at;
		}

		private int lastOpen(boolean isDouble) {
			for (int i = open.size() - 1; i >= 0; i--) {
				if (open.get(i).isDouble() == isDouble) {
					return i;
				}
			}
			return -1;
		}

		private void close(int index, int at) {
			quoted.add(new TextRange(open.get(index).begin(), at));
			open.subList(index, open.size()).clear();
			if (open.isEmpty()) {
				settled = at + 1;
			}
		}

		/** A quotation goes on if the next paragraph opens it anew; else nobody knows where it ends. */
		private void endInside(int end) {
			Open outer = open.get(0);
			int next = end;
			while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
				next++;
			}
			if (outer.isDouble() && next < text.length() && text.charAt(next) == outer.mark()) {
				quoted.add(new TextRange(outer.begin(), end));
			} else {
				unsure.add(new TextRange(outer.begin(), end));
				dangling = outer.isDouble() ? end : dangling;
			}
			open.clear();
		}
	}
}
