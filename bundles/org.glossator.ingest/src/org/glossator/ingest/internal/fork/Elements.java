// SPDX-License-Identifier: EPL-2.0
package org.glossator.ingest.internal.fork;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

import org.glossator.ingest.internal.fork.Layout.Kind;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/* Turns elements of HTML, as a parser of Tika or a page tells them one after the other, into a {@link Layout}. */
final class Elements extends DefaultHandler {

	private static final Set<String> HIDDEN = Set.of("head", "script", "style", "noscript", "template", "svg", "iframe",
			"object", "button", "select", "textarea", "nav", "form", "audio", "video", "canvas", "map");
	private static final Set<String> BLOCKS = Set.of("p", "div", "section", "article", "main", "header", "footer", "aside",
			"blockquote", "pre", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "dl", "dt", "dd", "figure", "table", "body",
			"address", "hr", "center", "details", "summary", "tbody", "thead");
	/** A first heading below this many characters of text is not the article's. */
	private static final int HEADLINE_WITHIN = 400;

	private final Layout layout;
	private final boolean headings;
	private final Deque<Kind> enclosing = new ArrayDeque<>();
	private int hidden;
	private boolean headlineSeen;

	/**
	 * Elements of one document.
	 *
	 * @param layout where they go
	 * @param headings whether the first heading of the first level is the article's headline
	 */
	Elements(Layout layout, boolean headings) {
		this.layout = layout;
		this.headings = headings;
		enclosing.push(Kind.PARAGRAPH);
	}

	@Override
	public void startElement(String uri, String localName, String qName, Attributes attributes) {
		open(localName.isEmpty() ? qName : localName);
	}

	@Override
	public void endElement(String uri, String localName, String qName) {
		close(localName.isEmpty() ? qName : localName);
	}

	@Override
	public void characters(char[] ch, int start, int length) {
		text(new String(ch, start, length));
	}

	@Override
	public void ignorableWhitespace(char[] ch, int start, int length) {
		text(" ");
	}

	/* The start of an element. */
	void open(String name) {
		if (HIDDEN.contains(name)) {
			hidden++;
		}
		if (hidden > 0) {
			return;
		}
		switch (name) {
		case "br" -> layout.lineBreak();
		case "li" -> enter(Kind.ITEM);
		case "tr" -> enter(Kind.ROW);
		case "figcaption", "caption" -> enter(Kind.CAPTION);
		case "h1" -> enter(isHeadline() ? Kind.HEADLINE : Kind.PARAGRAPH);
		default -> {
			if (BLOCKS.contains(name)) {
				enterBlock();
			}
		}
		}
	}

	/* The end of an element. */
	void close(String name) {
		if (HIDDEN.contains(name)) {
			hidden = Math.max(0, hidden - 1);
			return;
		}
		if (hidden > 0) {
			return;
		}
		if (name.equals("td") || name.equals("th")) {
			layout.cell();
		} else if (name.equals("li") || name.equals("tr") || name.equals("figcaption") || name.equals("caption")
				|| BLOCKS.contains(name)) {
			leave();
		}
	}

	/* Characters. */
	void text(String characters) {
		if (hidden == 0) {
			layout.text(characters);
		}
	}

	private boolean isHeadline() {
		boolean is = headings && !headlineSeen && layout.text().length() < HEADLINE_WITHIN;
		headlineSeen = true;
		return is;
	}

	private void enter(Kind kind) {
		if (enclosing.peek() == Kind.ROW) {
			layout.text(" ");
			enclosing.push(Kind.ROW);
			return;
		}
		enclosing.push(kind);
		layout.begin(kind);
	}

	/** A block inside an item or a caption stays what it is in; inside a row it ends no line. */
	private void enterBlock() {
		enter(enclosing.peek());
	}

	private void leave() {
		Kind left = enclosing.size() > 1 ? enclosing.pop() : enclosing.peek();
		if (enclosing.peek() == Kind.ROW && left == Kind.ROW) {
			layout.text(" ");
		} else {
			layout.begin(enclosing.peek());
		}
	}
}
