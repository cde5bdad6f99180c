// SPDX-License-Identifier: EPL-2.0
package org.glossator.ingest.internal.fork;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.utils.XMLReaderUtils;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The body of an OpenDocument text as elements of HTML. Tika's own reader also gives the headers and footers of the pages, what
 * the author has deleted, and the comments in the middle of the sentence they are about.
 */
final class OpenDocumentText implements Parser {

	private static final long serialVersionUID = 1L;

	@Override
	public Set<MediaType> getSupportedTypes(ParseContext context) {
		return Set.of(MediaType.APPLICATION_XML);
	}

	@Override
	public void parse(InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
			throws IOException, SAXException, TikaException {
		XMLReaderUtils.parseSAX(stream, new Body(handler), context);
	}

	/** Tells what is inside {@code office:body}, which the styles do not have. */
	private static final class Body extends DefaultHandler {

		private static final String XHTML = "http://www.w3.org/1999/xhtml";
		private static final String SPACE = "text:s";
		private static final String TAB = "text:tab";
		private static final String LINE_BREAK = "text:line-break";
		private static final String HEADING = "text:h";
		private static final String NOTE = "text:note-body";
		private static final Map<String, String> BLOCKS = Map.of("text:p", "p", "text:list-item", "li", "draw:text-box", "div",
				"table:table", "table", "table:table-row", "tr", "table:table-cell", "td");
		/** What the page does not show, or shows outside the text. */
		private static final Set<String> DROPPED = Set.of("text:tracked-changes", "office:annotation", "text:note-citation", "text:page-number",
				"svg:title", "svg:desc", "office:binary-data", "office:forms", "text:sequence-decls", "text:variable-decls");
		private static final Set<String> NAMESPACES = Set.of("text", "table", "office");

		private final ContentHandler out;
		private boolean inBody;
		private int paragraphs;
		private int dropped;
		private String heading = "h2";
		/** Footnotes stand inside the sentence they belong to, and are read after the text. */
		private final List<String> notes = new ArrayList<>();
		private Optional<StringBuilder> note = Optional.empty();

		Body(ContentHandler out) {
			this.out = out;
		}

		@Override
		public void startElement(String uri, String localName, String qName, Attributes attributes) throws SAXException {
			String name = name(uri, localName);
			inBody |= name.equals("office:body");
			if (dropped > 0 || DROPPED.contains(name)) {
				dropped++;
			} else if (name.equals(NOTE)) {
				note = Optional.of(new StringBuilder());
			} else if (inBody && note.isEmpty()) {
				open(name, attributes);
			}
		}

		private void open(String name, Attributes attributes) throws SAXException {
			switch (name) {
			case SPACE, TAB -> text(" ");
			case LINE_BREAK -> {
				start("br");
				end("br");
			}
			case HEADING -> {
				String level = attributes.getValue("urn:oasis:names:tc:opendocument:xmlns:text:1.0", "outline-level");
				heading = level == null || level.equals("1") ? "h1" : "h2";
				paragraphs++;
				start(heading);
			}
			default -> {
				paragraphs += name.equals("text:p") ? 1 : 0;
				if (BLOCKS.containsKey(name)) {
					start(BLOCKS.get(name));
				}
			}
			}
		}

		@Override
		public void endElement(String uri, String localName, String qName) throws SAXException {
			String name = name(uri, localName);
			if (dropped > 0) {
				dropped--;
			} else if (name.equals(NOTE)) {
				note.map(StringBuilder::toString).ifPresent(notes::add);
				note = Optional.empty();
			} else if (note.isPresent()) {
				note.get().append(' ');
			} else if (name.equals("office:body")) {
				endBody();
			} else if (inBody && name.equals(HEADING)) {
				paragraphs--;
				end(heading);
			} else if (inBody && BLOCKS.containsKey(name)) {
				paragraphs -= name.equals("text:p") ? 1 : 0;
				end(BLOCKS.get(name));
			}
		}

		@Override
		public void characters(char[] ch, int start, int length) throws SAXException {
			if (note.isPresent() && dropped == 0) {
				note.get().append(ch, start, length);
			} else if (inBody && dropped == 0 && paragraphs > 0) {
				out.characters(ch, start, length);
			}
		}

		private void endBody() throws SAXException {
			inBody = false;
			for (String each : notes) {
				start("p");
				text(each);
				end("p");
			}
		}

		private void text(String text) throws SAXException {
			out.characters(text.toCharArray(), 0, text.length());
		}

		private void start(String name) throws SAXException {
			out.startElement(XHTML, name, name, new AttributesImpl());
		}

		private void end(String name) throws SAXException {
			out.endElement(XHTML, name, name);
		}

		/* Documents choose their prefixes themselves; the names above have the usual ones. */
		private static String name(String uri, String localName) {
			String[] parts = uri.split(":");
			String prefix = parts.length > 1 ? parts[parts.length - 2] : "";
			return switch (prefix) {
			case "drawing" -> "draw:" + localName;
			case "svg-compatible" -> "svg:" + localName;
			default -> NAMESPACES.contains(prefix) ? prefix + ':' + localName : localName;
			};
		}
	}
}
