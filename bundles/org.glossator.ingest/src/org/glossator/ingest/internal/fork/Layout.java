// SPDX-License-Identifier: EPL-2.0
package org.glossator.ingest.internal.fork;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.glossator.cas.text.Zone;
import org.glossator.cas.text.ZoneKind;

/**
 * Lays text out as a reader would see it: white space collapsed, a blank line between paragraphs, items of a list and rows
 * of a table on lines of their own, cells parted by tabs. Headlines and captions become zones.
 */
final class Layout {

	/** What a paragraph is. */
	enum Kind {
		PARAGRAPH, HEADLINE, ITEM, ROW, CAPTION
	}

	/** More characters than the longest article: a document that unpacks to more is a trap. */
	private static final int MOST_CHARACTERS = 16 << 20;
	private static final Pattern LINE_END = Pattern.compile("[ \t]*\n[\\s]*");

	private final boolean joinsHyphens;
	private final StringBuilder text = new StringBuilder();
	private final List<Zone> zones = new ArrayList<>();
	private final StringBuilder current = new StringBuilder();
	private Kind kind = Kind.PARAGRAPH;
	private Kind last = Kind.PARAGRAPH;
	private boolean space;
	private boolean brokenLine;

	/**
	 * An empty layout.
	 *
	 * @param joinsHyphens whether a line that ends in a hyphen goes on without a space, as in a PDF's columns
	 */
	Layout(boolean joinsHyphens) {
		this.joinsHyphens = joinsHyphens;
	}

	/* Ends the paragraph so far; what follows is a paragraph of this kind. */
	void begin(Kind next) {
		end();
		kind = next;
	}

	/** Ends the paragraph so far; what follows is an ordinary one. */
	void end() {
		int length = current.length();
		while (length > 0 && Character.isWhitespace(current.charAt(length - 1))) {
			length--;
		}
		current.setLength(length);
		if (length > 0) {
			append();
		}
		current.setLength(0);
		space = false;
		brokenLine = false;
		kind = Kind.PARAGRAPH;
	}

	/* Characters of the paragraph; any white space in them stands for one space. */
	void text(CharSequence characters) {
		for (int i = 0; i < characters.length(); i++) {
			add(characters.charAt(i));
		}
		requireLength(text.length() + current.length());
	}

	/* Fails when a document has more characters than any article. */
	static void requireLength(int characters) {
		if (characters > MOST_CHARACTERS) {
			throw new IllegalStateException("it unpacks to more than " + MOST_CHARACTERS + " characters");
		}
	}

	/** A line end that the reader sees. */
	void lineBreak() {
		if (current.length() > 0) {
			current.append('\n');
			space = false;
		}
	}

	/** The end of a table's cell. */
	void cell() {
		if (current.length() > 0) {
			current.append('\t');
			space = false;
		}
	}

	/** {@return the text so far} */
	String text() {
		end();
		return text.toString();
	}

	/** {@return the zones so far} */
	List<Zone> zones() {
		return List.copyOf(zones);
	}

	/** {@return whether nothing was laid out yet} */
	boolean isEmpty() {
		return text.isEmpty() && current.isEmpty();
	}

	private void add(char c) {
		if (c == '\u00ad' || c == '\u200b' || c == '\ufeff') {
			return; // a reader does not see a soft hyphen or a character of no width
		}
		if (c <= ' ' || c == '\u00a0' || Character.isWhitespace(c)) {
			space = true;
			brokenLine |= c == '\n';
			return;
		}
		if (space && current.length() > 0 && !Character.isWhitespace(current.charAt(current.length() - 1))
				&& !(joinsHyphens && brokenLine && endsInHyphen() && Character.isLowerCase(c))) {
			current.append(' ');
		}
		space = false;
		brokenLine = false;
		current.append(c);
	}

	private boolean endsInHyphen() {
		int length = current.length();
		return length > 1 && current.charAt(length - 1) == '-' && Character.isLetter(current.charAt(length - 2));
	}

	private void append() {
		if (text.length() > 0) {
			text.append(kind == last && (kind == Kind.ITEM || kind == Kind.ROW) ? "\n" : "\n\n");
		}
		int begin = text.length();
		// A blank line within a paragraph would be taken for its end, and a blank at a line's end shows nowhere.
		text.append(current.indexOf("\n") < 0 ? current : LINE_END.matcher(current).replaceAll("\n"));
		last = kind;
		switch (kind) {
		case HEADLINE -> zones.add(new Zone(ZoneKind.HEADLINE, begin, text.length(), ""));
		case CAPTION -> zones.add(new Zone(ZoneKind.CAPTION, begin, text.length(), ""));
		default -> {
			// the rest is for the rules
		}
		}
	}
}
